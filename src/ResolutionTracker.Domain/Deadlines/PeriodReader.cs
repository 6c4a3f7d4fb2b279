namespace ResolutionTracker.Domain.Deadlines;

/// <summary>Months, quarters, halves, nine months, years and the thirds of a month.</summary>
internal static class PeriodReader
{
    private static readonly Func<Cursor, NamedPeriod?>[] Forms =
        [DayReader.Read, Third, Half, FirstMonths, Quarter, WordedMonth, NumberedMonth, Year];

    /// <summary>A day or period; "cuối" before a period changes nothing: its last day is meant anyway.</summary>
    internal static NamedPeriod? Read(Cursor cursor)
    {
        var closing = cursor.TakeAny(Sign.Last, Sign.End);
        foreach (var form in Forms)
        {
            if (cursor.Try(form) is { } period)
                return period;
        }
        // "trong năm", "cuối năm": the year of the document
        var before = cursor.At > 0 ? cursor.Ahead(-1).Sign : Sign.Unknown;
        return (closing || before is Sign.In) && cursor.Take(Sign.Year)
            ? NamedPeriod.OfMonths(DeadlineKind.Year, DeadlinePrecision.Year, 1, 12, null)
            : null;
    }

    private static NamedPeriod? Third(Cursor cursor)
    {
        var third = cursor.Here.Sign;
        if (!cursor.TakeAny(Sign.FirstThird, Sign.SecondThird, Sign.LastThird))
            return null;
        cursor.Take(Sign.Month);
        if (!cursor.TakeCount(out var month) || !Within(cursor, month, 12))
            return null;
        var (first, last) = third switch
        {
            Sign.FirstThird => (1, 10),
            Sign.SecondThird => (11, 20),
            _ => (21, 0),
        };
        return new(DeadlineKind.Range, DeadlinePrecision.Range, DayReader.Year(cursor, 12), month, first, month, last);
    }

    private static NamedPeriod? Half(Cursor cursor)
    {
        var half = cursor.Here.Sign;
        return cursor.TakeAny(Sign.FirstHalf, Sign.SecondHalf)
            ? HalfOf(half == Sign.SecondHalf, DayReader.Year(cursor))
            : null;
    }

    // "6 tháng đầu năm 2022", "9 tháng năm 2022", "3 tháng cuối năm"
    private static NamedPeriod? FirstMonths(Cursor cursor)
    {
        cursor.Take(Sign.First);
        if (!cursor.TakeNumber(2, out var months) || !cursor.Take(Sign.Month))
            return null;
        var last = cursor.Take(Sign.Last);
        var first = !last && cursor.Take(Sign.First);
        var year = DayReader.Year(cursor);
        if (year is null && !((first || last) && cursor.Take(Sign.Year)))
            return null;
        return months switch
        {
            3 => QuarterOf(last ? 4 : 1, year),
            6 => HalfOf(last, year),
            9 when !last => NamedPeriod.OfMonths(DeadlineKind.NineMonths, DeadlinePrecision.NineMonths, 1, 9, year),
            _ => null,
        };
    }

    private static NamedPeriod? Quarter(Cursor cursor)
    {
        if (!cursor.Take(Sign.Quarter))
            return null;
        cursor.Take(Sign.Dot);
        return cursor.TakeCount(out var quarter) && Within(cursor, quarter, 4)
            ? QuarterOf(quarter, DayReader.Year(cursor, 4))
            : null;
    }

    private static NamedPeriod? WordedMonth(Cursor cursor) =>
        cursor.Take(Sign.Month) && cursor.TakeCount(out var month) && Within(cursor, month, 12)
            ? MonthOf(month, DayReader.Year(cursor, 12))
            : null;

    // "9/2021", "09-2021"
    private static NamedPeriod? NumberedMonth(Cursor cursor) =>
        cursor.TakeNumber(2, out var month) && cursor.TakeAny(Sign.Slash, Sign.Dash, Sign.Dot)
        && cursor.Here is { Sign: Sign.Number, Digits: 4 } && cursor.TakeNumber(4, out var year) && Within(cursor, month, 12)
            ? MonthOf(month, year)
            : null;

    private static NamedPeriod? Year(Cursor cursor)
    {
        cursor.Take(Sign.Year);
        if (cursor.Here is not { Sign: Sign.Number, Digits: 4 } || !cursor.TakeNumber(4, out var year))
            return null;
        if (year is < NamedPeriod.EarliestYear or > NamedPeriod.LatestYear)
        {
            cursor.Refuse(DeadlineProblem.NoSuchDay);
            return null;
        }
        return NamedPeriod.OfMonths(DeadlineKind.Year, DeadlinePrecision.Year, 1, 12, year);
    }

    internal static NamedPeriod QuarterOf(int quarter, int? year) =>
        NamedPeriod.OfMonths(DeadlineKind.Quarter, DeadlinePrecision.Quarter, quarter * 3 - 2, quarter * 3, year);

    internal static NamedPeriod MonthOf(int month, int? year) =>
        NamedPeriod.OfMonths(DeadlineKind.Month, DeadlinePrecision.Month, month, month, year);

    private static NamedPeriod HalfOf(bool second, int? year) =>
        NamedPeriod.OfMonths(DeadlineKind.Half, DeadlinePrecision.Half, second ? 7 : 1, second ? 12 : 6, year);

    private static bool Within(Cursor cursor, int value, int most)
    {
        if (value >= 1 && value <= most)
            return true;
        cursor.Refuse(DeadlineProblem.NoSuchDay);
        return false;
    }
}
