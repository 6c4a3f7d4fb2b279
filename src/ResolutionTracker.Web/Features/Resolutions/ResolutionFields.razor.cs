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

    /// <summary>Boxes that may not be empty and are.</summary>
    [Parameter]
    public IReadOnlyList<RuleBroken> Gaps { get; set; } = [];

    private RuleBroken? Of(string field) => Gaps.FirstOrDefault(g => g.Field == field) ?? (Broken?.Field == field ? Broken : null);

    private string? Invalid(string field) => Of(field) is null ? null : "true";
}
