using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ResolutionTracker.Web.Platform.Data;

#pragma warning disable RS0030 // a sign-in is no change of content: no history tells of it, and the write gate sits in the save

namespace ResolutionTracker.Web.Platform.Security;

/// <summary>Ties each cookie to its session: opened at sign-in, looked at on each request, ended at sign-out.</summary>
public static class SessionCookie
{
    /// <summary>How long a cookie lives without being used.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(12);

    private static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(5);

    public static void TieToSession(this CookieAuthenticationEvents events)
    {
        var before = events.OnValidatePrincipal;
        events.OnSigningIn = OpenAsync;
        events.OnSigningOut = context => EndAsync(context.HttpContext);
        events.OnValidatePrincipal = async context =>
        {
            // Styles, scripts and fonts are everybody's.
            if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
            {
                return;
            }

            await before(context);
            if (context.Principal is not null && !await StandsAsync(context))
            {
                context.RejectPrincipal();
                await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            }
        };
    }

    /// <summary>Identity makes a new principal from time to time; it knows nothing of sessions.</summary>
    public static Task KeepAsync(SecurityStampRefreshingPrincipalContext context)
    {
        if (context.CurrentPrincipal?.FindFirst(AccountClaims.Session) is { } session && context.NewPrincipal?.Identity is ClaimsIdentity identity)
        {
            identity.AddClaim(session.Clone());
        }

        return Task.CompletedTask;
    }

    private static async Task OpenAsync(CookieSigningInContext context)
    {
        var http = context.HttpContext;
        if (context.Principal is not { Identity: ClaimsIdentity identity } person || AccountClaims.ActorOf(person) is not { } actor)
        {
            return;
        }

        // A renewed cookie, as after a change of the password, goes on with its session.
        if (AccountClaims.SessionOf(person) is null && AccountClaims.ActorOf(http.User)?.AccountId == actor.AccountId && http.User.FindFirst(AccountClaims.Session) is { } former)
        {
            identity.AddClaim(former.Clone());
        }
        else if (AccountClaims.SessionOf(person) is null)
        {
            await using var db = await ContextAsync(http);
            var now = Now(http);
            var session = new SignInSession
            {
                AccountId = actor.AccountId,
                StartedAt = now,
                LastSeenAt = now,
                Address = AddressOf(http),
                Device = DeviceName.Of(http.Request.Headers.UserAgent),
            };
            db.Add(session);
            await db.SaveChangesAsync(http.RequestAborted);
            identity.AddClaim(new(AccountClaims.Session, session.Id.ToString("N")));
        }
    }

    private static async Task<bool> StandsAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        await using var db = await ContextAsync(http);
        var stamp = http.RequestServices.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        if (await db.Standing(context.Principal!, stamp).FirstOrDefaultAsync(http.RequestAborted) is not { } session)
        {
            return false;
        }

        var now = Now(http);
        if (session.LastSeenAt < now - SeenEvery)
        {
            db.Attach(session);
            (session.LastSeenAt, session.Address) = (now, AddressOf(http));
            await db.SaveChangesAsync(http.RequestAborted);
        }

        return true;
    }

    private static async Task EndAsync(HttpContext http)
    {
        if (AccountClaims.SessionOf(http.User) is { } id)
        {
            await using var db = await ContextAsync(http);
            if (await db.Sessions.AsTracking().SingleOrDefaultAsync(s => s.Id == id && s.EndedAt == null, CancellationToken.None) is { } session)
            {
                session.EndedAt = Now(http);
                await db.SaveChangesAsync(CancellationToken.None);
            }
        }
    }

    private static Task<TrackerDbContext> ContextAsync(HttpContext http) =>
        http.RequestServices.GetRequiredService<IDbContextFactory<TrackerDbContext>>().CreateDbContextAsync(http.RequestAborted);

    private static DateTime Now(HttpContext http) => http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;

    private static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";
}
