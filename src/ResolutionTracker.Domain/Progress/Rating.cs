namespace ResolutionTracker.Domain.Progress;

/// <summary>How far the work of the period answers what was asked: the body says it of itself, the office beside it.</summary>
public enum Rating
{
    Exceeds,
    Meets,
    MostlyMeets,
    PartlyMeets,
    FallsShort,
}
