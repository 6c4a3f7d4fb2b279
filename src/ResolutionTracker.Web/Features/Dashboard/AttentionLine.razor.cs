using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>Work that needs attention, said in a line: who, how long, what is missing, which level must decide.</summary>
public sealed partial class AttentionLine(IStringLocalizer<DashboardText> words)
{
    [Parameter, EditorRequired]
    public AttentionItem Item { get; set; } = default!;

    [Parameter, EditorRequired]
    public StatusThresholds Day { get; set; } = default!;

    private string Href => Item.Form == AssignmentForm.Plain ? Urls.Assignment(Item.AssignmentId) : Urls.Obligation(Item.ObligationId);

    private bool IsDeclined => Item.DeclinedOn is not null && !Matrix.IsOverdue(Item.Status);

    private string Days => Item.Status switch
    {
        _ when IsDeclined => Since("DaysWaiting", Item.DeclinedOn, Day.Today),
        ObligationStatus.AwaitingDecision or ObligationStatus.AwaitingDecisionLate => Since("DaysWaiting", Item.Facts.SubmittedUpOn, Day.Today),
        ObligationStatus.AwaitingAcceptance or ObligationStatus.AwaitingAcceptanceLate => Since("DaysWaiting", Item.LastReportedOn, Day.Today),
        _ => Since("DaysLate", Item.Facts.DueOn, Day.Today),
    };

    private string Facts => Item.Status switch
    {
        _ when Item.DeclinedOn is not null => words["DeclinedOn", Formats.Date(Item.DeclinedOn), Item.DeclineReason ?? Formats.Nothing],
        ObligationStatus.AwaitingDecision => WaitsFor,
        ObligationStatus.AwaitingDecisionLate => $"{Since("SubmittedLate", Item.Facts.DueOn, Item.Facts.SubmittedUpOn)}, {WaitsFor}",
        ObligationStatus.AwaitingAcceptance => words["WaitsForOffice"],
        ObligationStatus.AwaitingAcceptanceLate => $"{Since("ClaimedLate", Item.Facts.DueOn, Item.Facts.ClaimDate)}, {words["WaitsForOffice"]}",
        _ => $"{words["Missing", Item.Deliverable ?? words["MissingClaim"]]} · {(Item.Authority is { } level ? words["Decides", level] : words["DecidesUnknown"])}",
    };

    private string WaitsFor => Item.Authority is { } level ? words["WaitsFor", level] : words["DecidesUnknown"];

    private string Since(string word, DateOnly? from, DateOnly? until) =>
        from is { } first && until is { } last ? words[word, Formats.Number(last.DayNumber - first.DayNumber)] : "";
}
