using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>How far collective work has come, in counts; the matrix has the bodies.</summary>
public sealed partial class CollectivePanel(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public AssignmentItem Item { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }

    // Who contributes is outside the matrix and its counts.
    private IReadOnlyList<ObligationItem> Owed => [.. Item.Obligations.Where(o => o.Facts.Role == ObligationRole.Lead)];
}
