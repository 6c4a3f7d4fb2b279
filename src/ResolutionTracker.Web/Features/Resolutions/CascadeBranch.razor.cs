using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>A document and all that stands under it, to any depth; each branch can be folded.</summary>
public sealed partial class CascadeBranch(IStringLocalizer<ResolutionText> words)
{
    private bool _open = true;

    [Parameter, EditorRequired]
    public CascadeNode Node { get; set; } = default!;

    [Parameter, EditorRequired]
    public CascadeView View { get; set; } = default!;

    /// <summary>The document whose page this is; 0 on the page of all.</summary>
    [Parameter]
    public int Current { get; set; }
}
