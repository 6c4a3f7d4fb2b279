using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>What in the text gave rise to the suggestion.</summary>
public sealed partial class SuggestionWhy(IStringLocalizer<ResolutionText> words, IStringLocalizer<DirectiveText> reasons)
{
    [Parameter, EditorRequired]
    public IReadOnlyList<SuggestionReason> Why { get; set; } = [];

    private IReadOnlyList<string> Said => [.. Why.Select(r => reasons[r.Code, [.. r.Args]]).Where(r => !r.ResourceNotFound).Select(r => r.Value)];
}
