using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ResolutionTracker.Web.Tests;

/// <summary>The whole house in this process, on a folder of its own, to be talked to over HTTP.</summary>
public sealed partial class RunningHouse : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Password = "Demo-NghiQuyet-2026";

    public string Folder { get; } = Directory.CreateTempSubdirectory("tracker-house-").FullName;

    public async ValueTask InitializeAsync()
    {
        using var client = CreateClient();
        for (var tries = 0; (await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode != HttpStatusCode.OK; tries++)
        {
            Assert.True(tries < 600, "The house does not become ready.");
            await Task.Delay(100);
        }
    }

    /// <summary>A caller signed in by the form everybody uses, with the token that the pages carry.</summary>
    public async Task<(HttpClient Client, string Token)> SignInAsync(string email)
    {
        var client = CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true });
        var form = await client.GetStringAsync(new Uri("/account/login", UriKind.Relative));
        using var posted = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "login",
            ["__RequestVerificationToken"] = Value(FormToken(), form),
            ["Input.Email"] = email,
            ["Input.Password"] = Password,
        });
        using var answer = await client.PostAsync(new Uri("/account/login", UriKind.Relative), posted);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await client.GetStringAsync(new Uri("/tai-khoan", UriKind.Relative));
        return (client, Value(PageToken(), page));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Tracker:DataFolder", Folder);
        builder.UseSetting("Tracker:RunJobs", "false");
        builder.UseSetting("Tracker:SeedDemo", "true");
        builder.UseSetting("Tracker:DemoTime", "2022-11-15T08:00");
    }

    private static string Value(Regex pattern, string html) => WebUtility.HtmlDecode(pattern.Match(html).Groups["value"].Value);

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FormToken();

    [GeneratedRegex("name=\"request-token\"[^>]*content=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageToken();
}
