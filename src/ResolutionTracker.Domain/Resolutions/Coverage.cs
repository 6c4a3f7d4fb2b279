namespace ResolutionTracker.Domain.Resolutions;

/// <summary>How much of a document somebody carries out: covered clauses over those that call for action or are undecided.</summary>
public readonly record struct Coverage(int Covered, int Total)
{
    /// <summary>0–100; null when no clause calls for anything ("—").</summary>
    public decimal? Percent => Total == 0 ? null : Math.Round(100m * Covered / Total, 1);

    /// <summary>Whether a clause is in the denominator at all.</summary>
    public static bool Counts(ClauseCall call) => call != ClauseCall.None;

    public static Coverage Of(IEnumerable<(ClauseCall Call, bool IsCovered)> clauses)
    {
        var counted = clauses.Where(c => Counts(c.Call)).ToList();
        return new(counted.Count(c => c.IsCovered), counted.Count);
    }
}
