using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Groups of "Việc của tôi", worst first.</summary>
public enum MyWorkGroup
{
    Returned,
    Overdue,
    DueSoon,
    New,
    Awaiting,
    InTime,
    NotYetDue,
    Suspended,
    Done,
}

/// <summary>Where a piece of work stands in the list, and what of it counts in the menu.</summary>
public static class MyWorkGroups
{
    public static MyWorkGroup GroupOf(MyWorkItem item) => item.Status switch
    {
        _ when !Matrix.IsOpen(item.Status) => MyWorkGroup.Done,
        _ when item.ReturnedReportId is not null => MyWorkGroup.Returned,
        ObligationStatus.Overdue or ObligationStatus.OverdueSevere => MyWorkGroup.Overdue,
        ObligationStatus.DueSoon => MyWorkGroup.DueSoon,
        ObligationStatus.Suspended or ObligationStatus.SuspendedOverdue => MyWorkGroup.Suspended,
        ObligationStatus.AwaitingAcceptance or ObligationStatus.AwaitingAcceptanceLate
            or ObligationStatus.AwaitingDecision or ObligationStatus.AwaitingDecisionLate => MyWorkGroup.Awaiting,
        ObligationStatus.NotYetDue => MyWorkGroup.NotYetDue,
        _ when item.IsNew => MyWorkGroup.New,
        _ => MyWorkGroup.InTime,
    };

    /// <summary>Groups that ask for something now.</summary>
    public static bool IsUrgent(MyWorkGroup group) => group <= MyWorkGroup.New;

    /// <summary>Groups with something in them; within one the earliest day, so the longest overdue, first.</summary>
    public static IReadOnlyList<(MyWorkGroup Group, IReadOnlyList<MyWorkItem> Items)> Of(IEnumerable<MyWorkItem> items) =>
        [.. items.GroupBy(GroupOf).OrderBy(g => g.Key).Select(g => (g.Key, (IReadOnlyList<MyWorkItem>)
            [.. g.OrderBy(i => i.Facts.DueOn ?? DateOnly.MaxValue).ThenBy(i => i.Role).ThenBy(i => i.Title, StringComparer.Ordinal).ThenBy(i => i.ObligationId)]))];
}
