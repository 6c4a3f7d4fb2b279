using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Every suspension of a duty with its two documents.</summary>
public sealed partial class SuspensionLines(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public IEnumerable<Suspension> Lines { get; set; } = [];
}
