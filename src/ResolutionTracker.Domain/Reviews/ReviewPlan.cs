namespace ResolutionTracker.Domain.Reviews;

/// <summary>A review as a document asks for it.</summary>
/// <param name="Years">After the base day; null where the document counts otherwise.</param>
/// <param name="On">The day it names, by which the years no longer count.</param>
public sealed record ReviewPlan(ReviewKind Kind, int? Years, DateOnly? On)
{
    /// <summary>Sơ kết at 3 years and tổng kết at 5, where a document says nothing else.</summary>
    public static IReadOnlyList<ReviewPlan> Usual { get; } = [Of(ReviewKind.Interim), Of(ReviewKind.Final)];

    /// <summary>The review of that kind after the usual years.</summary>
    public static ReviewPlan Of(ReviewKind kind) =>
        new(kind, kind switch { ReviewKind.Interim => ReviewCycle.InterimYears, ReviewKind.Final => ReviewCycle.FinalYears, _ => null }, null);

    /// <summary>Null where the document gives neither a day nor years.</summary>
    public DateOnly? DayFrom(DateOnly baseOn) => On ?? (Years is { } years ? baseOn.AddYears(years) : null);

    /// <summary>How many years a review lies behind the base day; null where its day was not worked out from it.</summary>
    public static int? YearsBetween(ReviewKind kind, DateOnly baseOn, DateOnly dueOn)
    {
        var years = dueOn.Year - baseOn.Year;
        return kind != ReviewKind.Yearly && years > 0 && baseOn.AddYears(years) == dueOn ? years : null;
    }
}
