using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>The clauses on which the work rests, with the sentence that gives it where somebody pointed at one.</summary>
public sealed partial class SourcesPanel(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public IReadOnlyList<SourceLine> Sources { get; set; } = [];

    [Parameter, EditorRequired]
    public int AssignmentId { get; set; }
}
