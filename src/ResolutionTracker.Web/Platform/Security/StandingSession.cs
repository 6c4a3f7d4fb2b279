using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Platform.Security;

/// <summary>Whether what a cookie says still holds: the account with its stamp and body, and the session it came from.</summary>
internal static class StandingSession
{
    public static Task<bool> StandsAsync(this TrackerDbContext db, ClaimsPrincipal person, string stampClaim, CancellationToken cancellationToken) =>
        db.Standing(person, stampClaim).AnyAsync(cancellationToken);

    /// <summary>The person's open session; none where anything of the cookie holds no longer.</summary>
    public static IQueryable<SignInSession> Standing(this TrackerDbContext db, ClaimsPrincipal person, string stampClaim)
    {
        var (session, stamp) = (AccountClaims.SessionOf(person), person.FindFirstValue(stampClaim));
        return AccountClaims.ActorOf(person) is { } actor
            ? db.Sessions.Where(s => s.Id == session && s.EndedAt == null && s.AccountId == actor.AccountId
                && db.Users.Any(u => u.Id == s.AccountId && !u.IsDisabled && u.SecurityStamp == stamp && u.AgencyId == actor.AgencyId))
            : db.Sessions.Where(s => false);
    }
}
