using ResolutionTracker.Papers.Typography;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>Sets a bar chart: title, legend, a slab for each bar, the axis. On one page if a page can hold it.</summary>
internal static class ChartSetter
{
    public static void Set(BarChart chart, Composer composer)
    {
        if (chart.Series.Count > Pattern.Count)
        {
            throw new ArgumentException($"A chart tells at most {Pattern.Count} series apart", nameof(chart));
        }

        string[] endLabels = [.. chart.Bars.Select(bar => EndLabel(bar, chart, detailed: false))];
        ChartGrid grid = ChartGrid.For(chart, endLabels, composer);
        if (chart.Bars.Any(bar => bar.EndLabel is null && HasNarrowPart(bar, grid)))
        {
            endLabels = [.. chart.Bars.Select(bar => EndLabel(bar, chart, detailed: HasNarrowPart(bar, grid)))];
            grid = ChartGrid.For(chart, endLabels, composer);
            endLabels = [.. chart.Bars.Select(bar => EndLabel(bar, chart, detailed: HasNarrowPart(bar, grid)))];
        }

        composer.Gap(10);
        float size = composer.Layout.TableSize + 1;
        composer.AddLines(
            new TextBlock(ShapedText.Of(chart.Title, size, bold: true), composer.Width, Align.Centre, composer.LineHeight(size)),
            keepWithNext: true);
        if (chart.Series.Count > 1)
        {
            composer.Gap(3);
            composer.Add(ChartLegend.Set(chart.Series, grid, composer));
        }

        composer.Gap(5);
        for (int i = 0; i < chart.Bars.Count; i++)
        {
            composer.Add(ChartBar.Set(chart.Bars[i], endLabels[i], chart, grid));
        }

        composer.Add(ChartAxis.Set(chart, grid));
        composer.Gap(10);
    }

    private static bool HasNarrowPart(Bar bar, ChartGrid grid) =>
        bar.Values.Count > 1 && bar.Values.Any(value => value > 0 && !grid.Fits(value.Value));

    // A part too narrow for its number would hide it: then the end of the bar tells all parts
    private static string EndLabel(Bar bar, BarChart chart, bool detailed)
    {
        if (bar.EndLabel is not null)
        {
            return bar.EndLabel;
        }

        if (bar.Values.All(value => value is null))
        {
            return chart.WhenMissing;
        }

        string sum = ChartScale.Write(ChartScale.Sum(bar));
        string parts = string.Join("; ", bar.Values.Select(value => value is null ? "–" : ChartScale.Write(value.Value)));
        return detailed ? $"{sum} ({parts})" : sum;
    }
}
