using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>What still runs from a document that another one has replaced.</summary>
public sealed class ReplacementQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user)
{
    /// <summary>Assignments the reader sees of which some work is neither done nor ended.</summary>
    public async Task<IReadOnlyList<Choice>> OpenWorkAsync(int resolutionId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Assignments.VisibleTo(actor)
            .Where(a => a.WithdrawnOn == null && a.Sources.Any(s => s.ResolutionId == resolutionId)
                && a.Obligations.Any(o => o.Role == ObligationRole.Lead && o.AcceptedOn == null && o.EndedOn == null))
            .OrderBy(a => a.Id).Select(a => new Choice(a.Id, a.Title)).ToListAsync(cancellationToken);
    }
}
