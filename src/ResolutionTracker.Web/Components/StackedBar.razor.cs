using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace ResolutionTracker.Web.Components;

/// <summary>A part of a bar; the tone names a class "tone-…" of furniture.css.</summary>
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

    /// <summary>A legend with the numbers stands below: those too narrow to be written in the bar are not repeated beside it.</summary>
    [Parameter]
    public bool LegendCounts { get; set; }

    private decimal Total => Parts.Sum(p => p.Value);

    private decimal Scale => Math.Max(Max ?? Total, 1);

    private string Spoken => $"{Label}: {string.Join("; ", Parts.Select(p => $"{p.Label} {Formats.Number(p.Value)}"))}";

    // The numbers stand in the empty end of the track where that is wide enough, and below the bar where it is not.
    private bool EndsEarly => Total * 2 <= Scale;

    private IReadOnlyList<BarPart> Small => LegendCounts ? [] : [.. Parts.Where(p => p.Value > 0 && !HasRoom(p))];

    private bool HasRoom(BarPart part) => part.Value * 14 >= Scale;

    private string Share(decimal value) => (value / Scale).ToString("P2", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);
}
