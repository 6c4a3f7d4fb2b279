using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>The periods of recurring work, newest first, each with its own status; and when the next one comes.</summary>
public sealed partial class RecurringPanel(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public AssignmentItem Item { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }

    private List<ObligationItem> Leads => [.. Item.Obligations.Where(o => o.Facts.Role == ObligationRole.Lead).OrderByDescending(o => o.Facts.DueOn).ThenByDescending(o => o.Id)];
}
