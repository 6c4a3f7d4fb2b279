using System.Net;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Seed;

namespace ResolutionTracker.Web.Tests.Platform.Http;

/// <summary>A cookie is worth as much as the session it came from.</summary>
public sealed class SessionTests : IAsyncLifetime
{
    private House _house = default!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _house = await House.OpenAsync();

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task A_sign_in_opens_a_session_and_its_end_closes_the_door_at_the_next_request()
    {
        using var person = await _house.SignedInAsync(TrackerTest.OfficeStaff);
        Assert.Equal(HttpStatusCode.OK, await AskAsync(person));
        await using var db = await _house.OpenDatabaseAsync();
        var session = await db.Sessions.SingleAsync(Cancel);
        Assert.Equal(await db.Users.Where(u => u.Email == TrackerTest.OfficeStaff).Select(u => u.Id).SingleAsync(Cancel), session.AccountId);

        await db.EndSessionAsync();
        Assert.Equal(HttpStatusCode.Redirect, await AskAsync(person));
    }

    [Fact]
    public async Task A_cookie_kept_from_before_the_sign_out_opens_nothing()
    {
        using var person = await _house.SignedInAsync(TrackerTest.OfficeStaff);
        using var thief = _house.Visitor();
        using var taken = new HttpRequestMessage(HttpMethod.Get, Urls.Notices);
        var signedIn = await House.TrySignInAsync(thief, TrackerTest.Leader, SeedLoader.DemoPassword);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("rt=", StringComparison.Ordinal)).Split(';')[0];
        await House.SignOutAsync(thief);

        using var later = _house.Visitor();
        taken.Headers.Add("Cookie", cookie);
        Assert.Equal(HttpStatusCode.Redirect, (await later.SendAsync(taken, Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, await AskAsync(person));
    }

    [Fact]
    public async Task Another_password_goes_on_with_the_own_session_and_closes_the_others()
    {
        using var here = await _house.SignedInAsync(TrackerTest.OfficeStaff);
        using var there = await _house.SignedInAsync(TrackerTest.OfficeStaff);
        await House.PostAsync(here, Urls.ChangePassword, ("Input.Current", SeedLoader.DemoPassword), ("Input.Password", "mot cau de nho"), ("Input.Repeat", "mot cau de nho"));

        Assert.Equal(HttpStatusCode.OK, await AskAsync(here));
        Assert.Equal(HttpStatusCode.Redirect, await AskAsync(there));
        await using var db = await _house.OpenDatabaseAsync();
        Assert.Equal(2, await db.Sessions.CountAsync(Cancel));
    }

    private static async Task<HttpStatusCode> AskAsync(HttpClient client) =>
        (await client.GetAsync(new Uri(Urls.Notices, UriKind.Relative), Cancel)).StatusCode;
}
