namespace ResolutionTracker.Domain.Deadlines;

/// <summary>A day or period as named, its year perhaps still missing. Last day 0 is the end of its month.</summary>
internal sealed record NamedPeriod(
    DeadlineKind Kind,
    DeadlinePrecision Precision,
    int? Year,
    int FirstMonth,
    int FirstDay,
    int LastMonth,
    int LastDay,
    int YearsOn = 0)
{
    internal const int EarliestYear = 1900;
    internal const int LatestYear = 2199;

    internal static NamedPeriod OfDay(int day, int month, int? year) =>
        new(DeadlineKind.Date, DeadlinePrecision.Day, year, month, day, month, day);

    internal static NamedPeriod OfMonths(DeadlineKind kind, DeadlinePrecision precision, int first, int last, int? year) =>
        new(kind, precision, year, first, 1, last, 0);

    internal static NamedPeriod OfYears(int first, int last) =>
        new(DeadlineKind.Range, DeadlinePrecision.Range, first, 1, 1, 12, 0, last - first);

    /// <summary>The first and last day in the year, or null where the calendar has no such day.</summary>
    internal (DateOnly First, DateOnly Last)? In(int year)
    {
        if (year < EarliestYear || year + YearsOn > LatestYear)
            return null;
        var lastYear = year + YearsOn;
        return Day(year, FirstMonth, FirstDay) is { } first
            && Day(lastYear, LastMonth, LastDay == 0 ? DateTime.DaysInMonth(lastYear, LastMonth) : LastDay) is { } last
            ? (first, last)
            : null;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
