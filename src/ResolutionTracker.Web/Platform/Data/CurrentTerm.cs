using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>The term the day belongs to.</summary>
public sealed class CurrentTerm(IDbContextFactory<TrackerDbContext> contexts, Today today)
{
    /// <summary>E.g. "XIV, 2020–2025"; null when no term holds the day.</summary>
    public async Task<string?> NameAsync(CancellationToken cancellationToken)
    {
        var day = today.Date;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var term = await db.Terms.Where(t => t.StartsOn <= day && day <= t.EndsOn).OrderByDescending(t => t.StartsOn).ThenBy(t => t.Id).FirstOrDefaultAsync(cancellationToken);
        return term is null ? null : $"{term.Number}, {term.Years}";
    }
}
