using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>A step on the way to a page.</summary>
public sealed record Crumb(string Text, string Href);

/// <summary>The head of every page: where one is, what it is called, what can be done; names the browser tab too.</summary>
public sealed partial class PageHead(IStringLocalizer<FrameText> words)
{
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    [Parameter]
    public string? Subtitle { get; set; }

    [Parameter]
    public IReadOnlyList<Crumb> Crumbs { get; set; } = [];

    [Parameter]
    public RenderFragment? Actions { get; set; }

    /// <summary>Pills and small facts under the title.</summary>
    [Parameter]
    public RenderFragment? Below { get; set; }
}
