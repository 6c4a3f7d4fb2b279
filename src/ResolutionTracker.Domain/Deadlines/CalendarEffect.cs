namespace ResolutionTracker.Domain.Deadlines;

/// <summary>How much open work of one body is due on one day, and how much of it waits with nothing submitted.</summary>
public sealed record DueCount(string Agency, DateOnly DueOn, int Open, int Waiting);

/// <summary>A day that a threshold had, and the one it would have.</summary>
public sealed record MovedDay(DateOnly From, DateOnly To);

/// <summary>What a change of the calendar does to the work of one body due on one day.</summary>
/// <param name="Count">How many obligations.</param>
/// <param name="DueDayChanges">The due day itself is among the changed days; it stays where it is.</param>
/// <param name="Alert">The first day of the yellow alert, when it moves.</param>
/// <param name="Severe">The first day of severe lateness, when it moves.</param>
public sealed record CalendarEffectLine(string Agency, DateOnly DueOn, int Count, bool DueDayChanges, MovedDay? Alert, MovedDay? Severe);

/// <summary>What a change of the calendar would affect. It moves no deadline; it moves the days on which lateness is told.</summary>
public sealed record CalendarEffect(IReadOnlyList<CalendarEffectLine> Lines)
{
    /// <summary>Working days of lateness and of warning that the alert and severe lateness count.</summary>
    public const int Days = Assignments.StatusThresholds.WorkingDays;

    /// <summary>How many obligations in all.</summary>
    public int Count => Lines.Sum(l => l.Count);

    /// <summary>How many of them are due on a changed day.</summary>
    public int DueOnChangedDay => Lines.Where(l => l.DueDayChanges).Sum(l => l.Count);

    /// <summary>How many change the first day of their alert.</summary>
    public int AlertMoves => Lines.Where(l => l.Alert is not null).Sum(l => l.Count);

    /// <summary>How many change the first day of severe lateness.</summary>
    public int SevereMoves => Lines.Where(l => l.Severe is not null).Sum(l => l.Count);

    /// <summary>The first day on which work due that day is within three working days of it.</summary>
    public static DateOnly AlertFrom(DateOnly dueOn, WorkingCalendar calendar) => calendar.AddWorkingDays(dueOn, -Days);

    /// <summary>The first day on which work due that day is late by more than three working days.</summary>
    public static DateOnly SevereFrom(DateOnly dueOn, WorkingCalendar calendar) => calendar.AddWorkingDays(dueOn, Days + 1);

    /// <summary>Between which due days a change can be felt.</summary>
    /// <param name="changed">The days whose entry changes; at least one.</param>
    public static (DateOnly First, DateOnly Last) Reach(IReadOnlyCollection<DateOnly> changed, WorkingCalendar before, WorkingCalendar after)
    {
        var (first, last) = (changed.Min(), changed.Max());
        WorkingCalendar[] both = [before, after];
        return (both.Min(c => c.AddWorkingDays(first, -Days - 2)), both.Max(c => c.AddWorkingDays(last, Days + 1)));
    }

    /// <param name="changed">The days whose entry changes.</param>
    /// <param name="due">Open work by body and due day.</param>
    public static CalendarEffect Of(IReadOnlyCollection<DateOnly> changed, WorkingCalendar before, WorkingCalendar after, IEnumerable<DueCount> due)
    {
        var lines = new List<CalendarEffectLine>();
        foreach (var work in due.OrderBy(d => d.DueOn))
        {
            var alert = Moved(AlertFrom(work.DueOn, before), AlertFrom(work.DueOn, after));
            var severe = Moved(SevereFrom(work.DueOn, before), SevereFrom(work.DueOn, after));
            var onIt = changed.Contains(work.DueOn);
            if (onIt && work.Open > work.Waiting)
            {
                lines.Add(new(work.Agency, work.DueOn, work.Open - work.Waiting, DueDayChanges: true, Alert: null, Severe: null));
            }

            if ((onIt || alert is not null || severe is not null) && work.Waiting > 0)
            {
                lines.Add(new(work.Agency, work.DueOn, work.Waiting, onIt, alert, severe));
            }
        }

        return new(lines);
    }

    private static MovedDay? Moved(DateOnly from, DateOnly to) => from == to ? null : new(from, to);
}
