using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

public sealed partial class ResolutionTable(IStringLocalizer<ResolutionText> words)
{
    [Parameter, EditorRequired]
    public ResolutionList List { get; set; } = default!;

    [Parameter, EditorRequired]
    public string Sort { get; set; } = "";
}
