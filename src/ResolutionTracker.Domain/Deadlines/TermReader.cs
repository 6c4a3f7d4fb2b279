namespace ResolutionTracker.Domain.Deadlines;

/// <summary>"nhiệm kỳ 2020–2025", "hết nhiệm kỳ", "cho cả nhiệm kỳ và từng năm".</summary>
internal static class TermReader
{
    private static readonly string[] TermAssumed = ["term"];

    internal static DeadlineReading? Read(Cursor cursor, DeadlineContext context)
    {
        var yearly = EachYear(cursor) && cursor.TakeAny(Sign.And, Sign.Comma);
        cursor.TakeAny(Sign.Last, Sign.End);
        if (!cursor.Take(Sign.Term))
            return null;
        cursor.TakeAny(Sign.Roman);
        var written = cursor.Try(Years);
        if (!yearly)
        {
            yearly = cursor.Try(c => c.TakeAny(Sign.And, Sign.Comma) && EachYear(c) ? c : null) is not null;
        }
        return Resolve(written, yearly, context);
    }

    private static bool EachYear(Cursor cursor) => cursor.Take(Sign.Every, Sign.Year);

    private static TermYears? Years(Cursor cursor)
    {
        var open = cursor.TakeAny(Sign.Open, Sign.Comma);
        if (!RangeReader.TakeYear(cursor, out var first) || !cursor.TakeAny(Sign.Dash, Sign.To)
            || !RangeReader.TakeYear(cursor, out var last))
        {
            return null;
        }
        if (open)
            cursor.Take(Sign.Close);
        return new(first, last);
    }

    private static DeadlineReading Resolve(TermYears? written, bool yearly, DeadlineContext context)
    {
        var known = Known(context);
        if ((written ?? known) is not { } term)
            return Resolution.Asks(DeadlineProblem.AskTerm);
        if (NamedPeriod.OfYears(term.First, term.Last).In(term.First) is not { } span)
            return Resolution.Asks(DeadlineProblem.NoSuchDay);
        if (term.Last < term.First)
            return Resolution.Asks(DeadlineProblem.EndsBeforeStart);
        var own = term == known;
        return new()
        {
            Text = "",
            Kind = DeadlineKind.Term,
            Start = own && context.TermStartsOn is { } starts ? starts : span.First,
            Due = own && context.TermEndsOn is { } ends ? ends : span.Last,
            Precision = DeadlinePrecision.Term,
            Recurrence = yearly ? [RecurringDays.WholeYear] : [],
            Assumed = written is null ? TermAssumed : [],
        };
    }

    private static TermYears? Known(DeadlineContext context) =>
        (context.TermStartYear ?? context.TermStartsOn?.Year) is { } first
        && (context.TermEndYear ?? context.TermEndsOn?.Year) is { } last
            ? new(first, last)
            : null;

    private sealed record TermYears(int First, int Last);
}
