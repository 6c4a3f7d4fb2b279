using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Reminders;

/// <summary>A working day on which people are reminded, with the days its rules compare against.</summary>
/// <param name="OfficeUntil">Due days up to this one have been severe for more than five working days: the office hears of them.</param>
public sealed record ReminderDay(StatusThresholds Thresholds, DateOnly OfficeUntil)
{
    /// <summary>How many working days something may be severely overdue before the office hears of it.</summary>
    public const int SevereDaysBeforeOffice = 5;

    public DateOnly Date => Thresholds.Today;

    public static ReminderDay For(DateOnly day, WorkingCalendar calendar)
    {
        var until = day;
        while (calendar.WorkingDaysBetween(until, day) <= StatusThresholds.WorkingDays + SevereDaysBeforeOffice)
        {
            until = until.AddDays(-1);
        }

        return new(StatusThresholds.For(day, calendar), until);
    }
}
