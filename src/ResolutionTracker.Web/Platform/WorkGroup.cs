using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Web.Platform;

/// <summary>Work that some figure counts together though it stands in several columns of the matrix.</summary>
public enum WorkGroup
{
    /// <summary>Completed, whether on time or not.</summary>
    Done,

    /// <summary>What the rate against the official due day is made of.</summary>
    OfficialRate,

    /// <summary>What the rate against the first due day is made of.</summary>
    OriginalRate,

    /// <summary>Completed by the first due day.</summary>
    OnTimeByOriginal,

    /// <summary>Work that rests on no document.</summary>
    Unsourced,
}

public static class WorkGroups
{
    /// <summary>Which due day the group is read against.</summary>
    public static DueDayBasis Basis(this WorkGroup group) =>
        group is WorkGroup.OriginalRate or WorkGroup.OnTimeByOriginal ? DueDayBasis.Original : DueDayBasis.Official;

    public static bool Holds(this WorkGroup group, ObligationStatus status) => group switch
    {
        WorkGroup.Done => Matrix.IsDone(status),
        WorkGroup.OfficialRate or WorkGroup.OriginalRate => OnTimeRate.Counts(status),
        WorkGroup.OnTimeByOriginal => status == ObligationStatus.CompletedOnTime,
        _ => true,
    };
}
