namespace ResolutionTracker.Papers.Typography;

/// <summary>A line: glyphs from <paramref name="Start"/> up to <paramref name="End"/>, without the spaces it was broken at.</summary>
/// <param name="Width">Without those spaces, in points.</param>
/// <param name="IsLast">The last of its paragraph, or before a line feed: never stretched.</param>
internal readonly record struct TextLine(int Start, int End, float Width, bool IsLast);

/// <summary>Breaks at spaces; inside a word only when the word alone is wider than the line, then rather after - or / than elsewhere.</summary>
internal static class LineBreaker
{
    public static List<TextLine> Break(IReadOnlyList<Glyph> glyphs, float width, float firstIndent)
    {
        var lines = new List<TextLine>();
        int start = 0;
        while (start < glyphs.Count)
        {
            (TextLine line, int next) = NextLine(glyphs, start, width - (lines.Count == 0 ? firstIndent : 0));
            lines.Add(line);
            start = next;
        }

        if (lines.Count == 0)
        {
            lines.Add(new TextLine(0, 0, 0, IsLast: true));
        }

        return lines;
    }

    /// <summary>As many lines as <see cref="Break"/> would make, of lengths as even as can be; for titles and labels.</summary>
    public static List<TextLine> BreakEvenly(ShapedText text, float width)
    {
        IReadOnlyList<Glyph> glyphs = text.Glyphs;
        List<TextLine> lines = Break(glyphs, width, firstIndent: 0);
        float tooNarrow = Math.Min(width, text.LongestWord), enough = width;
        while (lines.Count > 1 && enough - tooNarrow > 1)
        {
            float middle = (tooNarrow + enough) / 2;
            if (Break(glyphs, middle, firstIndent: 0).Count == lines.Count)
            {
                enough = middle;
            }
            else
            {
                tooNarrow = middle;
            }
        }

        return lines.Count > 1 ? Break(glyphs, enough, firstIndent: 0) : lines;
    }

    private static (TextLine Line, int Next) NextLine(IReadOnlyList<Glyph> glyphs, int start, float room)
    {
        float x = 0;
        int space = -1, joint = -1;
        for (int i = start; i < glyphs.Count; i++)
        {
            Glyph glyph = glyphs[i];
            if (ShapedText.IsLineFeed(glyph))
            {
                return (Cut(glyphs, start, i, isLast: true), i + 1);
            }

            if (glyph.IsSpace)
            {
                space = i;
            }
            else if (x + glyph.Advance > room + 0.01f && i > start)
            {
                if (space > start)
                {
                    return (Cut(glyphs, start, space, isLast: false), space + 1);
                }

                int cut = joint > start ? joint : i;
                return (Cut(glyphs, start, cut, isLast: false), cut);
            }

            x += glyph.Advance;
            if (glyph.Character is '-' or '/' or '–' or '_')
            {
                joint = i + 1;
            }
        }

        return (Cut(glyphs, start, glyphs.Count, isLast: true), glyphs.Count);
    }

    private static TextLine Cut(IReadOnlyList<Glyph> glyphs, int start, int end, bool isLast)
    {
        while (end > start && glyphs[end - 1].IsSpace)
        {
            end--;
        }

        float width = 0;
        for (int i = start; i < end; i++)
        {
            width += glyphs[i].Advance;
        }

        return new TextLine(start, end, width, isLast);
    }
}
