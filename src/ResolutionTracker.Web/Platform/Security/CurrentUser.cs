using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Platform.Security;

/// <summary>Who acts in this scope: the person on a circuit, the caller of an endpoint, or the system in a job.</summary>
public sealed partial class CurrentUser(
    AuthenticationStateProvider circuit, IAuthorizationService authorization, IDbContextFactory<TrackerDbContext> contexts,
    IOptions<IdentityOptions> identity, IOptions<Start.TrackerOptions> house, ILogger<CurrentUser> log)
{
    private ClaimsPrincipal? _caller;
    private bool _system;

    /// <summary>Endpoints have no circuit, so they say who is calling.</summary>
    public void ActAs(ClaimsPrincipal caller) => _caller = caller;

    /// <summary>Lets work that outlives this scope act as the same person.</summary>
    public async Task LendToAsync(CurrentUser other)
    {
        if (_system)
        {
            other.ActAsSystem();
        }
        else
        {
            other.ActAs(await PrincipalAsync());
        }
    }

    /// <summary>Jobs, the seed and the first set-up.</summary>
    public void ActAsSystem() => _system = true;

    /// <summary>The acting person as the cookie has it; a stranger sees and may nothing.</summary>
    public async Task<Actor> ActorAsync() =>
        _system ? Actor.System : ActorOf(await PrincipalAsync()) ?? new(-1, "", [], null);

    /// <summary>The sign-in in which the person acts; null for the system.</summary>
    public async Task<Guid?> SessionAsync() => _system ? null : AccountClaims.SessionOf(await PrincipalAsync());

    /// <summary>For writes: the policy, and the account as it stands in the database now.</summary>
    /// <exception cref="RuleBroken"><c>MayNot</c>, <c>SignInAgain</c>.</exception>
    public async Task<Actor> DemandAsync(string policy, CancellationToken cancellationToken)
    {
        if (_system)
        {
            return Actor.System;
        }

        var principal = await PrincipalAsync();
        var actor = ActorOf(principal) ?? throw new RuleBroken("SignInAgain");
        if (!(await authorization.AuthorizeAsync(principal, policy)).Succeeded)
        {
            LogRefused(actor.AccountId, policy);
            throw new RuleBroken("MayNot");
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var stands = await db.StandsAsync(principal, identity.Value.ClaimsIdentity.SecurityStampClaimType, cancellationToken);
        if (!stands)
        {
            LogRefused(actor.AccountId, "a session that no longer stands");
            throw new RuleBroken("SignInAgain");
        }

        return actor;
    }

    /// <summary>Puts on record that somebody asked for what is not theirs: who and what kind of thing, never its words.</summary>
    public void Refused(Actor actor, RuleBroken refusal, string policy)
    {
        if (refusal.Code is "NotYours" or "NotHere" or "NotThere" or "OfficeOnly" or "OfficeHeadOnly")
        {
            LogRefused(actor.AccountId, $"{refusal.Code} of {policy}");
        }
    }

    /// <summary>The same for a page.</summary>
    public async Task RefusedPageAsync(string route) => LogRefused((await ActorAsync()).AccountId, route);

    private Actor? ActorOf(ClaimsPrincipal principal) =>
        AccountClaims.ActorOf(principal) is { } actor ? actor with { ApprovesAlone = house.Value.SmallOffice } : null;

    private async Task<ClaimsPrincipal> PrincipalAsync() => _caller ?? (await circuit.GetAuthenticationStateAsync()).User;

    [LoggerMessage(LogLevel.Warning, "Refused account {AccountId}: {What}")]
    private partial void LogRefused(int accountId, string what);
}
