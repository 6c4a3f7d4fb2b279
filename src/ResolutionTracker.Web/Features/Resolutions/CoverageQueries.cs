using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

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
        var clauses = await db.Clauses.Where(c => resolutionIds.Contains(c.ResolutionId)).WithCover(db).ToListAsync(cancellationToken);
        var byDocument = clauses.ToLookup(c => c.ResolutionId, c => (c.Call, c.IsCovered));
        return resolutionIds.Distinct().ToDictionary(id => id, id => Coverage.Of(byDocument[id]));
    }
}
