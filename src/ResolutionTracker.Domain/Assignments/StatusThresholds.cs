using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>The days against which facts are read: worked out once a day from the calendar, so that the rule itself only compares.</summary>
/// <param name="Today">The date in Asia/Ho_Chi_Minh.</param>
/// <param name="SoonUntil">Due days up to this one are "sắp đến hạn": 7 days or 3 working days ahead, whichever warns earlier.</param>
/// <param name="AlertUntil">Due days up to this one, with nothing submitted, raise the yellow alert: 3 working days ahead.</param>
/// <param name="SevereUntil">Due days up to this one are overdue by more than 3 working days.</param>
public sealed record StatusThresholds(DateOnly Today, DateOnly SoonUntil, DateOnly AlertUntil, DateOnly SevereUntil)
{
    public const int SoonDays = 7;
    public const int WorkingDays = 3;

    public static StatusThresholds For(DateOnly today, WorkingCalendar calendar)
    {
        var alert = calendar.AddWorkingDays(today, WorkingDays);
        var soon = today.AddDays(SoonDays);

        // Late by more than three working days: more than three lie after the due day, up to and with today.
        var severe = today.AddDays(-WorkingDays);
        while (calendar.WorkingDaysBetween(severe, today) <= WorkingDays)
        {
            severe = severe.AddDays(-1);
        }

        return new(today, alert > soon ? alert : soon, alert, severe);
    }
}
