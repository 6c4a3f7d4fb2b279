namespace ResolutionTracker.Domain.Deadlines;

/// <summary>The due days of what comes back.</summary>
public static class RecurringDays
{
    private const int LastDay = 31;

    internal static Recurrence WholeYear { get; } = Whole(Every.Year);

    /// <summary>The first due day on or after the day; null for continuous work. With <paramref name="dayBefore"/> each day falls one earlier (strict "trước").</summary>
    public static DateOnly? FirstOnOrAfter(IReadOnlyList<Recurrence> recurrence, DateOnly day, bool dayBefore = false)
    {
        ArgumentNullException.ThrowIfNull(recurrence);
        if (day.Year >= DateOnly.MaxValue.Year - 1)
            return null;
        var from = dayBefore ? day.AddDays(1) : day;
        DateOnly? first = null;
        foreach (var rule in recurrence)
        {
            foreach (var due in rule.Days)
            {
                var next = Next(rule.Every, due, from);
                if (first is null || next < first)
                    first = next;
            }
        }
        return dayBefore ? first?.AddDays(-1) : first;
    }

    /// <summary>Every due day from the first to the last day, both counted, in order.</summary>
    public static IEnumerable<DateOnly> Between(IReadOnlyList<Recurrence> recurrence, DateOnly first, DateOnly last, bool dayBefore = false)
    {
        for (var due = FirstOnOrAfter(recurrence, first, dayBefore); due is { } day && day <= last;
            due = FirstOnOrAfter(recurrence, day.AddDays(1), dayBefore))
        {
            yield return day;
        }
    }

    /// <summary>The rule without a day of its own: due on the last day of the period.</summary>
    internal static Recurrence Whole(Every every) => new(every, every switch
    {
        Every.Continuous => [],
        Every.Week => [new(7, null)],
        Every.Month => [new(LastDay, null)],
        _ => [new(LastDay, Months(every))],
    });

    internal static int Months(Every every) => every switch
    {
        Every.Quarter => 3,
        Every.Half => 6,
        Every.Year => 12,
        _ => 1,
    };

    private static DateOnly Next(Every every, RecurrenceDay due, DateOnly from)
    {
        if (every == Every.Week)
            return from.AddDays((due.Day - 1 - (((int)from.DayOfWeek + 6) % 7) + 7) % 7);
        var months = Months(every);
        var period = new DateOnly(from.Year, ((from.Month - 1) / months * months) + 1, 1);
        var day = In(period, due);
        return day >= from ? day : In(period.AddMonths(months), due);
    }

    private static DateOnly In(DateOnly period, RecurrenceDay due)
    {
        var month = period.AddMonths((due.Month ?? 1) - 1);
        return month.AddDays(Math.Min(due.Day, DateTime.DaysInMonth(month.Year, month.Month)) - 1);
    }
}
