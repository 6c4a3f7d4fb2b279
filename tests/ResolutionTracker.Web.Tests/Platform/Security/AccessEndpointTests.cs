using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Tests.Platform.Http;

namespace ResolutionTracker.Web.Tests.Platform.Security;

/// <summary>Every plain address, asked by every role over HTTP: downloads, uploads, exports, the interface for programs, and the door of each page.</summary>
public sealed partial class AccessEndpointTests : AccessTest
{
    private const string Kind = "endpoint";
    private const string PageKind = "page";

    // The framework's own, each with its own guard: the circuit by the circuit tests, the others say nothing of ours.
    private static readonly string[] Framework = ["/_blazor", "_blazor", "/_framework", "_framework", "{**path:file}"];

    private readonly Dictionary<string, (HttpClient Client, string? Token)> _callers = [];

    [Fact]
    public async Task Every_address_answers_every_role_as_the_matrix_says()
    {
        await MakeThingsAsync();
        // The last connection that closes brings its journal home.
        SqliteConnection.ClearAllPools();
        await using var house = await House.OpenCopyAsync(Folder);
        foreach (var (column, email) in AccessMatrix.People)
        {
            _callers[column] = email is null ? (house.Visitor(), null) : await house.ScriptAsync(email);
        }

        var endpoints = EndpointsOf(house);
        var lines = AccessMatrix.Read();
        var missing = new List<string>();
        foreach (var (name, endpoint) in endpoints.Where(e => !lines.Any(l => l.Kind == Kind && l.Name == e.Key)).OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            var of = AccessSuggestion.Of(name, name.Contains('{', StringComparison.Ordinal) ? name : "");
            missing.Add(await AccessSuggestion.LineAsync(Kind, name, of, (column, relation) => AskAsync(endpoint, of, column, relation)));
        }

        var pages = AccessPageTests.All.Where(p => AccessPageTests.IsStatic(p.Page)).Select(p => p.Route);
        foreach (var page in pages.Where(p => !lines.Any(l => l.Kind == PageKind && l.Name == p)))
        {
            missing.Add(await AccessSuggestion.LineAsync(PageKind, page, "", (column, relation) => AskAsync("GET", page, "", column, relation)));
        }

        Assert.True(missing.Count == 0, AccessMatrix.Missing(Kind, missing));
        var gone = lines.Where(l => l.Kind == Kind).Select(l => l.Name).Except(endpoints.Keys, StringComparer.Ordinal).ToList();
        Assert.True(gone.Count == 0, AccessMatrix.Gone(Kind, gone));
        var trial = new AccessTrial();
        foreach (var (column, _) in AccessMatrix.People)
        {
            foreach (var line in lines.Where(l => l.Kind == Kind))
            {
                await trial.TryAsync(line, column, relation => AskAsync(endpoints[line.Name], line.Of, column, relation));
            }

            // The page itself asks whose a thing is; the door asks for the post.
            foreach (var line in lines.Where(l => l.Kind == PageKind))
            {
                var door = line with { Of = "", Cells = new Dictionary<string, string> { [column] = line.Cells[column] == "no" ? "no" : "yes" } };
                await trial.TryAsync(door, column, _ => AskAsync("GET", line.Name, "", column, null));
            }
        }

        trial.Report("endpoint and door of a page");
    }

    private static Dictionary<string, RouteEndpoint> EndpointsOf(House house) =>
        house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null && e.Metadata.GetMetadata<ComponentTypeMetadata>() is null)
            .Where(e => !Framework.Any(f => e.RoutePattern.RawText?.StartsWith(f, StringComparison.OrdinalIgnoreCase) == true))
            .ToDictionary(e => $"{MethodOf(e)} {e.RoutePattern.RawText}", e => e, StringComparer.Ordinal);

    private static string MethodOf(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is [var method, ..] ? method : "ANY";

    private Task<AccessOutcome?> AskAsync(RouteEndpoint endpoint, string of, string column, Relation? relation) =>
        AskAsync(MethodOf(endpoint), endpoint.RoutePattern.RawText!, of, column, relation);

    private async Task<AccessOutcome?> AskAsync(string method, string pattern, string of, string column, Relation? relation)
    {
        var thing = relation is { } which ? Things.Find(of, which, AccessMatrix.People.First(p => p.Column == column).Email) : null;
        if (relation is not null && thing is null)
        {
            return null;
        }

        var address = Parameter().Replace(pattern, found => (thing?.Number(found.Groups["name"].Value) ?? 1).ToString(CultureInfo.InvariantCulture));
        var (client, token) = _callers[column];
        using var request = new HttpRequestMessage(method == "ANY" ? HttpMethod.Get : new(method), new Uri(address, UriKind.Relative));
        if (request.Method != HttpMethod.Get)
        {
            // Signing out would end what the other tries need; without a token it is asked and does nothing.
            request.Headers.Add("RequestVerificationToken", pattern == Urls.SignOut ? "-" : token ?? "-");
            request.Content = address.StartsWith("/api", StringComparison.Ordinal) ? new StringContent("{}", Encoding.UTF8, "application/json") : Upload();
        }

        using var answer = await client.SendAsync(request, Cancel);
        var to = answer.Headers.Location?.OriginalString ?? "";
        if (answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound || to.Contains("/account/login", StringComparison.Ordinal)
            || (answer.StatusCode == HttpStatusCode.Redirect && pattern == "/" && to.Length > 0))
        {
            var type = answer.Content.Headers.ContentType?.MediaType;
            return AccessOutcome.Refused($"{(int)answer.StatusCode} {to.Split('?')[0]} {type} {(type == "application/json" ? await answer.Content.ReadAsStringAsync(Cancel) : "")}");
        }

        return (int)answer.StatusCode < 500 ? AccessOutcome.Open($"{(int)answer.StatusCode}") : throw new InvalidOperationException($"{method} {address} as {column} answered {answer.StatusCode}.");
    }

    // No file at all: whoever may is told so, and nothing changes between two tries.
    private static MultipartFormDataContent Upload() => new() { { new ByteArrayContent([]) { Headers = { ContentType = new MediaTypeHeaderValue("text/plain") } }, "file", "trong.txt" } };

    [GeneratedRegex(@"\{(?<name>\w+)(:[^}]*)?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();
}
