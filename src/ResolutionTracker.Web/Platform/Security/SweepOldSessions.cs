using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Jobs;

namespace ResolutionTracker.Web.Platform.Security;

/// <summary>Takes away sessions that nobody can use any more: ended, or so long unseen that their cookie has run out.</summary>
public sealed class SweepOldSessions(UnitOfWork unit, TimeProvider clock) : IJob
{
    /// <summary>How long a session that is over stays to be looked at.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private const int AtOnce = 1000;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow().UtcDateTime - Kept;
        for (var swept = AtOnce; swept == AtOnce;)
        {
            await unit.RunAsync(Policies.SignedIn, Guid.NewGuid(), async work =>
            {
                var old = await work.Db.Sessions.Where(s => s.LastSeenAt < before).OrderBy(s => s.LastSeenAt).ThenBy(s => s.Id).Take(AtOnce).ToListAsync(cancellationToken);
                work.Db.RemoveRange(old);
                swept = old.Count;
                return null;
            }, cancellationToken);
        }
    }
}
