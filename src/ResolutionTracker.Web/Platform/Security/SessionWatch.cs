using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Platform.Security;

/// <summary>Ends a circuit soon after its account was disabled or given another role, body or password.</summary>
public sealed class SessionWatch(ILoggerFactory loggers, IDbContextFactory<TrackerDbContext> contexts, IOptions<IdentityOptions> identity)
    : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        var actor = AccountClaims.ActorOf(authenticationState.User);
        if (actor is null)
        {
            return false;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var stamp = authenticationState.User.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType);
        return await db.Users.AnyAsync(u => u.Id == actor.AccountId && !u.IsDisabled && u.SecurityStamp == stamp, cancellationToken);
    }
}
