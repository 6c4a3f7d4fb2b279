using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Reminders;

namespace ResolutionTracker.Web.Features.Reminders;

/// <summary>An open obligation with what a digest says of it.</summary>
/// <param name="ReturnReason">Why its report came back; null when none did.</param>
/// <param name="Specialists">Who watches its documents.</param>
public sealed record ReminderItem(Obligation Obligation, string Title, string Agency, string? ReturnReason, IReadOnlyList<int?> Specialists);

/// <summary>Somebody who may be reminded.</summary>
public sealed record ReminderPerson(int Id, string Name, string Email, int? AgencyId, bool IsReporter, bool IsHead, bool IsOffice, bool IsDemo);

/// <summary>What one person hears on one day.</summary>
public sealed record PersonDigest(ReminderPerson Person, IReadOnlyList<(ReminderItem Item, ReminderRule Rule)> Lines)
{
    public IReadOnlyList<ReminderItem> Overdue => Of(ReminderRule.Overdue, ReminderRule.OverdueToHead, ReminderRule.OverdueToOffice);

    public IReadOnlyList<ReminderItem> DueSoon => Of(ReminderRule.DueSoon);

    public IReadOnlyList<ReminderItem> NewOrReturned => Of(ReminderRule.Returned, ReminderRule.NewWork);

    // Somebody may be reached by two rungs; the thing is named once.
    private List<ReminderItem> Of(params ReminderRule[] rules) =>
        [.. Lines.Where(l => rules.Contains(l.Rule)).Select(l => l.Item).DistinctBy(i => i.Obligation.Id)
            .OrderBy(i => i.Obligation.DueOn ?? DateOnly.MaxValue).ThenBy(i => i.Obligation.Id)];
}
