using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Seed;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Tests.Platform.Http;

/// <summary>The code beside the password, as somebody at the door meets it.</summary>
public sealed partial class SecondFactorTests : IAsyncLifetime
{
    private House _house = default!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _house = await House.OpenAsync();

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task Whoever_has_one_comes_in_with_a_code_and_no_code_opens_twice()
    {
        using var here = await _house.SignedInAsync(TrackerTest.OfficeStaff);
        using var elsewhere = await _house.SignedInAsync(TrackerTest.OfficeStaff);
        var (key, recovery) = await SetUpAsync(here);

        Assert.Equal(SecondFactor.RecoveryCodes, recovery.Count);
        Assert.Equal(HttpStatusCode.OK, await NoticesAsync(here));
        Assert.Equal(HttpStatusCode.Redirect, await NoticesAsync(elsewhere));

        using var later = _house.Visitor();
        Assert.Equal(Urls.SecondFactor, await SignInAsync(later));
        Assert.Equal(HttpStatusCode.Redirect, await NoticesAsync(later));
        Assert.False(await CodeAsync(later, "000000"));
        var code = Totp.CodeAt(key, TimeProvider.System.GetUtcNow().AddSeconds(30));
        Assert.True(await CodeAsync(later, code));
        Assert.Equal(HttpStatusCode.OK, await NoticesAsync(later));

        using var thief = _house.Visitor();
        await SignInAsync(thief);
        Assert.False(await CodeAsync(thief, code));
        Assert.True(await CodeAsync(thief, recovery[0].ToUpperInvariant()));

        using var again = _house.Visitor();
        await SignInAsync(again);
        Assert.False(await CodeAsync(again, recovery[0]));
        Assert.True(await CodeAsync(again, recovery[1]));
    }

    [Fact]
    public async Task Wrong_codes_lock_the_account_like_wrong_passwords()
    {
        using var here = await _house.SignedInAsync(TrackerTest.OfficeStaff);
        var (_, recovery) = await SetUpAsync(here);
        using var guesser = _house.Visitor();
        await SignInAsync(guesser);
        for (var i = 0; i < 6; i++)
        {
            Assert.False(await CodeAsync(guesser, "000000"));
        }

        Assert.False(await CodeAsync(guesser, recovery[0]));
        await using var db = await _house.OpenDatabaseAsync();
        Assert.NotNull((await db.Users.SingleAsync(u => u.Email == TrackerTest.OfficeStaff, Cancel)).LockoutEnd);
    }

    [Fact]
    public async Task A_post_that_needs_one_is_led_to_set_it_up_before_anything_else()
    {
        _house.Services.GetRequiredService<IOptions<TrackerOptions>>().Value.SecondFactorFor.Add(Role.OfficeStaff);
        using var staff = _house.Visitor();
        Assert.Equal(Urls.SecondFactorSetup, await SignInAsync(staff));
        Assert.Equal(HttpStatusCode.Redirect, await NoticesAsync(staff));

        await SetUpAsync(staff);
        Assert.Equal(HttpStatusCode.OK, await NoticesAsync(staff));

        // Other posts go on without.
        using var leader = await _house.SignedInAsync(TrackerTest.Leader);
        Assert.Equal(HttpStatusCode.OK, await NoticesAsync(leader));
    }

    [Theory]
    [InlineData(Urls.SecondFactor)]
    [InlineData(Urls.SecondFactorSetup)]
    public async Task Nobody_meets_a_form_without_the_password_first(string address)
    {
        using var stranger = _house.Visitor();
        var page = await stranger.GetStringAsync(new Uri(address, UriKind.Relative), Cancel);

        Assert.DoesNotContain("Input.Code", page, StringComparison.Ordinal);
    }

    private static async Task<(string Key, IReadOnlyList<string> Recovery)> SetUpAsync(HttpClient person)
    {
        var page = await person.GetStringAsync(new Uri(Urls.SecondFactorSetup, UriKind.Relative), Cancel);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        var key = KeyText().Match(page).Groups["it"].Value.Replace(" ", "", StringComparison.Ordinal);
        var done = await House.PostAsync(person, Urls.SecondFactorSetup, ("Input.Code", Totp.CodeAt(key, TimeProvider.System.GetUtcNow())));
        var codes = CodeText().Matches(await done.Content.ReadAsStringAsync(Cancel)).Select(m => m.Groups["it"].Value).ToList();
        return (key, codes);
    }

    private static async Task<string> SignInAsync(HttpClient visitor)
    {
        var answer = await House.TrySignInAsync(visitor, TrackerTest.OfficeStaff, SeedLoader.DemoPassword);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString.Replace("http://localhost", "", StringComparison.Ordinal).Split('?')[0];
    }

    private static async Task<bool> CodeAsync(HttpClient visitor, string code) =>
        (await House.PostAsync(visitor, Urls.SecondFactor, ("Input.Code", code))).StatusCode == HttpStatusCode.Redirect;

    private static async Task<HttpStatusCode> NoticesAsync(HttpClient client) =>
        (await client.GetAsync(new Uri(Urls.Notices, UriKind.Relative), Cancel)).StatusCode;

    [GeneratedRegex("class=\"rt-key\">(?<it>[^<]+)<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyText();

    [GeneratedRegex("<li><code>(?<it>[^<]+)</code>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeText();
}
