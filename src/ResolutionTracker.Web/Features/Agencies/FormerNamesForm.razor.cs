using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Agencies;

/// <summary>The names a body bore before, each with its days.</summary>
public sealed partial class FormerNamesForm(IStringLocalizer<AdministrationText> words)
{
    [Parameter, EditorRequired]
    public IList<FormerInput> Former { get; set; } = [];

    [Parameter]
    public RuleBroken? Broken { get; set; }
}
