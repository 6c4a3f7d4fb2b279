using Microsoft.AspNetCore.Components;

namespace ResolutionTracker.Web.Components;

/// <summary>A number that opens the list which makes it.</summary>
public sealed partial class Figure
{
    [Parameter, EditorRequired]
    public string Value { get; set; } = "";

    [Parameter, EditorRequired]
    public string Caption { get; set; } = "";

    [Parameter, EditorRequired]
    public string Href { get; set; } = "";

    [Parameter]
    public string? Note { get; set; }

    /// <summary>green, blue, amber, alarm, violet, grey or gold.</summary>
    [Parameter]
    public string? Tone { get; set; }
}
