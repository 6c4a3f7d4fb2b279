using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>The deadline with all its changes, the receipt, and what can be done.</summary>
public sealed partial class ObligationPanel(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public AssignmentItem Item { get; set; } = default!;

    [Parameter, EditorRequired]
    public ObligationItem Obligation { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }

    // Both kinds of moved days are counted, and what was refused.
    private string? Counted
    {
        get
        {
            var own = Item.Changes.Where(c => c.ObligationId == Obligation.Id && c.State != DueDayChangeState.Pending).ToList();
            int Of(DueDayChangeKind kind) => own.Count(c => c.Kind == kind && c.State == DueDayChangeState.Approved);
            return own.Count == 0 ? null
                : words["ChangesCounted", Formats.Number(Of(DueDayChangeKind.Extension)), Formats.Number(Of(DueDayChangeKind.Adjustment)), Formats.Number(own.Count(c => c.State == DueDayChangeState.Refused))].Value;
        }
    }
}
