using System.Buffers.Binary;
using System.Text;

namespace ResolutionTracker.Papers.Typography;

/// <summary>Empties the glyphs of a TrueType file that papers never use, so that a short paper is not a megabyte of font. Glyph numbers stay.</summary>
internal sealed class FontTrim
{
    // What shapes text is read from the whole file; a PDF only needs what draws it
    private static readonly string[] NotForDrawing = ["DSIG", "GDEF", "GPOS", "GSUB", "JSTF", "kern", "hdmx", "VDMX", "LTSH"];

    private readonly byte[] _file;
    private readonly Dictionary<string, (int Offset, int Length)> _tables = [];
    private readonly bool _longOffsets;

    public FontTrim(byte[] file)
    {
        _file = file;
        for (int i = 0; i < UInt16(4); i++)
        {
            int entry = 12 + (16 * i);
            _tables.Add(Encoding.ASCII.GetString(file, entry, 4), ((int)UInt32(entry + 8), (int)UInt32(entry + 12)));
        }

        _longOffsets = UInt16(_tables["head"].Offset + 50) == 1;
        GlyphCount = UInt16(_tables["maxp"].Offset + 4);
    }

    public int GlyphCount { get; }

    /// <summary>The file with the outlines of these glyphs, and of the glyphs they are composed of.</summary>
    public byte[] Keep(IEnumerable<int> wanted)
    {
        var kept = new bool[GlyphCount];
        var open = new Stack<int>(wanted);
        while (open.TryPop(out int glyph))
        {
            if (!kept[glyph])
            {
                kept[glyph] = true;
                foreach (int part in Parts(glyph))
                {
                    open.Push(part);
                }
            }
        }

        using var outlines = new MemoryStream();
        var offsets = new byte[(GlyphCount + 1) * 4];
        for (int glyph = 0; glyph < GlyphCount; glyph++)
        {
            (int start, int length) = Outline(glyph);
            if (kept[glyph])
            {
                outlines.Write(_file, start, length);
                outlines.Write(new byte[(4 - (length % 4)) % 4]);
            }

            BinaryPrimitives.WriteUInt32BigEndian(offsets.AsSpan((glyph + 1) * 4), (uint)outlines.Length);
        }

        return Assemble(outlines.ToArray(), offsets);
    }

    private IEnumerable<int> Parts(int glyph)
    {
        const int Words = 0x01, Scale = 0x08, More = 0x20, TwoScales = 0x40, Matrix = 0x80;
        (int at, int length) = Outline(glyph);
        if (length == 0 || BinaryPrimitives.ReadInt16BigEndian(_file.AsSpan(at)) >= 0)
        {
            yield break;
        }

        at += 10;
        int flags;
        do
        {
            flags = UInt16(at);
            yield return UInt16(at + 2);
            at += 4 + ((flags & Words) != 0 ? 4 : 2);
            at += (flags & Scale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;
        }
        while ((flags & More) != 0);
    }

    private (int Start, int Length) Outline(int glyph)
    {
        int start = Offset(glyph);
        return (_tables["glyf"].Offset + start, Offset(glyph + 1) - start);
    }

    private int Offset(int glyph) => _longOffsets
        ? (int)UInt32(_tables["loca"].Offset + (4 * glyph))
        : 2 * UInt16(_tables["loca"].Offset + (2 * glyph));

    private byte[] Assemble(byte[] outlines, byte[] offsets)
    {
        string[] names = [.. _tables.Keys.Except(NotForDrawing).Order(StringComparer.Ordinal)];
        using var trimmed = new MemoryStream();
        trimmed.Write(_file, 0, 4);
        int power = (int)Math.Log2(names.Length);
        foreach (int number in (int[])[names.Length, 16 << power, power, (16 * names.Length) - (16 << power)])
        {
            trimmed.Write([(byte)(number >> 8), (byte)number]);
        }

        using var content = new MemoryStream();
        int first = 12 + (16 * names.Length);
        foreach (string name in names)
        {
            byte[] table = name switch
            {
                "glyf" => outlines,
                "loca" => offsets,
                _ => _file.AsSpan(_tables[name].Offset, _tables[name].Length).ToArray(),
            };
            if (name == "head")
            {
                BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(50), 1);
            }

            var entry = new byte[16];
            Encoding.ASCII.GetBytes(name, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry.AsSpan(4), Checksum(table));
            BinaryPrimitives.WriteUInt32BigEndian(entry.AsSpan(8), (uint)(first + content.Length));
            BinaryPrimitives.WriteUInt32BigEndian(entry.AsSpan(12), (uint)table.Length);
            trimmed.Write(entry);
            content.Write(table);
            content.Write(new byte[(4 - (table.Length % 4)) % 4]);
        }

        content.WriteTo(trimmed);
        return trimmed.ToArray();
    }

    private static uint Checksum(byte[] table)
    {
        uint sum = 0;
        for (int i = 0; i < table.Length; i++)
        {
            sum += (uint)table[i] << (24 - (8 * (i % 4)));
        }

        return sum;
    }

    private ushort UInt16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(at));

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32BigEndian(_file.AsSpan(at));
}
