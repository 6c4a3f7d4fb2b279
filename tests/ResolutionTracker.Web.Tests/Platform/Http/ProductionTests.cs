using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Tests.Platform.Http;

[Collection("console")]
public sealed partial class ProductionTests
{
    private const string Password = "mot cau de nho";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_administrator_comes_in_by_a_link_that_is_printed_and_works_once()
    {
        var (house, printed) = await StartAsync();
        await using var open = house;
        await using (var db = await house.OpenDatabaseAsync())
        {
            Assert.Empty(await db.Users.ToListAsync(Cancel));
            Assert.Empty(await db.Agencies.ToListAsync(Cancel));
            Assert.NotEmpty(await db.CalendarDays.ToListAsync(Cancel));
        }

        var link = "/account/setup?token=" + Assert.Single(SetupToken().Matches(printed)).Groups["it"].Value;
        using var visitor = house.Visitor();
        (string, string)[] fields = [("Input.FullName", "Quản Trị"), ("Input.Email", "quantri@tinhuy.example.vn"), ("Input.Password", Password), ("Input.Repeat", Password)];
        var common = await House.PostAsync(visitor, link, [fields[0], fields[1], ("Input.Password", "Matkhau@2026"), ("Input.Repeat", "Matkhau@2026")]);
        Assert.Contains("dễ đoán", WebUtility.HtmlDecode(await common.Content.ReadAsStringAsync(Cancel)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await House.PostAsync(visitor, link, fields)).StatusCode);

        using var administrator = await house.SignedInAsync("quantri@tinhuy.example.vn", Password);
        Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync(new Uri(Urls.Administration, UriKind.Relative), Cancel)).StatusCode);
        var again = await visitor.GetStringAsync(new Uri(link, UriKind.Relative), Cancel);
        Assert.DoesNotContain("Input.Password", again, StringComparison.Ordinal);
        Assert.DoesNotContain("Input.Password", await visitor.GetStringAsync(new Uri("/account/setup?token=khac", UriKind.Relative), Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_http_is_sent_to_https_but_for_the_health_addresses()
    {
        var (house, _) = await StartAsync();
        await using var open = house;
        using var plain = house.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new("http://theodoi.example") });

        var page = await plain.GetAsync(new Uri(Urls.SignIn, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.TemporaryRedirect, page.StatusCode);
        Assert.Equal("https", page.Headers.Location!.Scheme);
        Assert.Equal(HttpStatusCode.OK, (await plain.GetAsync(new Uri("/health/live", UriKind.Relative), Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await plain.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancel)).StatusCode);
    }

    [Fact]
    public async Task Cookies_belong_to_this_host_over_https_alone()
    {
        var (house, printed) = await StartAsync();
        await using var open = house;
        using var visitor = house.Visitor();
        var link = "/account/setup?token=" + SetupToken().Match(printed).Groups["it"].Value;
        await House.PostAsync(visitor, link, ("Input.FullName", "A"), ("Input.Email", "a@b.example.vn"), ("Input.Password", Password), ("Input.Repeat", Password));

        var form = await visitor.GetAsync(new Uri(Urls.SignIn, UriKind.Relative), Cancel);
        var answer = await House.TrySignInAsync(house.Visitor(), "a@b.example.vn", Password);

        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        var session = Assert.Single(cookies, c => c.StartsWith("__Host-rt=", StringComparison.Ordinal));
        foreach (var word in new[] { "path=/", "secure", "httponly", "samesite=lax" })
        {
            Assert.Contains(word, session, StringComparison.OrdinalIgnoreCase);
        }

        Assert.DoesNotContain("domain=", session, StringComparison.OrdinalIgnoreCase);
        Assert.True(form.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Styles_scripts_and_fonts_are_served_to_strangers()
    {
        var (house, _) = await StartAsync();
        await using var open = house;
        using var visitor = house.Visitor();
        var page = await visitor.GetStringAsync(new Uri(Urls.SignIn, UriKind.Relative), Cancel);

        var assets = Asset().Matches(page).Select(m => m.Groups["it"].Value).ToList();
        Assert.True(assets.Count > 4);
        foreach (var asset in assets)
        {
            Assert.DoesNotContain("://", asset, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(new Uri("/" + asset, UriKind.Relative), Cancel)).StatusCode);
        }
    }

    [Fact]
    public async Task Until_the_database_stands_pages_answer_503_in_words_and_health_says_so()
    {
        await using var house = new Unready();
        using var visitor = house.CreateClient(new() { AllowAutoRedirect = false });

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(new Uri("/health/live", UriKind.Relative), Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancel)).StatusCode);
        var page = await visitor.GetAsync(new Uri(Urls.SignIn, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Contains("đang khởi động", await page.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);

        house.Services.GetRequiredService<Readiness>().Ready();
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancel)).StatusCode);
    }

    private static async Task<(House House, string Printed)> StartAsync()
    {
        var before = Console.Out;
        await using var printed = new StringWriter();
        Console.SetOut(TextWriter.Synchronized(printed));
        try
        {
            return (await House.OpenAsync(production: true), printed.ToString());
        }
        finally
        {
            Console.SetOut(before);
        }
    }

    [GeneratedRegex(@"/account/setup\?token=(?<it>[\w-]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SetupToken();

    [GeneratedRegex("(src|href)=\"(?<it>[^\"#]+\\.(css|js|svg))\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asset();

    // Its start sequence never runs, as in the seconds before a migration ends.
    private sealed class Unready : WebApplicationFactory<Program>
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("tracker-unready-").FullName;

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Directory.Delete(_folder, recursive: true);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
            .UseEnvironment("Development")
            .UseSetting("Tracker:DataFolder", _folder)
            .UseSetting("Tracker:RunJobs", "false")
            .ConfigureServices(services => services.Remove(services.Single(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType == typeof(StartSequence))));
    }
}
