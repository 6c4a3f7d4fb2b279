using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Platform.Security;

/// <summary>Ends a circuit within five seconds after its session was ended, or its account disabled or given another role, body or password.</summary>
public sealed class SessionWatch(ILoggerFactory loggers, IDbContextFactory<TrackerDbContext> contexts, IOptions<IdentityOptions> identity)
    : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(4);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.StandsAsync(authenticationState.User, identity.Value.ClaimsIdentity.SecurityStampClaimType, cancellationToken);
    }
}
