using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Seed;

namespace ResolutionTracker.Web.Tests.Platform.Http;

public sealed class ClosedDoorTests(ClosedDoorTests.Open open) : IClassFixture<ClosedDoorTests.Open>
{
    private static readonly Type[] Pages = [.. typeof(Program).Assembly.GetTypes().Where(t => t.GetCustomAttributes<RouteAttribute>(inherit: false).Any())];

    // /not-found and /error are shown inside other answers and say nothing.
    public static TheoryData<string> ClosedAddresses =>
        [.. Pages.Where(p => !p.IsDefined(typeof(AllowAnonymousAttribute), inherit: false))
            .SelectMany(p => p.GetCustomAttributes<RouteAttribute>(inherit: false))
            .Select(r => string.Join('/', r.Template.Split('/').Select(s => s.StartsWith('{') ? "1" : s)))];

    public static TheoryData<string> PageNames => [.. Pages.Select(p => p.FullName!)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(ClosedAddresses))]
    public async Task A_stranger_is_sent_from_every_page_to_the_sign_in_form(string address)
    {
        using var stranger = open.House.Visitor();

        var answer = await stranger.GetAsync(new Uri(address, UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/account/login", answer.Headers.Location!.AbsolutePath);
        Assert.Equal($"?returnUrl={Uri.EscapeDataString(address)}", answer.Headers.Location.Query);
    }

    [Theory]
    [MemberData(nameof(PageNames))]
    public void A_page_names_its_policy_or_that_anybody_may_come(string name)
    {
        // [Authorize] of _Imports lies on every page, so only one with a policy was written by the page itself.
        var page = typeof(Program).Assembly.GetType(name)!;

        Assert.True(
            page.IsDefined(typeof(AllowAnonymousAttribute), inherit: false) || page.GetCustomAttributes<AuthorizeAttribute>(inherit: false).Any(a => !string.IsNullOrEmpty(a.Policy)),
            $"{name} has neither [Authorize(Policy = …)] nor [AllowAnonymous].");
    }

    [Fact]
    public async Task The_sign_in_form_has_one_text_field_one_password_field_and_its_token()
    {
        using var stranger = open.House.Visitor();

        var inputs = House.Inputs(await stranger.GetStringAsync(new Uri(Urls.SignIn, UriKind.Relative), Cancel));

        Assert.Equal(["__RequestVerificationToken", "_handler"], inputs.Where(i => i.Type == "hidden").Select(i => i.Name).Order(StringComparer.Ordinal));
        Assert.Equal("Input.Email", Assert.Single(inputs, i => i.Type == "text").Name);
        Assert.Equal("Input.Password", Assert.Single(inputs, i => i.Type == "password").Name);
        Assert.Equal(4, inputs.Count);
    }

    [Fact]
    public async Task The_right_password_opens_the_page_that_was_asked_for()
    {
        using var visitor = open.House.Visitor();

        var answer = await House.TrySignInAsync(visitor, "  ChuyenVien@demo.local ", SeedLoader.DemoPassword, "?returnUrl=%2Ftai-khoan%3Ftim%3Da");

        Assert.Equal("/tai-khoan?tim=a", Location(answer));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(new Uri("/tai-khoan", UriKind.Relative), Cancel)).StatusCode);
    }

    [Theory]
    [InlineData(TrackerTest.Leader, "/nhiem-vu/moi")]
    [InlineData(TrackerTest.Reporter, "/nhiem-vu/moi")]
    [InlineData(TrackerTest.OfficeStaff, "/quan-tri/tai-khoan")]
    public async Task A_page_that_is_not_the_readers_is_not_there(string email, string address)
    {
        using var reader = open.House.Visitor();
        await House.TrySignInAsync(reader, email, SeedLoader.DemoPassword, "");

        var answer = await reader.GetAsync(new Uri(address, UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Không tìm thấy", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("tai-khoan")]
    public async Task A_foreign_return_address_leads_home(string returnUrl)
    {
        using var visitor = open.House.Visitor();

        var answer = await House.TrySignInAsync(visitor, TrackerTest.OfficeStaff, SeedLoader.DemoPassword, "?returnUrl=" + Uri.EscapeDataString(returnUrl));

        Assert.Equal("/", Location(answer));
    }

    [Theory]
    [InlineData("/api/v1/anything")]
    [InlineData("/api")]
    public async Task The_interface_for_programs_answers_401_and_never_redirects(string address)
    {
        using var stranger = open.House.Visitor();

        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync(new Uri(address, UriKind.Relative), Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost.evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    public async Task A_circuit_is_not_opened_from_a_foreign_page(string origin, HttpStatusCode expected)
    {
        using var reporter = await open.House.SignedInAsync(TrackerTest.Reporter);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", origin);

        Assert.Equal(expected, (await reporter.SendAsync(request, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_circuit_is_opened_from_our_own_page()
    {
        using var reporter = await open.House.SignedInAsync(TrackerTest.Reporter);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", "http://localhost");

        Assert.Equal(HttpStatusCode.OK, (await reporter.SendAsync(request, Cancel)).StatusCode);
    }

    [Theory]
    [InlineData("/account/login")]
    [InlineData("/quan-tri")]
    [InlineData("/health/live")]
    [InlineData("/khong-co-trang-nay")]
    public async Task Every_answer_says_what_a_browser_may_do_with_it(string address)
    {
        using var somebody = await open.House.SignedInAsync(TrackerTest.Administrator);

        var answer = await somebody.GetAsync(new Uri(address, UriKind.Relative), Cancel);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single().Split(';', StringSplitOptions.TrimEntries);
        Assert.Contains("script-src 'self'", policy);
        Assert.Contains("default-src 'self'", policy);
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.Contains("object-src 'none'", policy);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task No_page_carries_a_script_in_its_text()
    {
        using var somebody = await open.House.SignedInAsync(TrackerTest.Administrator);
        foreach (var address in new[] { "/account/login", "/quan-tri", "/error" })
        {
            var page = await (await somebody.GetAsync(new Uri(address, UriKind.Relative), Cancel)).Content.ReadAsStringAsync(Cancel);

            Assert.DoesNotMatch("<script(?![^>]*src=)", page);
            Assert.DoesNotMatch("\\son[a-z]+=\"", page);
        }
    }

    [Theory]
    [InlineData("chuyenvien@demo.local")]
    [InlineData("socongthuong@demo.local")]
    [InlineData("lanhdao@demo.local")]
    public async Task The_templates_of_imports_are_the_administrators_alone(string email)
    {
        using var somebody = await open.House.SignedInAsync(email);
        using var administrator = await open.House.SignedInAsync(TrackerTest.Administrator);
        var address = new Uri(Urls.ImportTemplate("co-quan"), UriKind.Relative);

        Assert.NotEqual(HttpStatusCode.OK, (await somebody.GetAsync(address, Cancel)).StatusCode);
        Assert.Equal("text/csv", (await administrator.GetAsync(address, Cancel)).Content.Headers.ContentType!.MediaType);
    }

    private static string Location(HttpResponseMessage answer) =>
        answer.Headers.Location is { IsAbsoluteUri: true } there ? there.PathAndQuery : answer.Headers.Location!.OriginalString;

    public sealed class Open : IAsyncLifetime
    {
        public House House { get; private set; } = default!;

        public async ValueTask InitializeAsync() => House = await House.OpenAsync();

        public ValueTask DisposeAsync() => House.DisposeAsync();
    }
}
