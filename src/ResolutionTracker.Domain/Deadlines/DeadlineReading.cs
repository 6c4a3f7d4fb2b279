namespace ResolutionTracker.Domain.Deadlines;

/// <summary>What sort of deadline a phrase names.</summary>
public enum DeadlineKind { Date, Month, Quarter, Half, NineMonths, Year, Range, Term, Recurring, Relative, None }

/// <summary>How finely the writer set the day.</summary>
public enum DeadlinePrecision { Day, Month, Quarter, Half, NineMonths, Year, Term, Range }

/// <summary>"Trước ngày X": X itself (usual) or the day before (strict).</summary>
public enum BeforeReading { Usual, Strict }

/// <summary>What the reader of a phrase knows beside its words: the document's date, its term, the reading of "trước", and the days worked.</summary>
public sealed record DeadlineContext(
    DateOnly? IssuedOn,
    int? TermStartYear = null,
    int? TermEndYear = null,
    DateOnly? TermStartsOn = null,
    DateOnly? TermEndsOn = null,
    BeforeReading Before = BeforeReading.Usual,
    WorkingCalendar? Calendar = null);

/// <summary>What was understood of a phrase, or the question to ask where it was not.</summary>
public sealed record DeadlineReading
{
    /// <summary>The phrase as it was written.</summary>
    public required string Text { get; init; }

    /// <summary>Null when the phrase asks.</summary>
    public DeadlineKind? Kind { get; init; }

    /// <summary>The first day of the named period; of a date the date; null for "trước …", relative and recurring ones.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>The last day on time; of a recurring phrase the first due day on or after the day of issue.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>"Trước ngày X": resolved in <see cref="Due"/> by the reading in force.</summary>
    public bool Before { get; init; }

    /// <summary>The day written after "trước", which the strict reading does not reach; null without one.</summary>
    public DateOnly? Limit { get; init; }

    /// <summary>How finely the day was set.</summary>
    public DeadlinePrecision? Precision { get; init; }

    /// <summary>The days that come back; empty for a deadline that comes once.</summary>
    public IReadOnlyList<Recurrence> Recurrence { get; init; } = [];

    /// <summary>The length and base of a deadline counted from another day.</summary>
    public RelativeTerm? Relative { get; init; }

    /// <summary>What was filled in though not written: "year", "term"; or a slip mended: "spelling".</summary>
    public IReadOnlyList<string> Assumed { get; init; } = [];

    /// <summary>An hour was written; the day counts to its end, so the hour is kept in the words only.</summary>
    public bool NamesHour { get; init; }

    /// <summary>One of <see cref="DeadlineProblem"/>, or null.</summary>
    public string? Problem { get; init; }

    /// <summary>"Hằng quý", "ngày 15 hằng tháng": work of its own in each period.</summary>
    public bool Recurs => Understood && Kind == DeadlineKind.Recurring;

    /// <summary>"Thường xuyên": it comes back without a day of its own.</summary>
    public bool IsContinuous => Recurs && Recurrence.Any(r => r.Every == Every.Continuous);

    /// <summary>Whether the phrase may be saved as it is.</summary>
    public bool Understood => Problem is null && Kind is not null;
}
