using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>A clause with what carries it out.</summary>
public sealed class ClauseCover
{
    public int ClauseId { get; init; }

    public int ResolutionId { get; init; }

    public ClauseCall Call { get; init; }

    /// <summary>Assignments that rest on it and were not withdrawn.</summary>
    public int Assignments { get; init; }

    public int Indicators { get; init; }
}

/// <summary>The one place where coverage is counted: whoever shows it, of one document or of all, asks here.</summary>
public sealed class CoverageQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user)
{
    /// <summary>Coverage by document; nobody who does not see every body's work gets any.</summary>
    public async Task<IReadOnlyDictionary<int, Coverage>> OfAsync(IReadOnlyCollection<int> resolutionIds, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        if (!actor.SeesAll)
        {
            return new Dictionary<int, Coverage>();
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var clauses = await Covers(db, db.Clauses.Where(c => resolutionIds.Contains(c.ResolutionId))).ToListAsync(cancellationToken);
        var byDocument = clauses.ToLookup(c => c.ResolutionId, c => (c.Call, IsCovered(c)));
        return resolutionIds.Distinct().ToDictionary(id => id, id => Coverage.Of(byDocument[id]));
    }

    internal static bool IsCovered(ClauseCover cover) => cover.Assignments + cover.Indicators > 0;

    internal static IQueryable<ClauseCover> Covers(TrackerDbContext db, IQueryable<Clause> clauses) => clauses.Select(c => new ClauseCover
    {
        ClauseId = c.Id,
        ResolutionId = c.ResolutionId,
        Call = c.Call,
        Assignments = db.AssignmentSources.Count(s => s.ClauseId == c.Id && s.Assignment.WithdrawnOn == null),
        Indicators = db.Indicators.Count(i => i.ClauseId == c.Id),
    });
}
