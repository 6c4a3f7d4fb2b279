using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Import;

/// <summary>What a new row comes to, said before anything is given.</summary>
/// <param name="Owed">Obligations of those who lead.</param>
/// <param name="Overdue">Of these, how many are past their due day at once.</param>
/// <param name="Parts">Obligations of those who contribute.</param>
public sealed record RowWorks(int Owed, int Overdue, int Parts)
{
    public static RowWorks None { get; } = new(0, 0, 0);

    public static RowWorks operator +(RowWorks one, RowWorks other) => new(one.Owed + other.Owed, one.Overdue + other.Overdue, one.Parts + other.Parts);
}

/// <summary>Counts what rows come to; each phrase is laid out once.</summary>
internal sealed class WorkCounter(DeadlineContext deadlines, DateOnly today)
{
    private readonly Dictionary<string, IReadOnlyList<DateOnly?>> _days = new(StringComparer.Ordinal);

    internal RowWorks Of(AppendixRow row, int leads, int contributors, bool isDone)
    {
        var days = DaysOf(row);
        return new(leads * days.Count, isDone ? 0 : leads * days.Count(d => d < today), contributors * days.Count);
    }

    /// <summary>The due days of one body.</summary>
    private IReadOnlyList<DateOnly?> DaysOf(AppendixRow row)
    {
        if (row.Due is not { Recurs: true })
            return [row.Due is { Understood: true } once ? once.Due : null];
        var key = row.DueText ?? "";
        if (!_days.TryGetValue(key, out var days))
            _days[key] = days = RecurringTerms.Read(row.DueText, deadlines, "Due") is { } terms ? [.. Laid(terms)] : [];
        return days;
    }

    private IEnumerable<DateOnly?> Laid(RecurringTerms terms)
    {
        var from = deadlines.IssuedOn > today ? deadlines.IssuedOn.Value : today;
        return RecurringPeriods.Of(terms, from, today.AddDays(RecurringPeriods.DaysAhead)) is { Count: > 0 } periods
            ? periods.Select(p => (DateOnly?)p.DueOn) : [RecurringPeriods.First(terms, from).DueOn];
    }
}
