namespace ResolutionTracker.Domain.Resolutions;

/// <summary>What a clause is within the paper. Only what it says, not what frames it, can give work.</summary>
public enum ClauseRole
{
    Body,

    /// <summary>A title over the clauses below it.</summary>
    Heading,

    /// <summary>The head of the paper, its legal bases, its recipients and signature.</summary>
    Frame,
}
