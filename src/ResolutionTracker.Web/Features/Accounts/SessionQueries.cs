using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Accounts;

/// <param name="LastSeenAt">The wall clock in Viet Nam.</param>
public sealed record SessionRow(Guid Id, DateTime StartedAt, DateTime LastSeenAt, string Device, string Address, bool IsThis);

/// <summary>The open sessions of the person who asks; nobody sees another's.</summary>
public sealed class SessionQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, TimeProvider clock, DomainClock zone)
{
    public async Task<IReadOnlyList<SessionRow>> MineAsync(CancellationToken cancellationToken)
    {
        var (actor, mine) = (await user.ActorAsync(), await user.SessionAsync());
        var since = clock.GetUtcNow().UtcDateTime - SessionCookie.Life;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var open = await db.Sessions.Where(s => s.AccountId == actor.AccountId && s.EndedAt == null && s.LastSeenAt > since)
            .OrderByDescending(s => s.LastSeenAt).ThenBy(s => s.Id).ToListAsync(cancellationToken);
        return [.. open.OrderBy(s => s.Id != mine).Select(s => new SessionRow(s.Id, zone.ToLocal(s.StartedAt), zone.ToLocal(s.LastSeenAt), s.Device, s.Address, s.Id == mine))];
    }
}
