namespace ResolutionTracker.Domain.Deadlines;

/// <summary>"từ tháng 3 đến tháng 6/2022", "giai đoạn 2021–2025", "năm học 2022–2023", "quý III–IV/2021".</summary>
internal static class RangeReader
{
    internal static DeadlineReading? Read(Cursor cursor, DeadlineContext context)
    {
        if (cursor.Take(Sign.SchoolYear))
            return SchoolYear(cursor, context);
        cursor.Take(Sign.Stage);
        var open = cursor.Take(Sign.From);
        var start = cursor.At;
        var from = PeriodReader.Read(cursor);
        if (from is not null && Joint(cursor) && To(cursor, from) is { } to)
            return Resolution.Range(from, to, context);
        cursor.At = start;
        if (DayOfSameMonth(cursor, context) is { } reading)
            return reading;
        if (open && from is not null)
            cursor.Refuse(DeadlineProblem.AskDay);
        return null;
    }

    private static bool Joint(Cursor cursor) =>
        (cursor.Take(Sign.Comma, Sign.To) || cursor.TakeAny(Sign.To, Sign.Dash)) && (cursor.Take(Sign.End) || true);

    private static NamedPeriod? To(Cursor cursor, NamedPeriod from)
    {
        if (cursor.Try(PeriodReader.Read) is { } to)
            return to;
        return from.Kind == DeadlineKind.Quarter && cursor.TakeCount(out var quarter) && quarter is >= 1 and <= 4
            ? PeriodReader.QuarterOf(quarter, DayReader.Year(cursor, 4))
            : null;
    }

    // "từ ngày 1 đến ngày 15/6/2022": the month and year stand once, at the end
    private static DeadlineReading? DayOfSameMonth(Cursor cursor, DeadlineContext context)
    {
        cursor.Take(Sign.Day);
        return cursor.TakeNumber(2, out var day) && Joint(cursor)
            && cursor.Try(DayReader.Read) is { } to
            ? Resolution.Range(to with { FirstDay = day, LastDay = day }, to, context)
            : null;
    }

    private static DeadlineReading? SchoolYear(Cursor cursor, DeadlineContext context)
    {
        if (!TakeYear(cursor, out var first) || !(cursor.TakeAny(Sign.Dash, Sign.Slash) || cursor.Take(Sign.To)) || !TakeYear(cursor, out var last))
            return null;
        return last == first + 1
            ? Resolution.Single(new(DeadlineKind.Range, DeadlinePrecision.Range, first, 9, 1, 5, 31, 1), before: false, context)
            : Resolution.Asks(DeadlineProblem.NoSuchDay);
    }

    internal static bool TakeYear(Cursor cursor, out int year)
    {
        cursor.Take(Sign.Year);
        var token = cursor.Here;
        return cursor.TakeNumber(4, out year) && token.Digits == 4;
    }
}
