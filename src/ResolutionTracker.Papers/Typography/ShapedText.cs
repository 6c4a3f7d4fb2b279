namespace ResolutionTracker.Papers.Typography;

/// <summary>Text with its glyphs known and its lines not yet.</summary>
internal sealed class ShapedText
{
    private readonly List<Glyph> _glyphs = [];
    private readonly List<TextStyle> _styles = [];

    private ShapedText()
    {
    }

    public IReadOnlyList<Glyph> Glyphs => _glyphs;

    public IReadOnlyList<TextStyle> Styles => _styles;

    /// <summary>Width when set in one line, in points.</summary>
    public float Width => _glyphs.Sum(glyph => glyph.Advance);

    /// <summary>Width of the longest piece without a place to break, in points.</summary>
    public float LongestWord
    {
        get
        {
            float longest = 0, word = 0;
            foreach (Glyph glyph in _glyphs)
            {
                word = glyph.IsSpace || IsLineFeed(glyph) ? 0 : word + glyph.Advance;
                longest = Math.Max(longest, word);
            }

            return longest;
        }
    }

    public static bool IsLineFeed(Glyph glyph) => glyph.Character == '\n';

    public static ShapedText Of(string text, float size, bool bold = false, bool italic = false) =>
        Of([new Run(text, bold, italic)], size);

    public static ShapedText Of(IReadOnlyList<Run> runs, float size)
    {
        var shaped = new ShapedText();
        foreach (Run run in runs)
        {
            shaped.Add(run, size);
        }

        // What follows begins with a new word for those who read the file back
        if (shaped._styles.Count > 0)
        {
            shaped.AddLineFeed((byte)(shaped._styles.Count - 1));
        }

        return shaped;
    }

    private void Add(Run run, float size)
    {
        var style = new TextStyle(Face.Of(run.Bold, run.Italic), size, run.Underline);
        byte number = (byte)_styles.IndexOf(style);
        if (number == byte.MaxValue)
        {
            number = (byte)_styles.Count;
            _styles.Add(style);
        }

        string[] lines = PaperText.Clean(run.Text).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                AddLineFeed(number);
            }

            style.Face.Shape(lines[i], number, size, _glyphs);
        }
    }

    // Drawn as a space without width
    private void AddLineFeed(byte style) => _glyphs.Add(new Glyph(_styles[style].Face.Space, '\n', style, 0, 0, 0));
}
