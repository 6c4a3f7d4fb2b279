namespace ResolutionTracker.Domain.Deadlines;

/// <summary>"trong 10 ngày kể từ ngày ký", "5 ngày làm việc sau khi nhận được văn bản".</summary>
internal static class RelativeReader
{
    private const int MostDays = 3660;

    internal static DeadlineReading? Read(Cursor cursor, DeadlineContext context)
    {
        var within = cursor.At > 0 && cursor.Ahead(-1).Sign == Sign.In;
        if (!cursor.TakeNumber(4, out var count))
            return null;
        Gloss(cursor);
        var working = cursor.Take(Sign.Work);
        var unit = cursor.Here.Sign;
        if (!cursor.TakeAny(Sign.Day, Sign.Week, Sign.Month, Sign.Year))
            return null;
        working |= cursor.Take(Sign.Work);
        if (!cursor.Take(Sign.Comma, Sign.Since) && !cursor.TakeAny(Sign.Since, Sign.From))
        {
            if (cursor.AtEnd && unit is Sign.Day or Sign.Week)
                cursor.Refuse(DeadlineProblem.AskBase);
            else if (cursor.AtEnd && within)
                cursor.Refuse(DeadlineProblem.AskDays);
            return null;
        }
        // A month is no fixed number of days
        if (unit is not (Sign.Day or Sign.Week) || (unit == Sign.Week && working))
        {
            cursor.Refuse(DeadlineProblem.AskDays);
            return null;
        }
        cursor.Take(Sign.Day);
        if (Base(cursor) is not { } from)
        {
            cursor.Refuse(DeadlineProblem.AskBase);
            return null;
        }
        var days = unit == Sign.Week ? count * 7 : count;
        return days is < 1 or > MostDays
            ? Resolution.Asks(DeadlineProblem.NoSuchDay)
            : Resolve(new(from, days, working), context);
    }

    // "10 (mười) ngày": the number once more in words
    private static void Gloss(Cursor cursor) => cursor.Take(Sign.Open, Sign.Number, Sign.Close);

    private static RelativeBase? Base(Cursor cursor)
    {
        // "kể từ ngày Nghị quyết này được thông qua"
        cursor.SkipAll(Sign.Paper, Sign.This, Sign.Filler);
        RelativeBase? from = cursor.Here.Sign switch
        {
            Sign.Signing => RelativeBase.Signed,
            Sign.Receiving => RelativeBase.Received,
            Sign.Issuing => RelativeBase.Issued,
            _ => null,
        };
        if (from is null)
            return null;
        cursor.At++;
        cursor.SkipAll(Sign.Filler, Sign.Act, Sign.Paper, Sign.This);
        return from;
    }

    private static DeadlineReading Resolve(RelativeTerm term, DeadlineContext context)
    {
        DateOnly? due = null;
        if (context.IssuedOn is { } issued && issued.Year <= NamedPeriod.LatestYear && term.Base != RelativeBase.Received)
            due = !term.Working ? issued.AddDays(term.Days) : context.Calendar?.AddWorkingDays(issued, term.Days);
        return new()
        {
            Text = "",
            Kind = DeadlineKind.Relative,
            Due = due,
            Precision = DeadlinePrecision.Day,
            Relative = term,
        };
    }
}
