using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>The clauses on which the work rests.</summary>
public sealed partial class SourcesPanel(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public IReadOnlyList<SourceLine> Sources { get; set; } = [];
}
