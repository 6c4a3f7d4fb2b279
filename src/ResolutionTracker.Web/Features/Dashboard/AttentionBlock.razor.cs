using Microsoft.AspNetCore.Components;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>One kind of thing that needs attention: how many, the worst of them, and the way to all.</summary>
public sealed partial class AttentionBlock
{
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    [Parameter, EditorRequired]
    public string Icon { get; set; } = "";

    [Parameter, EditorRequired]
    public string Tone { get; set; } = "";

    [Parameter, EditorRequired]
    public int Count { get; set; }

    [Parameter]
    public RenderFragment? Basis { get; set; }

    /// <summary>The lines of the list.</summary>
    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    [Parameter]
    public RenderFragment? More { get; set; }
}
