using ResolutionTracker.Papers.Typography;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>Where the labels, the bars and the numbers of a chart stand; in points.</summary>
internal sealed record ChartGrid(ChartScale Scale, float Left, float Right, float LabelWidth, float PlotWidth, float Size)
{
    public const float Pad = 5;
    public const float BarHeight = 15;

    private const float LabelShare = 0.36f;

    public float SmallSize => Size - 1.5f;

    public float Zero => Left + LabelWidth + Pad;

    public static ChartGrid For(BarChart chart, IEnumerable<string> endLabels, Composer composer)
    {
        float size = composer.Layout.TableSize;
        float label = Math.Min(composer.Width * LabelShare, Widest(chart.Bars.Select(bar => bar.Label), size));
        float end = Math.Min(composer.Width * LabelShare, Widest(endLabels, size));
        float plot = composer.Width - label - end - (3 * Pad);
        return new ChartGrid(ChartScale.For(chart), composer.Left, composer.Left + composer.Width, label, plot, size);
    }

    public float X(double value) => Zero + (float)(value / Scale.Maximum * PlotWidth);

    public bool Fits(double value) =>
        ShapedText.Of(ChartScale.Write(value), SmallSize).Width + 5 <= value / Scale.Maximum * PlotWidth;

    private static float Widest(IEnumerable<string> texts, float size) =>
        texts.Select(text => ShapedText.Of(text, size).Width + 1).DefaultIfEmpty().Max();
}
