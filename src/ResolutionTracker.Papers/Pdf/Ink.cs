using ResolutionTracker.Papers.Typography;
using SkiaSharp;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>What a block draws with on the page that is open; all in points from the top left corner of the sheet.</summary>
internal sealed class Ink(SKCanvas canvas) : IDisposable
{
    private static readonly SKColor Black = SKColors.Black;

    private readonly SKPaint _fill = new() { Color = Black, IsAntialias = true };
    private readonly SKPaint _stroke = new() { Color = Black, IsAntialias = true, IsStroke = true };

    /// <summary>Whether text is white, for dark grounds.</summary>
    public bool White { get; set; }

    public void Glyphs(TextStyle style, ushort[] ids, SKPoint[] points)
    {
        using var font = new SKFont(style.Face.Typeface, style.Size)
        {
            Subpixel = true,
            LinearMetrics = true,
            Hinting = SKFontHinting.None,
        };
        using var builder = new SKTextBlobBuilder();
        builder.AddPositionedRun(ids, font, points);
        using SKTextBlob? blob = builder.Build();
        _fill.Color = White ? SKColors.White : Black;
        canvas.DrawText(blob, 0, 0, _fill);
    }

    public void Line(float x1, float y1, float x2, float y2, float width, byte grey = 0)
    {
        _stroke.StrokeWidth = width;
        _stroke.Color = new SKColor(grey, grey, grey);
        canvas.DrawLine(x1, y1, x2, y2, _stroke);
    }

    public void Frame(SKRect box, float width)
    {
        _stroke.StrokeWidth = width;
        _stroke.Color = Black;
        canvas.DrawRect(box, _stroke);
    }

    public void Fill(SKRect box, byte grey)
    {
        _fill.Color = new SKColor(grey, grey, grey);
        canvas.DrawRect(box, _fill);
    }

    /// <summary>Draws only inside the box.</summary>
    public void Inside(SKRect box, Action draw)
    {
        canvas.Save();
        canvas.ClipRect(box);
        draw();
        canvas.Restore();
    }

    public void Dispose()
    {
        _fill.Dispose();
        _stroke.Dispose();
    }
}
