using System.Reflection;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Features.Accounts;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Tests.Features.Accounts;

/// <summary>People see where they are signed in, and end what they do not know; nobody touches another's session.</summary>
public sealed class MySessionsTests : TrackerTest
{
    private SessionQueries Queries => Services.GetRequiredService<SessionQueries>();

    private SessionCommands Commands => Services.GetRequiredService<SessionCommands>();

    [Fact]
    public async Task The_own_open_sessions_are_listed_the_present_one_first_and_another_is_ended()
    {
        await SignInAsync(Leader);
        await SignInAsync(OfficeStaff);
        var panel = Render<MySessionsPanel>();
        panel.WaitForAssertion(() => Assert.Equal(2, panel.FindAll("tbody tr").Count));
        Assert.Contains("Phiên đang dùng", panel.FindAll("tbody tr")[0].TextContent, StringComparison.Ordinal);

        await panel.FindAll("tbody tr")[1].QuerySelector("button")!.ClickAsync(new());
        panel.WaitForAssertion(() => Assert.Single(panel.FindAll("tbody tr")));
        await using var db = await OpenDatabaseAsync();
        var entry = await db.History.OrderByDescending(h => h.Id).FirstAsync(Cancel);
        Assert.Equal(("SessionsEnded", "UserAccount"), (entry.Action, entry.EntityKind));
    }

    [Fact]
    public async Task All_others_are_ended_at_once_and_the_own_goes_on()
    {
        await SignInAsync(OfficeStaff);
        await SignInAsync(OfficeStaff);
        await Commands.EndAsync(null, Guid.NewGuid(), Cancel);
        Assert.True(Assert.Single(await Queries.MineAsync(Cancel)).IsThis);
    }

    [Fact]
    public async Task Anothers_session_is_not_there()
    {
        var theirs = (await Queries.MineAsync(Cancel))[0].Id;
        await SignInAsync(Administrator);
        Assert.Equal("NotThere", (await Assert.ThrowsAsync<RuleBroken>(() => Commands.EndAsync(theirs, Guid.NewGuid(), Cancel))).Code);
        Assert.DoesNotContain(await Queries.MineAsync(Cancel), s => s.Id == theirs);
    }

    [Fact]
    public async Task Whoever_acts_in_an_ended_session_is_refused_at_once_and_the_circuit_ends_within_five_seconds()
    {
        await SignInAsync(OfficeStaff);
        var state = await Services.GetRequiredService<AuthenticationStateProvider>().GetAuthenticationStateAsync();
        using var watch = new SessionWatch(NullLoggerFactory.Instance, Services.GetRequiredService<IDbContextFactory<TrackerDbContext>>(), Services.GetRequiredService<IOptions<Microsoft.AspNetCore.Identity.IdentityOptions>>());
        Assert.True(await StandsAsync(watch, state));

        await using var db = await OpenDatabaseAsync();
        await db.EndSessionAsync(AccountClaims.SessionOf(state.User));

        Assert.Equal("SignInAgain", (await Assert.ThrowsAsync<RuleBroken>(() => Commands.EndAsync(null, Guid.NewGuid(), Cancel))).Code);
        Assert.False(await StandsAsync(watch, state));
        Assert.True((TimeSpan)typeof(SessionWatch).GetProperty("RevalidationInterval", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(watch)! < TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36 Edg/131.0", "Edge · Windows")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0", "Firefox · Linux")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Mobile/15E148 Safari/604.1", "Safari · iPhone")]
    [InlineData("curl/8.5", "curl/8.5")]
    [InlineData(null, "")]
    public void A_device_is_called_as_people_call_it(string? said, string called) => Assert.Equal(called, DeviceName.Of(said));

    private static Task<bool> StandsAsync(SessionWatch watch, AuthenticationState state) =>
        (Task<bool>)typeof(SessionWatch).GetMethod("ValidateAuthenticationStateAsync", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(watch, [state, Cancel])!;
}
