using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Reminders;

/// <summary>
/// Who hears of an obligation on a day: the body's officers first, then its head, then the office.
/// The sweep and the preview of the days ahead ask the same question here.
/// </summary>
public static class ReminderLadder
{
    private const int MostDaysBack = 7;

    /// <summary>The rungs that hold for an obligation on a day; none when there is nothing to say.</summary>
    /// <param name="hasReturnedReport">Whether a report on it came back and was not sent again.</param>
    public static IReadOnlyList<ReminderRule> For(Obligation obligation, bool hasReturnedReport, ReminderDay day)
    {
        var rules = new List<ReminderRule>(3);
        if (obligation.IsQuiet)
        {
            return rules;
        }

        switch (StatusRule.Of(obligation, day.Thresholds))
        {
            case ObligationStatus.DueSoon:
                rules.Add(ReminderRule.DueSoon);
                break;
            case ObligationStatus.Overdue:
                rules.Add(ReminderRule.Overdue);
                break;
            case ObligationStatus.OverdueSevere:
                rules.Add(ReminderRule.Overdue);
                rules.Add(ReminderRule.OverdueToHead);
                if (obligation.DueOn <= day.OfficeUntil)
                {
                    rules.Add(ReminderRule.OverdueToOffice);
                }

                break;
            case ObligationStatus.OnTrack or ObligationStatus.NoDueDaySet or ObligationStatus.NoDueDayRequired
                when obligation is { ReceivedOn: null, DeclinedOn: null } && !hasReturnedReport:
                rules.Add(ReminderRule.NewWork);
                break;
        }

        if (hasReturnedReport && obligation.IsOpen)
        {
            rules.Add(ReminderRule.Returned);
        }

        return rules;
    }

    /// <summary>The working days still to be swept, oldest first: from the last one on record, at most a week back. None on a rest day.</summary>
    /// <param name="lastOnRecord">The newest date of the ledger; null when nobody was ever reminded.</param>
    // The last day on record is swept again: a crash may have left it half done, and what was done is skipped.
    public static IReadOnlyList<DateOnly> DaysToSweep(DateOnly? lastOnRecord, DateOnly today, WorkingCalendar calendar)
    {
        if (!calendar.IsWorkingDay(today))
        {
            return [];
        }

        var from = lastOnRecord ?? today;
        var earliest = today.AddDays(-MostDaysBack);
        var days = new List<DateOnly>();
        for (var day = from < earliest ? earliest : from; day <= today; day = day.AddDays(1))
        {
            if (calendar.IsWorkingDay(day))
            {
                days.Add(day);
            }
        }

        return days;
    }
}
