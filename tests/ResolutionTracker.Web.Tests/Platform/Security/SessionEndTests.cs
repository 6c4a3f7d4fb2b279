using System.Reflection;
using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Web.Features.Accounts;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Tests.Features.Accounts;

namespace ResolutionTracker.Web.Tests.Platform.Security;

/// <summary>What an administrator changes ends what the person has open: the next operation at once, the page within five seconds.</summary>
public sealed class SessionEndTests : AdministrationTest
{
    [Theory]
    [InlineData("role")]
    [InlineData("agency")]
    [InlineData("disabled")]
    [InlineData("password")]
    [InlineData("second factor")]
    public async Task Another_post_or_body_a_disabled_account_or_a_new_password_ends_what_is_open(string change)
    {
        await GivenAsync(async work =>
        {
            (await work.Db.Users.SingleAsync(u => u.Email == Reporter, Cancel)).TwoFactorEnabled = true;
            return null;
        });
        await SignInAsync(Reporter);
        var open = (await Services.GetRequiredService<AuthenticationStateProvider>().GetAuthenticationStateAsync()).User;
        await DemandAsync(open);
        Assert.True(await StandsAsync(open));

        await SignInAsync(Administrator);
        await ChangeAsync(change);

        Assert.Equal("SignInAgain", await RefusalAsync(() => DemandAsync(open)));
        Assert.False(await StandsAsync(open));
    }

    [Fact]
    public void An_open_page_is_looked_at_at_least_every_five_seconds()
    {
        var interval = typeof(SessionWatch).GetProperty("RevalidationInterval", BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(ActivatorUtilities.CreateInstance<SessionWatch>(Services));

        Assert.InRange((TimeSpan)interval!, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task The_second_factor_is_reset_with_a_reason_and_the_history_says_so()
    {
        await GivenAsync(async work =>
        {
            (await work.Db.Users.SingleAsync(u => u.Email == Reporter, Cancel)).TwoFactorEnabled = true;
            return null;
        });
        await SignInAsync(Administrator);
        await ChangeAsync("second factor");

        Assert.False((await AccountAsync(Reporter)).TwoFactorEnabled);
        var line = await LastHistoryAsync();
        Assert.Equal(("SecondFactorReset", "Mất điện thoại"), (line.Action, line.Reason));
        Assert.Equal("NoSecondFactor", await RefusalAsync(() => ChangeAsync("second factor")));
    }

    [Fact]
    public async Task Sessions_that_are_long_over_are_swept_and_others_stay()
    {
        await using var db = await OpenDatabaseAsync();
        var account = await AccountAsync(Reporter);
        var now = Clock.GetUtcNow().UtcDateTime;
        var old = await db.OpenSessionAsync(account.Id, now - SweepOldSessions.Kept - TimeSpan.FromMinutes(1));
        var recent = await db.OpenSessionAsync(account.Id, now - TimeSpan.FromDays(1));

        await ActivatorUtilities.CreateInstance<SweepOldSessions>(Services).RunAsync(Cancel);

        await using var after = await OpenDatabaseAsync();
        var left = await after.Sessions.Select(s => s.Id).ToListAsync(Cancel);
        Assert.DoesNotContain(old.Id, left);
        Assert.Contains(recent.Id, left);
    }

    private async Task ChangeAsync(string change)
    {
        var commands = Services.GetRequiredService<AccountCommands>();
        var account = await AccountAsync(Reporter);
        var agency = change == "agency" ? (await AgencyAsync("so-noi-vu")).Id : account.AgencyId;
        Role[] roles = [change == "role" ? Role.AgencyHead : Role.AgencyReporter];
        await (change switch
        {
            "disabled" => commands.DisableAsync(account.Id, "Chuyển công tác", Guid.NewGuid(), Cancel),
            "password" => commands.RenewLinkAsync(account.Id, Guid.NewGuid(), Cancel),
            "second factor" => commands.ResetSecondFactorAsync(account.Id, "Mất điện thoại", Guid.NewGuid(), Cancel),
            _ => commands.ChangeAsync(account.Id, account.ConcurrencyStamp!, new(account.Email, account.FullName, account.Position, roles, agency), Guid.NewGuid(), Cancel),
        });
    }

    private async Task DemandAsync(ClaimsPrincipal person)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAs(person);
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(Policies.Report, Guid.NewGuid(), _ => Task.FromResult<Entity?>(null), Cancel);
    }

    // What the watch of a circuit asks every few seconds.
    private async Task<bool> StandsAsync(ClaimsPrincipal person) =>
        await (Task<bool>)typeof(SessionWatch).GetMethod("ValidateAuthenticationStateAsync", BindingFlags.NonPublic | BindingFlags.Instance)!
            .Invoke(ActivatorUtilities.CreateInstance<SessionWatch>(Services), [new AuthenticationState(person), Cancel])!;
}
