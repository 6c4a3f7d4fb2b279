using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

public sealed partial class ResolutionFacts(IStringLocalizer<ResolutionText> words)
{
    [Parameter, EditorRequired]
    public ResolutionDetails Details { get; set; } = default!;

    [Parameter, EditorRequired]
    public IReadOnlyList<RelationMark> Relations { get; set; } = [];
}
