using ResolutionTracker.Papers.Typography;
using SkiaSharp;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>One bar with its label, the numbers in its parts and the number at its end.</summary>
internal static class ChartBar
{
    private const float Between = 6;

    public static Slab Set(Bar bar, string endLabel, BarChart chart, ChartGrid grid)
    {
        float lineHeight = grid.Size * 1.15f;
        var label = new TextBlock(ShapedText.Of(bar.Label, grid.Size), grid.LabelWidth, Align.Right, lineHeight, even: true);
        double sum = ChartScale.Sum(bar);
        float endX = grid.X(Math.Min(sum, grid.Scale.Maximum)) + ChartGrid.Pad;
        bool missing = bar.Values.All(value => value is null);
        var end = new TextBlock(
            ShapedText.Of(endLabel, grid.Size, bold: !missing, italic: missing),
            Math.Max(1, grid.Right - endX),
            Align.Left,
            lineHeight);
        float height = Math.Max(label.Height, ChartGrid.BarHeight) + Between;
        return new Slab(height, (ink, spot) =>
        {
            ChartAxis.Lines(ink, grid, spot.Y, spot.Y + height);
            label.Draw(ink, grid.Left, spot.Y + ((height - label.Height) / 2));
            float top = spot.Y + ((height - ChartGrid.BarHeight) / 2);
            double from = 0;
            for (int series = 0; series < Math.Min(bar.Values.Count, Math.Max(1, chart.Series.Count)); series++)
            {
                double value = ChartScale.Length(bar.Values[series]);
                if (value > 0)
                {
                    var box = new SKRect(grid.X(from), top, grid.X(from + value), top + ChartGrid.BarHeight);
                    Pattern.Draw(ink, box, series);
                    Number(ink, value, box, series, bar, grid);
                }

                from += value;
            }

            ink.Fill(new SKRect(endX - 2, top + 1, endX + end.WidestLine + 2, top + ChartGrid.BarHeight - 1), byte.MaxValue);
            end.Draw(ink, endX, spot.Y + ((height - end.Height) / 2));
        })
        {
            KeepWithNext = true,
        };
    }

    private static void Number(Ink ink, double value, SKRect box, int series, Bar bar, ChartGrid grid)
    {
        // A lone part has its number at the end of the bar
        if (bar.Values.Count == 1 || !grid.Fits(value))
        {
            return;
        }

        ShapedText shaped = ShapedText.Of(ChartScale.Write(value), grid.SmallSize);
        var text = new TextBlock(shaped, box.Width, Align.Centre, box.Height);
        if (Pattern.IsLined(series))
        {
            float half = (shaped.Width / 2) + 1.5f;
            ink.Fill(new SKRect(box.MidX - half, box.Top + 2, box.MidX + half, box.Bottom - 2), byte.MaxValue);
        }

        ink.White = Pattern.IsDark(series);
        text.Draw(ink, box.Left, box.Top);
        ink.White = false;
    }
}
