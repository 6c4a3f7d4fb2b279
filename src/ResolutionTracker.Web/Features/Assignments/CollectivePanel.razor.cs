using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>How far collective work has come, in counts; the matrix has the bodies.</summary>
public sealed partial class CollectivePanel(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public AssignmentItem Item { get; set; } = default!;
}
