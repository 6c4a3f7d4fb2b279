namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Whether a clause asks somebody to do something. Undecided counts as uncovered.</summary>
public enum ClauseCall
{
    Undecided,
    Calls,
    None,
}
