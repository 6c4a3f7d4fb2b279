namespace ResolutionTracker.Domain.Deadlines;

/// <summary>"30/9/2021", "ngày 30 tháng 9 năm 2021", "2021-09-30", "thứ năm, ngày 30/9".</summary>
internal static class DayReader
{
    internal static NamedPeriod? Read(Cursor cursor)
    {
        var weekday = Weekday(cursor);
        cursor.Take(Sign.Comma);
        cursor.Take(Sign.Day);
        var day = cursor.Try(IsoDay) ?? cursor.Try(NumberedDay) ?? cursor.Try(WordedDay);
        if (day is not null && weekday is not null && day.Year is { } year && day.In(year) is { } span
            && (((int)span.First.DayOfWeek + 6) % 7) + 1 != weekday)
        {
            cursor.Refuse(DeadlineProblem.NoSuchDay);
            return null;
        }
        return day;
    }

    /// <summary>Monday is 1; null when no weekday comes next.</summary>
    internal static int? Weekday(Cursor cursor)
    {
        var named = cursor.Here;
        if (cursor.Take(Sign.Weekday))
            return named.Value;
        if (cursor.Is(Sign.WeekdayNumber, Sign.Number) && cursor.Ahead(1).Value is >= 2 and <= 7)
        {
            var number = cursor.Ahead(1).Value;
            cursor.At += 2;
            return number - 1;
        }
        return null;
    }

    /// <summary>A year after a day, month, quarter: "/2021", "-2021", "năm 2021", ", năm 2021"; null when there is none.</summary>
    internal static int? Year(Cursor cursor, int shortAbove = int.MaxValue)
    {
        var start = cursor.At;
        var joined = cursor.TakeAny(Sign.Slash, Sign.Dash, Sign.Dot, Sign.Comma, Sign.Of);
        if (cursor.Take(Sign.Year))
            joined = true;
        var token = cursor.Here;
        if (token.Sign == Sign.Number && token.Digits == 4)
        {
            cursor.At++;
            return token.Value;
        }
        if (joined && token.Sign == Sign.Number && token.Digits == 2 && token.Value > shortAbove)
        {
            cursor.At++;
            return 2000 + token.Value;
        }
        cursor.At = start;
        return null;
    }

    private static NamedPeriod? IsoDay(Cursor cursor)
    {
        var year = cursor.Here;
        return year is { Sign: Sign.Number, Digits: 4 }
            && cursor.Take(Sign.Number) && cursor.TakeAny(Sign.Dash, Sign.Slash) && cursor.TakeNumber(2, out var month)
            && cursor.TakeAny(Sign.Dash, Sign.Slash) && cursor.TakeNumber(2, out var day)
            ? Named(cursor, day, month, year.Value)
            : null;
    }

    private static NamedPeriod? NumberedDay(Cursor cursor)
    {
        if (!cursor.TakeNumber(2, out var day))
            return null;
        var joint = cursor.Here.Sign;
        if (!cursor.TakeAny(Sign.Slash, Sign.Dash, Sign.Dot) || !cursor.TakeNumber(2, out var month))
            return null;
        if (cursor.Is(joint, Sign.Number) && cursor.Ahead(1).Digits is 2 or 4)
        {
            var year = cursor.Ahead(1);
            cursor.At += 2;
            return Named(cursor, day, month, year.Digits == 2 ? 2000 + year.Value : year.Value);
        }
        // "3-6/2022" may be a day or two months, "15.6" a number; only "15/6" is surely a day
        return joint == Sign.Slash ? Named(cursor, day, month, Year(cursor)) : null;
    }

    private static NamedPeriod? WordedDay(Cursor cursor) =>
        cursor.TakeNumber(2, out var day) && cursor.Take(Sign.Month) && cursor.TakeCount(out var month)
            ? Named(cursor, day, month, Year(cursor, shortAbove: 12))
            : null;

    private static NamedPeriod? Named(Cursor cursor, int day, int month, int? year)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2000, month)
            || (year is { } y && NamedPeriod.OfDay(day, month, y).In(y) is null))
        {
            cursor.Refuse(DeadlineProblem.NoSuchDay);
            return null;
        }
        return NamedPeriod.OfDay(day, month, year);
    }
}
