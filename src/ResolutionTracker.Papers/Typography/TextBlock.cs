using ResolutionTracker.Papers.Pdf;
using SkiaSharp;

namespace ResolutionTracker.Papers.Typography;

/// <summary>Shaped text broken into lines of a width, ready to be drawn line by line; all in points.</summary>
internal sealed class TextBlock
{
    private readonly ShapedText _text;
    private readonly List<TextLine> _lines;
    private readonly float _width;
    private readonly Align _align;
    private readonly float _firstIndent;
    private readonly float _ascent;
    private readonly float _descent;

    public TextBlock(ShapedText text, float width, Align align, float lineHeight, float firstIndent = 0, bool even = false)
    {
        _text = text;
        _width = width;
        _align = align;
        _firstIndent = firstIndent;
        LineHeight = lineHeight;
        _lines = even ? LineBreaker.BreakEvenly(text, width) : LineBreaker.Break(text.Glyphs, width, firstIndent);
        _ascent = text.Styles.Select(style => style.Face.Ascent * style.Size).DefaultIfEmpty().Max();
        _descent = text.Styles.Select(style => style.Face.Descent * style.Size).DefaultIfEmpty().Max();
    }

    public int LineCount => _lines.Count;

    public float LineHeight { get; }

    public float Height => LineCount * LineHeight;

    public float WidestLine => _lines.Max(line => line.Width);

    public void Draw(Ink ink, float x, float y)
    {
        for (int i = 0; i < LineCount; i++)
        {
            DrawLine(ink, i, x, y + (i * LineHeight));
        }
    }

    /// <summary>Draws one line with its top at <paramref name="y"/>; the type stands in the middle of the exact line.</summary>
    public void DrawLine(Ink ink, int number, float x, float y)
    {
        TextLine line = _lines[number];
        float indent = number == 0 ? _firstIndent : 0;
        float slack = _width - indent - line.Width;
        float left = x + indent + _align switch
        {
            Align.Centre => slack / 2,
            Align.Right => slack,
            _ => 0,
        };
        float stretch = _align == Align.Justify && !line.IsLast ? Stretch(line, slack) : 0;
        float baseline = y + ((LineHeight - _ascent - _descent) / 2) + _ascent;
        DrawGlyphs(ink, line, left, baseline, stretch);
    }

    private float Stretch(TextLine line, float slack)
    {
        int spaces = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            spaces += _text.Glyphs[i].Stretches ? 1 : 0;
        }

        return spaces == 0 ? 0 : slack / spaces;
    }

    private void DrawGlyphs(Ink ink, TextLine line, float left, float baseline, float stretch)
    {
        // The space a line was broken at is drawn too, so that sentences read back whole
        int end = line.End < _text.Glyphs.Count && _text.Glyphs[line.End].EndsWord ? line.End + 1 : line.End;
        float x = left;
        int start = line.Start;
        while (start < end)
        {
            byte style = _text.Glyphs[start].Style;
            int stop = start;
            while (stop < end && _text.Glyphs[stop].Style == style)
            {
                stop++;
            }

            var ids = new ushort[stop - start];
            var points = new SKPoint[stop - start];
            float from = x;
            for (int i = start; i < stop; i++)
            {
                Glyph glyph = _text.Glyphs[i];
                ids[i - start] = glyph.Id;
                points[i - start] = new SKPoint(x + glyph.OffsetX, baseline + glyph.OffsetY);
                x += glyph.Advance + (glyph.Stretches && i < line.End ? stretch : 0);
            }

            ink.Glyphs(_text.Styles[style], ids, points);
            if (_text.Styles[style].Underline)
            {
                ink.Line(from, baseline + 1.8f, x, baseline + 1.8f, 0.7f);
            }

            start = stop;
        }
    }
}
