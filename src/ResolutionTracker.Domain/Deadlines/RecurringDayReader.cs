namespace ResolutionTracker.Domain.Deadlines;

/// <summary>The days of a recurrence: "ngày 15", "15/6 và 01/12", "thứ sáu", "ngày 20 của tháng cuối quý".</summary>
internal static class RecurringDayReader
{
    private const int LeapYear = 2000;

    private static readonly (Every Every, Sign Unit)[] Periods =
        [(Every.Year, Sign.Year), (Every.Month, Sign.Month), (Every.Week, Sign.Week), (Every.Quarter, Sign.Quarter)];

    /// <summary>"ngày 15 hằng tháng", "ngày 15 của tháng cuối quý", "cuối mỗi quý".</summary>
    internal static Recurrence? DaysThenPeriod(Cursor cursor, bool before)
    {
        foreach (var (every, unit) in Periods)
        {
            if (!before && cursor.Try(c => c.TakeAny(Sign.Last, Sign.End) && c.Take(Sign.Every) && c.Take(unit) ? c : null) is not null)
                return RecurringDays.Whole(every);
            if (cursor.Try(c => Dated(c, every, unit, before)) is { } rule)
                return rule;
        }
        return null;
    }

    private static Recurrence? Dated(Cursor cursor, Every every, Sign unit, bool before)
    {
        if (every == Every.Quarter)
            cursor.Try(WithoutMonth);
        if (Days(cursor, every, before) is not { } days)
            return null;
        cursor.TakeAny(Sign.Of, Sign.In);
        var said = cursor.TakeAny(Sign.Periodic) | cursor.TakeAny(Sign.Every);
        // The last month of a quarter comes back without a word more
        if (!cursor.Take(unit) || !(said || every == Every.Quarter))
            return null;
        cursor.Try(c => c.TakeAny(Sign.Comma) & c.Take(Sign.Every, unit) ? c : null);
        return new(every, days);
    }

    // "ngày 20 hằng quý": of which of its months?
    private static Cursor? WithoutMonth(Cursor cursor)
    {
        cursor.Take(Sign.Day);
        if (cursor.TakeNumber(2, out _) && cursor.Take(Sign.Every, Sign.Quarter))
            cursor.Refuse(DeadlineProblem.AskMonthOfQuarter);
        return null;
    }

    /// <summary>One day or several, as they stand in a period of that length.</summary>
    internal static IReadOnlyList<RecurrenceDay>? Days(Cursor cursor, Every every, bool before)
    {
        var days = new List<RecurrenceDay>();
        do
        {
            var day = every switch
            {
                Every.Week => DayReader.Weekday(cursor) is { } weekday ? new(weekday, null) : null,
                Every.Month => OfMonth(cursor),
                Every.Quarter => OfQuarter(cursor),
                Every.Year => OfYear(cursor, before),
                _ => null,
            };
            if (day is null)
                return null;
            days.Add(day);
        }
        while (Another(cursor, before));
        return Sorted(days);
    }

    private static bool Another(Cursor cursor, bool before)
    {
        if (!cursor.TakeAny(Sign.And, Sign.Comma))
            return false;
        if (before)
            cursor.Take(Sign.Before);
        return true;
    }

    internal static IReadOnlyList<RecurrenceDay> Sorted(IReadOnlyList<RecurrenceDay> days) =>
        days.Count < 2 ? days : [.. days.Distinct().OrderBy(d => d.Month).ThenBy(d => d.Day)];

    private static RecurrenceDay? OfMonth(Cursor cursor)
    {
        if (cursor.Take(Sign.Day, Sign.Last))
            return new(31, null);
        cursor.Take(Sign.Day);
        if (!cursor.TakeNumber(2, out var day))
            return null;
        if (day is >= 1 and <= 31)
            return new(day, null);
        cursor.Refuse(DeadlineProblem.NoSuchDay);
        return null;
    }

    private static RecurrenceDay? OfQuarter(Cursor cursor)
    {
        if (OfMonth(cursor) is not { } day)
            return null;
        cursor.Take(Sign.Of);
        // English says "the last month", Vietnamese "tháng cuối"
        var place = cursor.Here.Sign;
        if (cursor.Take(Sign.Month))
        {
            place = cursor.Here.Sign;
            cursor.At++;
        }
        else if (!(cursor.TakeAny(Sign.First, Sign.Middle, Sign.Last) && cursor.Take(Sign.Month)))
        {
            return null;
        }
        return place switch
        {
            Sign.First => day with { Month = 1 },
            Sign.Middle => day with { Month = 2 },
            Sign.Last => day with { Month = 3 },
            _ => null,
        };
    }

    private static RecurrenceDay? OfYear(Cursor cursor, bool before)
    {
        if (cursor.Try(PeriodReader.Read) is not { Year: null, YearsOn: 0 } named || named.Kind == DeadlineKind.Year)
            return null;
        // "trước tháng 12 hằng năm" would be the last of November, no day that was written
        if (before && named.Kind != DeadlineKind.Date)
            return null;
        return new(named.LastDay == 0 ? DateTime.DaysInMonth(LeapYear, named.LastMonth) : named.LastDay, named.LastMonth);
    }
}
