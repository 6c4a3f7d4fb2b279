namespace ResolutionTracker.Domain.Deadlines;

/// <summary>Why a day of one year is not carried to the next.</summary>
public enum NotCopied
{
    /// <summary>By the lunar calendar, or chosen each year: no rule gives its date.</summary>
    NoFixedDate,

    /// <summary>Days off and worked in place of others are announced each year.</summary>
    Swap,

    /// <summary>The next year has an entry for the day.</summary>
    AlreadyThere,
}

/// <summary>What of a year's table holds in the next: holidays that keep their date. Nothing else is guessed.</summary>
public sealed record CalendarCopy(IReadOnlyList<CalendarEntry> Copied, IReadOnlyList<(CalendarEntry Day, NotCopied Why)> LeftOut)
{
    // Bộ luật Lao động 2019, điều 112; 24/11 by Nghị quyết 28/2026/QH16. The day beside 2/9 is chosen each year.
    private static readonly (int Month, int Day)[] Fixed = [(1, 1), (4, 30), (5, 1), (9, 2), (11, 24)];

    /// <summary>Whether a holiday on that day falls on it each year.</summary>
    public static bool IsFixed(DateOnly day) => Fixed.Contains((day.Month, day.Day));

    /// <param name="year">The table of one year.</param>
    /// <param name="there">Days that the next year has already.</param>
    public static CalendarCopy ToNextYear(IEnumerable<CalendarEntry> year, IReadOnlySet<DateOnly> there)
    {
        var copied = new List<CalendarEntry>();
        var leftOut = new List<(CalendarEntry, NotCopied)>();
        foreach (var day in year.OrderBy(d => d.Date))
        {
            if (WhyNot(day, there) is { } why)
            {
                leftOut.Add((day, why));
            }
            else
            {
                copied.Add(day with { Date = day.Date.AddYears(1) });
            }
        }

        return new(copied, leftOut);
    }

    // A lunar holiday may chance upon a fixed one's date; then its name does not come along, and the list says so.
    private static NotCopied? WhyNot(CalendarEntry day, IReadOnlySet<DateOnly> there) =>
        day.Kind != CalendarDayKind.Holiday ? NotCopied.Swap
        : !IsFixed(day.Date) ? NotCopied.NoFixedDate
        : there.Contains(day.Date.AddYears(1)) ? NotCopied.AlreadyThere
        : null;
}
