using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Seed;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Tests.Platform.Http;

/// <summary>The house as a visitor meets it, in Development on the demo case or in Production on an empty folder.</summary>
public sealed partial class House : WebApplicationFactory<Program>
{
    private readonly string _environment;
    private readonly string _folder = Directory.CreateTempSubdirectory("tracker-http-").FullName;

    private House(string environment) => _environment = environment;

    public static async Task<House> OpenAsync(bool production = false)
    {
        var house = new House(production ? "Production" : "Development");
        if (!production)
        {
            await SeededDatabase.CopyToAsync(house._folder);
        }

        using var client = house.Visitor();
        await house.Services.GetRequiredService<Readiness>().WhenReady.WaitAsync(TimeSpan.FromMinutes(2));
        return house;
    }

    /// <summary>A house in Development with the database and the files of another.</summary>
    public static async Task<House> OpenCopyAsync(string folder)
    {
        var house = new House("Development");
        File.Copy(Path.Combine(folder, "tracker.db"), Path.Combine(house._folder, "tracker.db"));
        Directory.CreateDirectory(Path.Combine(house._folder, "files"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "files")))
        {
            File.Copy(file, Path.Combine(house._folder, "files", Path.GetFileName(file)));
        }

        using var client = house.Visitor();
        await house.Services.GetRequiredService<Readiness>().WhenReady.WaitAsync(TimeSpan.FromMinutes(2));
        return house;
    }

    /// <summary>Where the house keeps what it stores.</summary>
    public string Folder => _folder;

    /// <summary>A caller signed in, with the token that the pages carry for what scripts send.</summary>
    public async Task<(HttpClient Client, string Token)> ScriptAsync(string email)
    {
        var client = await SignedInAsync(email);
        var page = await client.GetStringAsync(new Uri("/tai-khoan", UriKind.Relative), TestContext.Current.CancellationToken);
        return (client, WebUtility.HtmlDecode(PageToken().Match(page).Groups["value"].Value));
    }

    /// <summary>A browser with its own cookies that shows every redirect.</summary>
    public HttpClient Visitor() => CreateClient(new()
    {
        AllowAutoRedirect = false,
        BaseAddress = new(_environment == "Production" ? "https://theodoi.example" : "http://localhost"),
    });

    public async Task<HttpClient> SignedInAsync(string email, string password = SeedLoader.DemoPassword)
    {
        var client = Visitor();
        var answer = await TrySignInAsync(client, email, password);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    public static Task<HttpResponseMessage> TrySignInAsync(HttpClient client, string email, string password, string query = "") =>
        PostAsync(client, "/account/login" + query, ("Input.Email", email), ("Input.Password", password));

    public static async Task SignOutAsync(HttpClient client)
    {
        var page = await client.GetStringAsync(new Uri("/tai-khoan", UriKind.Relative), TestContext.Current.CancellationToken);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", WebUtility.HtmlDecode(PageToken().Match(page).Groups["value"].Value))]);
        await client.PostAsync(new Uri("/account/logout", UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    /// <summary>Reads the form at the address and posts it back with its hidden fields.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient client, string address, params (string Name, string Value)[] fields)
    {
        var page = await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var all = Inputs(page).Where(i => i.Type == "hidden").Select(i => (i.Name, i.Value)).Concat(fields);
        using var content = new FormUrlEncodedContent(all.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    public static IReadOnlyList<(string Name, string Type, string Value)> Inputs(string page) =>
        [.. Input().Matches(page).Select(m => (Attribute(m.Value, "name"), Attribute(m.Value, "type"), Attribute(m.Value, "value")))];

    public async Task<TrackerDbContext> OpenDatabaseAsync() =>
        await Services.GetRequiredService<IDbContextFactory<TrackerDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment(_environment)
        .UseSetting("https_port", "443")
        .UseSetting("Tracker:DataFolder", _folder)
        .UseSetting("Tracker:RunJobs", "false");

    private static string Attribute(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag, $"\\b{name}=\"(?<it>[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["it"].Value);

    [GeneratedRegex("name=\"request-token\"[^>]*content=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageToken();

    [GeneratedRegex("<input[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Input();
}

/// <summary>One demo house for all tests of a class.</summary>
public sealed class SharedHouse : IAsyncLifetime
{
    public House House { get; private set; } = null!;

    public async ValueTask InitializeAsync() => House = await House.OpenAsync();

    public ValueTask DisposeAsync() => House.DisposeAsync();
}
