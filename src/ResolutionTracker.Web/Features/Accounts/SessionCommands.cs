using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Accounts;

/// <summary>A person ends the own sessions on other devices.</summary>
public sealed class SessionCommands(UnitOfWork unitOfWork, CurrentUser user, TimeProvider clock)
{
    /// <param name="id">Null for all but the one in which the person acts.</param>
    /// <exception cref="RuleBroken"><c>NotThere</c>: ended already, or not the person's own.</exception>
    public async Task EndAsync(Guid? id, Guid operationId, CancellationToken cancellationToken)
    {
        var mine = await user.SessionAsync();
        await unitOfWork.RunAsync(Policies.SignedIn, operationId, async work =>
        {
            var open = await work.Db.Sessions
                .Where(s => s.AccountId == work.Actor.AccountId && s.EndedAt == null && s.Id != mine && (id == null || s.Id == id))
                .ToListAsync(cancellationToken);
            if (open.Count == 0)
            {
                throw new RuleBroken("NotThere");
            }

            open.ForEach(s => s.EndedAt = clock.GetUtcNow().UtcDateTime);
            work.Note("SessionsEnded", () => new(nameof(UserAccount), work.Actor.AccountId, [.. open.Select(s => new FieldChange("Session", s.Device, null))]));
            return null;
        }, cancellationToken);
    }
}
