namespace ResolutionTracker.Domain.Deadlines;

/// <summary>
/// What is known of a year's announcement: which days are swapped is decided each year, and a year without the word is not complete.
/// </summary>
public sealed class CalendarYear : Entity
{
    private CalendarYear() { }

    /// <inheritdoc cref="Announce"/>
    public CalendarYear(int year, string? source)
    {
        CalendarDay.DemandYear(year, field: null);
        Year = year;
        Announce(source);
    }

    /// <summary>The year; no two entries have the same.</summary>
    public int Year { get; private set; }

    /// <summary>The paper that announces the year's days; null when the mark was taken back.</summary>
    public string? Source { get; private set; }

    /// <summary>Marks the year as announced by that paper.</summary>
    /// <exception cref="RuleBroken"><c>SourceEmpty</c>, <c>TooLong</c>, <c>CalendarDayOutside</c>.</exception>
    public void Announce(string? source) => Source = Words.Required(source, "Source", Words.TitleLength);

    /// <summary>Takes the mark back.</summary>
    /// <exception cref="RuleBroken"><c>YearNotMarked</c>.</exception>
    public void Withdraw() => Source = Source is null ? throw new RuleBroken("YearNotMarked") : null;

    /// <summary>
    /// Whether the year needs no further word: marked with its paper, or with a working Saturday, which only an announcement makes.
    /// A day off alone says nothing: the labour code itself gives one after a holiday on a weekend.
    /// </summary>
    public static bool IsAnnounced(string? source, IEnumerable<CalendarDayKind> kinds) => source is not null || kinds.Contains(CalendarDayKind.WorkingDay);
}
