namespace ResolutionTracker.Domain.Deadlines;

/// <summary>"thường xuyên", "định kỳ 6 tháng, 1 năm", "trước 15/6 và 01/12 hằng năm", "ngày 15 của tháng cuối quý".</summary>
internal static class RecurrenceReader
{
    internal static DeadlineReading? Read(Cursor cursor, DeadlineContext context)
    {
        var rules = new List<Recurrence>();
        bool? before = null;
        do
        {
            if (cursor.Try(c => Rule(c, rules, ref before) ? c : null) is null)
                return null;
        }
        while (!cursor.AtEnd && cursor.TakeAny(Sign.Comma, Sign.And));
        cursor.Take(Sign.Close);
        return new()
        {
            Text = "",
            Kind = DeadlineKind.Recurring,
            Due = context.IssuedOn is { } issued
                ? RecurringDays.FirstOnOrAfter(rules, issued, before == true && context.Before == BeforeReading.Strict)
                : null,
            Before = before == true,
            Recurrence = rules,
        };
    }

    private static bool Rule(Cursor cursor, List<Recurrence> rules, ref bool? before)
    {
        if (cursor.Take(Sign.Continuous))
            return Add(rules, RecurringDays.Whole(Every.Continuous));
        Lead(cursor);
        // "Định kỳ trước ngày 20 của tháng cuối quý": the day itself tells of the period
        if (cursor.Try(c => c.Take(Sign.Periodic) && c.Here.Sign is Sign.Before or Sign.Day or Sign.Latest or Sign.In ? c : null) is not null)
            Lead(cursor);
        if (cursor.Try(HalfAndYear) is { } both)
            return OneReading(cursor, ref before, both.Early) && Add(rules, both.Rule);
        var early = cursor.Take(Sign.Before);
        if (cursor.Try(c => RecurringDayReader.DaysThenPeriod(c, early)) is { } rule)
            return OneReading(cursor, ref before, early) && Add(rules, rule);
        if (early || !Units(cursor, out var units))
            return false;
        if (units is [var only] && cursor.Try(c => DaysAfter(c, only)) is { } dated)
            return OneReading(cursor, ref before, dated.Early) && Add(rules, dated.Rule);
        foreach (var unit in units)
            Add(rules, unit);
        return OneReading(cursor, ref before, early: false);
    }

    // One flag tells of "trước": a phrase where it holds for some days only is two deadlines
    private static bool OneReading(Cursor cursor, ref bool? before, bool early)
    {
        if (before is not null && before != early)
        {
            cursor.Refuse(DeadlineProblem.SeveralDays);
            return false;
        }
        before = early;
        return true;
    }

    // "Định kỳ 6 tháng (trước ngày 15/6), 01 năm (trước ngày 15/12)": two days of each year
    private static Dated? HalfAndYear(Cursor cursor)
    {
        cursor.TakeAny(Sign.Periodic);
        cursor.TakeAny(Sign.Every);
        if (Unit(cursor, said: true) is not { Every: Every.Half } || InBrackets(cursor) is not { } half || !cursor.TakeAny(Sign.Comma, Sign.And))
            return null;
        cursor.TakeAny(Sign.Every);
        var ofYear = cursor.Here.Sign == Sign.Year || cursor.Ahead(1).Sign == Sign.Year;
        return ofYear && Unit(cursor, said: true) is not null && InBrackets(cursor) is { } year && year.Early == half.Early
            ? new(new(Every.Year, RecurringDayReader.Sorted([.. half.Rule.Days, .. year.Rule.Days])), half.Early)
            : null;
    }

    private static Dated? InBrackets(Cursor cursor)
    {
        if (!cursor.Take(Sign.Open))
            return null;
        Lead(cursor);
        var early = cursor.Take(Sign.Before);
        if (RecurringDayReader.Days(cursor, Every.Year, early) is not { } days)
            return null;
        cursor.Take(Sign.Close);
        return new(new(Every.Year, days), early);
    }

    private static Dated? DaysAfter(Cursor cursor, Recurrence unit)
    {
        cursor.TakeAny(Sign.Comma, Sign.Open, Sign.Dash, Sign.Colon);
        Lead(cursor);
        var early = cursor.Take(Sign.Before);
        var named = cursor.Here.Sign is Sign.Day or Sign.Number;
        if (RecurringDayReader.Days(cursor, unit.Every, early) is not { } days)
        {
            if (named && unit.Every == Every.Quarter)
                cursor.Refuse(DeadlineProblem.AskMonthOfQuarter);
            return null;
        }
        // "hằng quý, ngày 20 của tháng cuối quý"
        if (unit.Every == Every.Quarter)
            cursor.Try(c => c.TakeAny(Sign.Of) | c.TakeAny(Sign.Every) | c.Take(Sign.Quarter) ? c : null);
        return new(new(unit.Every, days), early);
    }

    private static void Lead(Cursor cursor) =>
        cursor.SkipAll(Sign.In, Sign.Latest, Sign.Filler, Sign.Act);

    // "hằng tháng, quý, năm", "định kỳ 6 tháng, 1 năm", "6 tháng một lần", "mỗi năm một lần"
    private static bool Units(Cursor cursor, out List<Recurrence> units)
    {
        units = [];
        var said = cursor.TakeAny(Sign.Periodic);
        said |= cursor.TakeAny(Sign.Every);
        var asked = said;
        for (var unit = cursor.Try(c => Unit(c, asked)); unit is not null; unit = cursor.Try(NextUnit))
        {
            units.Add(unit);
            said |= Once(cursor);
        }
        return said && units.Count > 0;
    }

    private static bool Once(Cursor cursor) =>
        cursor.Take(Sign.Once) || cursor.Take(Sign.Slash, Sign.Once)
        || (cursor.Here.Value == 1 && cursor.Take(Sign.Number, Sign.Once));

    private static Recurrence? NextUnit(Cursor cursor)
    {
        if (!cursor.TakeAny(Sign.Comma, Sign.And))
            return null;
        cursor.TakeAny(Sign.Every);
        return Unit(cursor, said: true);
    }

    private static Recurrence? Unit(Cursor cursor, bool said)
    {
        var counted = cursor.TakeNumber(2, out var count) || Six(cursor, said, out count);
        if (!counted)
            count = 1;
        // "mười hai tháng một lần"
        else if (count == 10 && cursor.Here is { Sign: Sign.Number, Digits: 1, Word.Length: > 0 } && cursor.TakeNumber(1, out var more))
            count += more;
        var unit = cursor.Here.Sign;
        if (!cursor.TakeAny(Sign.Week, Sign.Month, Sign.Quarter, Sign.Year))
            return null;
        return (unit, count) switch
        {
            (Sign.Week, 1) => RecurringDays.Whole(Every.Week),
            (Sign.Month, 1) => RecurringDays.Whole(Every.Month),
            (Sign.Month, 3) or (Sign.Quarter, 1) => RecurringDays.Whole(Every.Quarter),
            (Sign.Month, 6) => RecurringDays.Whole(Every.Half),
            (Sign.Month, 9) => new(Every.Year, [new(30, 9)]),
            (Sign.Month, 12) or (Sign.Year, 1) => RecurringDays.WholeYear,
            _ => null,
        };
    }

    // "sáu" is written as "sau" once its marks are gone: a number only where "định kỳ" goes before or "một lần" comes behind
    private static bool Six(Cursor cursor, bool said, out int count)
    {
        count = 6;
        return cursor.Is(Sign.After, Sign.Month) && cursor.Ahead(0).Word == "sau"
            && (said || cursor.Ahead(2).Sign == Sign.Once || cursor.Ahead(2) is { Sign: Sign.Number, Value: 1 } && cursor.Ahead(3).Sign == Sign.Once || cursor.Ahead(2).Sign == Sign.Slash && cursor.Ahead(3).Sign == Sign.Once)
            && cursor.Take(Sign.After);
    }

    // Two rules of one period are one rule with two days
    private static bool Add(List<Recurrence> rules, Recurrence rule)
    {
        var same = rules.FindIndex(r => r.Every == rule.Every);
        if (same < 0)
            rules.Add(rule);
        else
            rules[same] = rule with { Days = RecurringDayReader.Sorted([.. rules[same].Days, .. rule.Days]) };
        return true;
    }

    private sealed record Dated(Recurrence Rule, bool Early);
}
