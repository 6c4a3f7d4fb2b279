using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace ResolutionTracker.Web.Components;

/// <summary>A part of a bar; the tone is green, blue, amber, alarm, violet, grey or gold.</summary>
public sealed record BarPart(string Label, decimal Value, string Tone);

/// <summary>One line of a bar chart, of one part or several; said in words to those who do not see it.</summary>
public sealed partial class StackedBar
{
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter, EditorRequired]
    public IReadOnlyList<BarPart> Parts { get; set; } = [];

    /// <summary>The value of a full bar, the same on every line of a chart; the line's own sum when left out.</summary>
    [Parameter]
    public decimal? Max { get; set; }

    [Parameter]
    public string? Href { get; set; }

    /// <summary>What stands after the bar instead of the sum.</summary>
    [Parameter]
    public string? Text { get; set; }

    private decimal Total => Parts.Sum(p => p.Value);

    private decimal Scale => Math.Max(Max ?? Total, 1);

    private string Spoken => $"{Label}: {string.Join("; ", Parts.Select(p => $"{p.Label} {Formats.Number(p.Value)}"))}";

    private string Share(decimal value) => (value / Scale).ToString("P2", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);
}
