using ResolutionTracker.Papers.Typography;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>The scale under the bars, and its lines behind them.</summary>
internal static class ChartAxis
{
    private const byte Faint = 0xC4;

    public static void Lines(Ink ink, ChartGrid grid, float top, float bottom)
    {
        foreach (double tick in grid.Scale.Ticks())
        {
            if (tick > 0)
            {
                ink.Line(grid.X(tick), top, grid.X(tick), bottom, 0.4f, Faint);
            }
        }

        ink.Line(grid.Zero, top, grid.Zero, bottom, 0.8f);
    }

    public static Slab Set(BarChart chart, ChartGrid grid)
    {
        float lineHeight = grid.SmallSize * 1.3f;
        return new Slab(lineHeight + 4, (ink, spot) =>
        {
            ink.Line(grid.Zero, spot.Y, grid.X(grid.Scale.Maximum), spot.Y, 0.8f);
            foreach (double tick in grid.Scale.Ticks())
            {
                float x = grid.X(tick);
                ink.Line(x, spot.Y, x, spot.Y + 3, 0.8f);
                new TextBlock(ShapedText.Of(ChartScale.Write(tick), grid.SmallSize), 60, Align.Centre, lineHeight)
                    .Draw(ink, x - 30, spot.Y + 3);
            }

            if (chart.Unit is not null)
            {
                new TextBlock(ShapedText.Of($"({chart.Unit})", grid.SmallSize, italic: true), grid.LabelWidth, Align.Right, lineHeight)
                    .Draw(ink, grid.Left, spot.Y + 3);
            }
        });
    }
}
