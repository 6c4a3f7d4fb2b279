using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;

namespace ResolutionTracker.Papers.Typography;

/// <summary>One of the four cuts of Tinos, from the files embedded here. Never by family name: without system fonts Skia answers any name with an empty typeface.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The four faces live as long as the program")]
internal sealed class Face
{
    private static readonly Face[] Cuts =
    [
        new Face("Tinos-Regular.ttf"),
        new Face("Tinos-Bold.ttf"),
        new Face("Tinos-Italic.ttf"),
        new Face("Tinos-BoldItalic.ttf"),
    ];

    private readonly Font _shaper;
    private readonly bool[] _drawable;
    private readonly float _unitsPerEm;

    private Face(string file)
    {
        byte[] bytes = Load(file);
        _shaper = new Font(new HarfBuzzSharp.Face(Unmoving(bytes), 0));
        _shaper.SetFunctionsOpenType();
        var trim = new FontTrim(bytes);
        _drawable = new bool[trim.GlyphCount];
        foreach (int character in Repertoire.Characters)
        {
            if (_shaper.TryGetNominalGlyph(character, out uint glyph))
            {
                _drawable[glyph] = true;
            }
        }

        using var data = SKData.CreateCopy(trim.Keep(Enumerable.Range(0, trim.GlyphCount).Where(glyph => glyph == 0 || _drawable[glyph])));
        Typeface = SKTypeface.FromData(data) ?? throw new InvalidOperationException($"{file} is not a font");
        _unitsPerEm = Typeface.UnitsPerEm;
        _shaper.SetScale(Typeface.UnitsPerEm, Typeface.UnitsPerEm);
        using var font = new SKFont(Typeface, 1);
        Ascent = -font.Metrics.Ascent;
        Descent = font.Metrics.Descent;
        Space = font.GetGlyph(' ');
    }

    public static Face Regular => Cuts[0];

    public SKTypeface Typeface { get; }

    /// <summary>Over the baseline, for a size of 1.</summary>
    public float Ascent { get; }

    /// <summary>Under the baseline, for a size of 1.</summary>
    public float Descent { get; }

    public ushort Space { get; }

    public static Face Of(bool bold, bool italic) => Cuts[(bold ? 1 : 0) + (italic ? 2 : 0)];

    public bool Has(Rune rune) => _shaper.TryGetNominalGlyph(rune.Value, out uint glyph) && _drawable[glyph];

    /// <summary>Shapes cleaned text of one style into glyphs, in points.</summary>
    public void Shape(string text, byte style, float size, List<Glyph> into)
    {
        if (text.Length == 0)
        {
            return;
        }

        // Direction and script are said, not guessed: a guess would take the language of the machine
        using var buffer = new HarfBuzzSharp.Buffer { Direction = Direction.LeftToRight, Script = Script.Latin };
        buffer.AddUtf16(text);
        _shaper.Shape(buffer);
        float scale = size / _unitsPerEm;
        ReadOnlySpan<GlyphInfo> infos = buffer.GetGlyphInfoSpan();
        ReadOnlySpan<GlyphPosition> positions = buffer.GetGlyphPositionSpan();
        for (int i = 0; i < infos.Length; i++)
        {
            int at = (int)infos[i].Cluster;
            if (!_drawable[infos[i].Codepoint])
            {
                throw new MissingGlyphException(Rune.GetRuneAt(text, at), Around(text, at));
            }

            into.Add(new Glyph(
                (ushort)infos[i].Codepoint,
                text[at],
                style,
                positions[i].XAdvance * scale,
                positions[i].XOffset * scale,
                -positions[i].YOffset * scale));
        }
    }

    // Blob.FromStream leaves the bytes to the garbage collector, which moves them: advances turn to noise
    private static Blob Unmoving(byte[] file)
    {
        IntPtr memory = Marshal.AllocHGlobal(file.Length);
        Marshal.Copy(file, 0, memory, file.Length);
        return new Blob(memory, file.Length, MemoryMode.ReadOnly);
    }

    private static string Around(string text, int at)
    {
        int start = Math.Max(0, at - 20);
        return text[start..Math.Min(text.Length, at + 20)];
    }

    private static byte[] Load(string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Fonts/{file}")
            ?? throw new InvalidOperationException($"Fonts/{file} is not embedded");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

/// <summary>A shaped glyph: its number in the face, the first character it stands for, its style, its measures in points.</summary>
internal readonly record struct Glyph(ushort Id, char Character, byte Style, float Advance, float OffsetX, float OffsetY)
{
    public bool IsSpace => Character == ' ';

    public bool EndsWord => Character is ' ' or '\n';

    /// <summary>Wider when the line is justified: also the space that must not break.</summary>
    public bool Stretches => Character is ' ' or '\u00A0';
}

/// <summary>A face at a size in points.</summary>
internal readonly record struct TextStyle(Face Face, float Size, bool Underline);
