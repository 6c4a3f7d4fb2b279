namespace ResolutionTracker.Papers;

/// <summary>One bar: a label and a value for each series.</summary>
/// <param name="Values">Not below zero; null is "no figure" and not zero.</param>
/// <param name="EndLabel">At the end of the bar, in place of the sum of its values; for "78,5 % (62/79)".</param>
public sealed record Bar(string Label, IReadOnlyList<double?> Values, string? EndLabel = null);

/// <summary>Lying bars; with more than one series they are stacked. Series differ by pattern and by the numbers in them, never by colour alone.</summary>
/// <param name="Title">Above the chart, bold and centred; stays with it.</param>
/// <param name="Series">Names for the legend, at most six; one series has no legend.</param>
public sealed record BarChart(string Title, IReadOnlyList<string> Series, IReadOnlyList<Bar> Bars) : Block
{
    /// <summary>Written at the end of the axis: "nhiệm vụ", "%".</summary>
    public string? Unit { get; init; }

    /// <summary>Where the axis ends; null takes a round number above the longest bar.</summary>
    public double? Maximum { get; init; }

    /// <summary>Written where a bar has no figure at all.</summary>
    public string WhenMissing { get; init; } = "chưa có số liệu";
}
