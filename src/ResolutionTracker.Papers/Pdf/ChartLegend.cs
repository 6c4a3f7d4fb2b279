using ResolutionTracker.Papers.Typography;
using SkiaSharp;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>Which pattern is which series, in as many centred lines as it needs.</summary>
internal static class ChartLegend
{
    private const float SwatchWidth = 18;
    private const float SwatchHeight = 9;
    private const float Between = 16;

    public static Slab Set(IReadOnlyList<string> series, ChartGrid grid, Composer composer)
    {
        float lineHeight = grid.Size * 1.4f;
        float most = composer.Width - SwatchWidth - ChartGrid.Pad;
        List<List<(int Series, TextBlock Text)>> lines = [[]];
        float used = 0;
        for (int i = 0; i < series.Count; i++)
        {
            ShapedText shaped = ShapedText.Of(series[i], grid.Size);
            var text = new TextBlock(shaped, Math.Min(most, shaped.Width + 1), Align.Left, lineHeight);
            float width = Width(text);
            if (used > 0 && used + Between + width > composer.Width)
            {
                lines.Add([]);
                used = 0;
            }

            lines[^1].Add((i, text));
            used += width + (used > 0 ? Between : 0);
        }

        float[] heights = [.. lines.Select(line => line.Max(entry => entry.Text.Height))];
        return new Slab(heights.Sum(), (ink, spot) =>
        {
            float y = spot.Y;
            foreach (var (line, height) in lines.Zip(heights))
            {
                float total = line.Sum(entry => Width(entry.Text)) + ((line.Count - 1) * Between);
                float x = composer.Left + ((composer.Width - total) / 2);
                foreach (var (number, text) in line)
                {
                    float swatch = y + ((lineHeight - SwatchHeight) / 2);
                    Pattern.Draw(ink, new SKRect(x, swatch, x + SwatchWidth, swatch + SwatchHeight), number);
                    text.Draw(ink, x + SwatchWidth + ChartGrid.Pad, y);
                    x += Width(text) + Between;
                }

                y += height;
            }
        })
        {
            KeepWithNext = true,
        };
    }

    private static float Width(TextBlock text) => SwatchWidth + ChartGrid.Pad + text.WidestLine;
}
