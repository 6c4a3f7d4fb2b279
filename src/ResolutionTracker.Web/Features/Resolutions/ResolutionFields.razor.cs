using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

public sealed partial class ResolutionFields(Refusals refusals, IStringLocalizer<ResolutionText> words)
{
    [Parameter, EditorRequired]
    public ResolutionDraft Draft { get; set; } = default!;

    [Parameter, EditorRequired]
    public ResolutionChoices Choices { get; set; } = default!;

    [Parameter]
    public RuleBroken? Broken { get; set; }

    private string? Invalid(string field) => Broken?.Field == field ? "true" : null;
}
