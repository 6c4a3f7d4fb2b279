using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace ResolutionTracker.Web.Components;

/// <summary>Nothing to show: a sentence and the next step.</summary>
public sealed partial class EmptyState
{
    [Parameter]
    public string Icon { get; set; } = Icons.Material.Outlined.Inbox;

    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    /// <summary>The next step: a link or a button.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
