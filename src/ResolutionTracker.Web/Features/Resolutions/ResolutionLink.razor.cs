using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>A document by its symbol, or by its summary where it has none.</summary>
public sealed partial class ResolutionLink(IStringLocalizer<ResolutionText> words)
{
    [Parameter, EditorRequired]
    public ResolutionName Document { get; set; } = default!;

    [Parameter]
    public bool WithSummary { get; set; }
}
