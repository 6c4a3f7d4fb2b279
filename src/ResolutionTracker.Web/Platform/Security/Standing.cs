using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Platform.Security;

/// <summary>Whether what a cookie says still holds: the account with its stamp and body, and the session it came from.</summary>
internal static class Standing
{
    public static Task<bool> StandsAsync(this TrackerDbContext db, ClaimsPrincipal person, string stampClaim, CancellationToken cancellationToken)
    {
        var session = AccountClaims.SessionOf(person);
        if (AccountClaims.ActorOf(person) is not { } actor || session is null)
        {
            return Task.FromResult(false);
        }

        var stamp = person.FindFirstValue(stampClaim);
        return db.Users.AnyAsync(
            u => u.Id == actor.AccountId && !u.IsDisabled && u.SecurityStamp == stamp && u.AgencyId == actor.AgencyId
                && db.Sessions.Any(s => s.Id == session && s.AccountId == u.Id && s.EndedAt == null),
            cancellationToken);
    }
}
