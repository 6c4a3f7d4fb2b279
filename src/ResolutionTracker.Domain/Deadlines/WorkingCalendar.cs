namespace ResolutionTracker.Domain.Deadlines;

/// <summary>Why a day of the calendar differs from its weekday.</summary>
public enum CalendarDayKind { Holiday, DayOff, WorkingDay }

/// <summary>One line of the yearly calendar: a holiday, a day off given in its place, or a working Saturday.</summary>
public sealed record CalendarEntry(DateOnly Date, CalendarDayKind Kind, string Name);

/// <summary>Which days are worked: Monday to Friday, but for the entries of the calendar.</summary>
public sealed class WorkingCalendar
{
    private readonly Dictionary<DateOnly, CalendarEntry> entries;
    private readonly int[] moved;
    private readonly int[] running;

    /// <summary>Of two entries for one day the later one holds.</summary>
    public WorkingCalendar(IEnumerable<CalendarEntry> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        entries = [];
        foreach (var day in days)
            entries[day.Date] = day;

        var changes = entries.Values
            .Select(e => (e.Date.DayNumber, Change: Number(e.Kind == CalendarDayKind.WorkingDay) - Number(IsWeekday(e.Date))))
            .Where(e => e.Change != 0)
            .OrderBy(e => e.DayNumber)
            .ToArray();
        moved = new int[changes.Length];
        running = new int[changes.Length + 1];
        for (var i = 0; i < changes.Length; i++)
        {
            moved[i] = changes[i].DayNumber;
            running[i + 1] = running[i] + changes[i].Change;
        }
    }

    /// <summary>Whether the day is worked.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        entries.TryGetValue(day, out var entry) ? entry.Kind == CalendarDayKind.WorkingDay : IsWeekday(day);

    /// <summary>What the calendar calls the day, or null.</summary>
    public string? NameOf(DateOnly day) => entries.TryGetValue(day, out var entry) ? entry.Name : null;

    /// <summary>The n-th working day after the day, or before it when negative; the day itself is not counted and for 0 is given back.</summary>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        if (count == 0)
            return day;
        var wanted = (long)CountThrough(day.DayNumber - (count < 0 ? 1 : 0)) + count + (count < 0 ? 1 : 0);
        return DateOnly.FromDayNumber(FirstDayReaching(wanted));
    }

    /// <summary>How many working days lie after the first day up to and with the second; negative when reversed.</summary>
    public int WorkingDaysBetween(DateOnly fromExclusive, DateOnly toInclusive) =>
        CountThrough(toInclusive.DayNumber) - CountThrough(fromExclusive.DayNumber);

    /// <summary>Saturday or Sunday, whatever the table says of it.</summary>
    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static bool IsWeekday(DateOnly day) => !IsWeekend(day);

    private static int Number(bool yes) => yes ? 1 : 0;

    // 1/1/0001, day number 0, was a Monday, so weeks begin where day numbers are multiples of seven
    private int CountThrough(int dayNumber)
    {
        if (dayNumber < 0)
            return 0;
        var days = dayNumber + 1;
        return days / 7 * 5 + Math.Min(days % 7, 5) + running[FirstAfter(dayNumber)];
    }

    private int FirstAfter(int dayNumber)
    {
        var at = Array.BinarySearch(moved, dayNumber);
        return at >= 0 ? at + 1 : ~at;
    }

    private int FirstDayReaching(long wanted)
    {
        var low = 0;
        var high = DateOnly.MaxValue.DayNumber;
        if (wanted < 1 || wanted > CountThrough(high))
            throw new ArgumentOutOfRangeException(nameof(wanted), wanted, "The day lies outside the calendar.");
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (CountThrough(middle) >= wanted)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
