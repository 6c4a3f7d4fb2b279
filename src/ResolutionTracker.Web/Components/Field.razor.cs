using Microsoft.AspNetCore.Components;
using ResolutionTracker.Domain;

namespace ResolutionTracker.Web.Components;

/// <summary>A labelled box with its hint, and what the rules said of it beside it.</summary>
public sealed partial class Field
{
    /// <summary>Of the box inside.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter]
    public string? Hint { get; set; }

    /// <summary>As refusals name the field.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    [Parameter]
    public RuleBroken? Broken { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
