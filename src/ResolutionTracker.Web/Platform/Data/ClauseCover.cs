using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>A clause with what carries it out.</summary>
public sealed class ClauseCover
{
    public int ClauseId { get; init; }

    public int ResolutionId { get; init; }

    public int Order { get; init; }

    public ClauseCall Call { get; init; }

    /// <summary>Assignments that rest on it and were not withdrawn.</summary>
    public int Assignments { get; init; }

    public int Indicators { get; init; }

    /// <summary>Cycles of reviews that it asks for.</summary>
    public int Reviews { get; init; }

    public bool IsCovered => Assignments + Indicators + Reviews > 0;
}

public static class ClauseCovers
{
    /// <summary>The one place that says what covers a clause; screens and papers count from it.</summary>
    public static IQueryable<ClauseCover> WithCover(this IQueryable<Clause> clauses, TrackerDbContext db) => clauses.Select(c => new ClauseCover
    {
        ClauseId = c.Id,
        ResolutionId = c.ResolutionId,
        Order = c.Order,
        Call = c.Call,
        Assignments = db.AssignmentSources.Count(s => s.ClauseId == c.Id && s.Assignment.WithdrawnOn == null),
        Indicators = db.Indicators.Count(i => i.ClauseId == c.Id),
        Reviews = db.ReviewCycles.Count(r => r.ClauseId == c.Id),
    });
}
