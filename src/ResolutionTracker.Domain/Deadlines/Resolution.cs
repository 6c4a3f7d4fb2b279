namespace ResolutionTracker.Domain.Deadlines;

/// <summary>Puts a named day or period into the calendar, by the document's year where none is written.</summary>
internal static class Resolution
{
    private static readonly string[] YearAssumed = ["year"];

    internal static DeadlineReading Asks(string problem) => new() { Text = "", Problem = problem };

    internal static DeadlineReading Single(NamedPeriod named, bool before, DeadlineContext context)
    {
        if ((named.Year ?? context.IssuedOn?.Year) is not { } year)
            return Asks(DeadlineProblem.AskYear);
        if (named.In(year) is not { } span)
            return Asks(DeadlineProblem.NoSuchDay);

        var beforeDay = before && named.Kind == DeadlineKind.Date;
        var due = before && (!beforeDay || context.Before == BeforeReading.Strict) ? span.First.AddDays(-1) : span.Last;
        return Dated(named.Year is null, due, context, new()
        {
            Text = "",
            Kind = named.Kind,
            Start = before ? null : span.First,
            Due = due,
            Before = beforeDay,
            Limit = beforeDay ? span.First : null,
            Precision = named.Precision,
        });
    }

    internal static DeadlineReading Range(NamedPeriod from, NamedPeriod to, DeadlineContext context)
    {
        var lastYear = to.Year ?? from.Year ?? context.IssuedOn?.Year;
        if ((from.Year ?? lastYear) is not { } firstYear || lastYear is null)
            return Asks(DeadlineProblem.AskYear);
        if (from.In(firstYear) is not { } first || to.In(lastYear.Value) is not { } last)
            return Asks(DeadlineProblem.NoSuchDay);
        if (last.Last < first.First)
            return Asks(DeadlineProblem.EndsBeforeStart);
        return Dated(to.Year is null, last.Last, context, new()
        {
            Text = "",
            Kind = DeadlineKind.Range,
            Start = first.First,
            Due = last.Last,
            Precision = DeadlinePrecision.Range,
        });
    }

    private static DeadlineReading Dated(bool assumed, DateOnly due, DeadlineContext context, DeadlineReading reading)
    {
        if (!assumed)
            return reading;
        return due < context.IssuedOn ? Asks(DeadlineProblem.PastYear) : reading with { Assumed = YearAssumed };
    }
}
