namespace ResolutionTracker.Domain.Deadlines;

/// <summary>How often a recurring deadline comes back; continuous work has no day of its own.</summary>
public enum Every { Week, Month, Quarter, Half, Year, Continuous }

/// <summary>A day within the period: the month counts within it (quarter 1–3, half 1–6), day 31 is the last day; of a week Monday is 1.</summary>
public sealed record RecurrenceDay(int Day, int? Month);

/// <summary>A period that comes back and the days due in it.</summary>
public sealed record Recurrence(Every Every, IReadOnlyList<RecurrenceDay> Days);
