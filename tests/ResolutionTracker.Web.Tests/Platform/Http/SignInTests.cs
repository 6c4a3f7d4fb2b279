using System.Net;
using System.Security.Claims;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Features.Accounts;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Seed;

namespace ResolutionTracker.Web.Tests.Platform.Http;

public sealed partial class SignInTests : IAsyncLifetime
{
    private House _house = default!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _house = await House.OpenAsync();

    public ValueTask DisposeAsync() => _house.DisposeAsync();

    [Fact]
    public async Task A_wrong_password_an_unknown_a_locked_and_a_disabled_account_get_the_same_words()
    {
        await ChangeAsync(TrackerTest.Leader, account => account.IsDisabled = true);
        await ChangeAsync(TrackerTest.Inspector, account => account.LockoutEnd = DateTimeOffset.MaxValue);
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (email, password) in new[]
        {
            (TrackerTest.OfficeStaff, "sai-mat-khau-nay"), ("khong-co@demo.local", SeedLoader.DemoPassword),
            (TrackerTest.Leader, SeedLoader.DemoPassword), (TrackerTest.Inspector, SeedLoader.DemoPassword),
        })
        {
            using var visitor = _house.Visitor();
            var answer = await House.TrySignInAsync(visitor, email, password);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            said.Add(Error(await answer.Content.ReadAsStringAsync(Cancel)));
        }

        Assert.NotEqual("", Assert.Single(said));
    }

    [Fact]
    public async Task Six_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        using var visitor = _house.Visitor();
        for (var i = 0; i < 5; i++)
        {
            await House.TrySignInAsync(visitor, TrackerTest.OfficeStaff, "sai-mat-khau-nay");
        }

        using var colleague = await _house.SignedInAsync(TrackerTest.OfficeStaff);
        for (var i = 0; i < 6; i++)
        {
            await House.TrySignInAsync(visitor, TrackerTest.OfficeStaff, "sai-mat-khau-nay");
        }

        Assert.Equal(HttpStatusCode.OK, (await House.TrySignInAsync(visitor, TrackerTest.OfficeStaff, SeedLoader.DemoPassword)).StatusCode);
        await using var db = await _house.OpenDatabaseAsync();
        Assert.NotNull((await db.Users.SingleAsync(u => u.Email == TrackerTest.OfficeStaff, Cancel)).LockoutEnd);
    }

    [Fact]
    public void The_limit_of_an_address_counts_failures_only()
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        var limiter = new SignInLimiter(clock);
        for (var i = 0; i < SignInLimiter.MostFailures - 1; i++)
        {
            limiter.Failed("a");
        }

        limiter.Succeeded("b");
        Assert.Null(limiter.MustWait("a"));
        limiter.Failed("a");
        Assert.Equal(SignInLimiter.Window, limiter.MustWait("a"));
        Assert.Null(limiter.MustWait("b"));
        clock.Advance(SignInLimiter.Window);
        Assert.Null(limiter.MustWait("a"));
    }

    [Fact]
    public async Task An_address_with_too_many_failures_is_told_to_wait_before_any_password_is_tried()
    {
        var limiter = _house.Services.GetRequiredService<SignInLimiter>();
        for (var i = 0; i < SignInLimiter.MostFailures; i++)
        {
            limiter.Failed("-");
        }

        using var visitor = _house.Visitor();
        var answer = await House.TrySignInAsync(visitor, TrackerTest.OfficeStaff, SeedLoader.DemoPassword);

        Assert.Contains("15", Error(await answer.Content.ReadAsStringAsync(Cancel)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_is_a_posted_form_and_ends_the_session()
    {
        using var visitor = await _house.SignedInAsync(TrackerTest.Administrator);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(new Uri(Urls.SignOut, UriKind.Relative), Cancel)).StatusCode);
        using (var forged = new FormUrlEncodedContent([]))
        {
            await visitor.PostAsync(new Uri(Urls.SignOut, UriKind.Relative), forged, Cancel);
        }

        var page = await visitor.GetAsync(new Uri(Urls.Administration, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);

        var token = RequestToken().Match(await page.Content.ReadAsStringAsync(Cancel)).Groups["it"].Value;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", WebUtility.HtmlDecode(token))]);
        await visitor.PostAsync(new Uri(Urls.SignOut, UriKind.Relative), form, Cancel);

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync(new Uri(Urls.Administration, UriKind.Relative), Cancel)).StatusCode);
    }

    [Fact]
    public async Task An_account_disabled_meanwhile_is_refused_at_the_next_write()
    {
        await using var scope = _house.Services.CreateAsyncScope();
        await ActAsAsync(scope.ServiceProvider, TrackerTest.OfficeStaff);
        var door = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
        await door.RunAsync(Policies.EditContent, Guid.NewGuid(), _ => Task.FromResult<Entity?>(null), Cancel);

        await ChangeAsync(TrackerTest.OfficeStaff, a => a.IsDisabled = true);

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => door.RunAsync(Policies.EditContent, Guid.NewGuid(), _ => Task.FromResult<Entity?>(null), Cancel));
        Assert.Equal("SignInAgain", refusal.Code);
    }

    [Fact]
    public async Task A_new_person_sets_a_password_by_the_link_and_signs_in_once()
    {
        await using var scope = _house.Services.CreateAsyncScope();
        await ActAsAsync(scope.ServiceProvider, TrackerTest.Administrator);
        var commands = scope.ServiceProvider.GetRequiredService<AccountCommands>();
        var invitation = await commands.InviteAsync(new("moi@so.example.vn", "Người Mới", null, [ResolutionTracker.Domain.Accounts.Role.OfficeStaff], null), Guid.NewGuid(), Cancel);
        var link = new Uri(invitation.Link).PathAndQuery;
        using var visitor = _house.Visitor();

        var tooShort = await House.PostAsync(visitor, link, ("Input.Password", "ngan"), ("Input.Repeat", "ngan"));
        Assert.Contains("12", Error(await tooShort.Content.ReadAsStringAsync(Cancel)), StringComparison.Ordinal);
        await House.PostAsync(visitor, link, ("Input.Password", "mot cau de nho"), ("Input.Repeat", "mot cau de nho"));
        using var signedIn = await _house.SignedInAsync("moi@so.example.vn", "mot cau de nho");

        Assert.NotEqual("", Error(await visitor.GetStringAsync(new Uri(link, UriKind.Relative), Cancel)));
    }

    [Fact]
    public async Task Changing_the_own_password_asks_for_the_old_one_keeps_this_session_and_ends_the_others()
    {
        using var here = await _house.SignedInAsync(TrackerTest.Administrator);
        using var elsewhere = await _house.SignedInAsync(TrackerTest.Administrator);
        var wrong = await House.PostAsync(here, Urls.ChangePassword, ("Input.Current", "khong-phai-vay"), ("Input.Password", "mot cau de nho"), ("Input.Repeat", "mot cau de nho"));
        Assert.NotEqual("", Error(await wrong.Content.ReadAsStringAsync(Cancel)));
        await using var before = await _house.OpenDatabaseAsync();
        var stamp = (await before.Users.SingleAsync(u => u.Email == TrackerTest.Administrator, Cancel)).SecurityStamp;

        await House.PostAsync(here, Urls.ChangePassword, ("Input.Current", SeedLoader.DemoPassword), ("Input.Password", "mot cau de nho"), ("Input.Repeat", "mot cau de nho"));

        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync(new Uri(Urls.MyAccount, UriKind.Relative), Cancel)).StatusCode);
        await using var after = await _house.OpenDatabaseAsync();
        Assert.NotEqual(stamp, (await after.Users.AsNoTracking().SingleAsync(u => u.Email == TrackerTest.Administrator, Cancel)).SecurityStamp);
        using var again = await _house.SignedInAsync(TrackerTest.Administrator, "mot cau de nho");
    }

    // Signed in as at the form, in a session of its own.
    private async Task ActAsAsync(IServiceProvider scope, string email)
    {
        var signIn = scope.GetRequiredService<SignInManager<UserAccount>>();
        var account = (await signIn.UserManager.FindByEmailAsync(email))!;
        await using var db = await _house.OpenDatabaseAsync();
        var session = await db.OpenSessionAsync(account.Id, DateTime.UnixEpoch);
        var person = await signIn.CreateUserPrincipalAsync(account);
        ((ClaimsIdentity)person.Identity!).AddClaim(new(AccountClaims.Session, session.Id.ToString("N")));
        scope.GetRequiredService<CurrentUser>().ActAs(person);
    }

    private static string Error(string page) => WebUtility.HtmlDecode(ErrorText().Match(page).Groups["it"].Value);

    [GeneratedRegex("class=\"rt-account-error\"[^>]*>(?<it>[^<]*)<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ErrorText();

    [GeneratedRegex("name=\"request-token\"[^>]*content=\"(?<it>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RequestToken();

    private async Task ChangeAsync(string email, Action<UserAccount> change)
    {
        await using var scope = _house.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<UserAccount>>();
        var account = await users.FindByEmailAsync(email);
        change(account!);
        Assert.True((await users.UpdateAsync(account!)).Succeeded);
    }
}
