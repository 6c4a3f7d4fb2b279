namespace ResolutionTracker.Domain.Deadlines;

/// <summary>Codes of the questions a phrase may raise; each is worded in the reader's language elsewhere.</summary>
public static class DeadlineProblem
{
    /// <summary>Nothing was written.</summary>
    public const string Empty = nameof(Empty);

    /// <summary>Not a deadline known here.</summary>
    public const string NotUnderstood = nameof(NotUnderstood);

    /// <summary>No year is written and no day of issue is known: which year?</summary>
    public const string AskYear = nameof(AskYear);

    /// <summary>No year is written, and in the year of issue the day is already past: which year?</summary>
    public const string PastYear = nameof(PastYear);

    /// <summary>The day is not in the calendar: 31/6, month 13, quarter 5.</summary>
    public const string NoSuchDay = nameof(NoSuchDay);

    /// <summary>The range ends before it begins.</summary>
    public const string EndsBeforeStart = nameof(EndsBeforeStart);

    /// <summary>A vague or provisional time ("đầu năm", "dự kiến", "giữa nhiệm kỳ"): which day?</summary>
    public const string AskDay = nameof(AskDay);

    /// <summary>"Nhiệm kỳ" without years, and the term is not known: which term?</summary>
    public const string AskTerm = nameof(AskTerm);

    /// <summary>Several days that do not recur: which one?</summary>
    public const string SeveralDays = nameof(SeveralDays);

    /// <summary>A day counted from something unknown: from which day?</summary>
    public const string AskBase = nameof(AskBase);

    /// <summary>A length in months or years is no fixed number of days: how many days, from which day?</summary>
    public const string AskDays = nameof(AskDays);

    /// <summary>A day of every quarter, but of which of its months?</summary>
    public const string AskMonthOfQuarter = nameof(AskMonthOfQuarter);

    /// <summary>The words may name a day but set no deadline: an orientation, a vision, the date of a cited document, an earliest day.</summary>
    public const string NotADeadline = nameof(NotADeadline);

    /// <summary>A key word looks misspelt: was this meant?</summary>
    public const string AskSpelling = nameof(AskSpelling);
}
