namespace ResolutionTracker.Domain.Deadlines;

/// <summary>One day of the yearly table that differs from the week's usual course.</summary>
public sealed class CalendarDay : Entity
{
    /// <summary>The first year the table may hold.</summary>
    public const int FirstYear = 2000;

    /// <summary>The last year the table may hold.</summary>
    public const int LastYear = 2100;

    private CalendarDay() { }

    /// <inheritdoc cref="Edit"/>
    public CalendarDay(DateOnly date, CalendarDayKind kind, string? name, string? source, string? note = null) => Edit(date, kind, name, source, note);

    /// <summary>The day itself; no two entries have the same.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>Whether it is a holiday, a day off in place of another, or worked in place of another.</summary>
    public CalendarDayKind Kind { get; private set; }

    /// <summary>What people call the day.</summary>
    public string Name { get; private set; } = "";

    /// <summary>On whose word the day rests.</summary>
    public string? Source { get; private set; }

    /// <summary>What the administrator wants remembered with it.</summary>
    public string? Note { get; private set; }

    /// <exception cref="RuleBroken"><c>CalendarDayOutside</c>, <c>DayOffOnWeekend</c>, <c>WorkingDayOnWeekday</c>, <c>NameEmpty</c>, <c>TooLong</c>.</exception>
    public void Edit(DateOnly date, CalendarDayKind kind, string? name, string? source, string? note)
    {
        DemandYear(date.Year, "Date");
        if (kind == CalendarDayKind.DayOff && WorkingCalendar.IsWeekend(date))
        {
            throw new RuleBroken("DayOffOnWeekend", "Kind", date);
        }

        if (kind == CalendarDayKind.WorkingDay && !WorkingCalendar.IsWeekend(date))
        {
            throw new RuleBroken("WorkingDayOnWeekday", "Kind", date);
        }

        Name = Words.Required(name, "Name", Words.NameLength);
        Source = Words.Optional(source, "Source", Words.TitleLength);
        Note = Words.Optional(note, "Note", Words.TitleLength);
        (Date, Kind) = (date, kind);
    }

    /// <exception cref="RuleBroken"><c>CalendarDayOutside</c>.</exception>
    internal static void DemandYear(int year, string? field)
    {
        if (year is < FirstYear or > LastYear)
        {
            // as words: a year has no thousands
            throw new RuleBroken("CalendarDayOutside", field, $"{FirstYear}", $"{LastYear}");
        }
    }
}
