using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>A tile that breaks says so in its own place; the others stand.</summary>
public sealed partial class TileBoundary(IStringLocalizer<FrameText> words)
{
    private ErrorBoundary? _boundary;

    /// <summary>What the tile shows, for the sentence.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    private void Recover() => _boundary?.Recover();
}
