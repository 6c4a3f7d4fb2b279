using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Layout;

namespace ResolutionTracker.Web.Tests.Platform.Security;

/// <summary>Every page that lives on a circuit, shown to every role; those that are plain HTTP are tried with the endpoints.</summary>
public sealed partial class AccessPageTests : AccessTest
{
    private const string Kind = "page";

    internal static IReadOnlyList<(string Route, Type Page)> All { get; } =
        [.. typeof(Program).Assembly.GetTypes().SelectMany(t => t.GetCustomAttributes(typeof(RouteAttribute), inherit: false).Cast<RouteAttribute>().Select(r => (r.Template, t)))];

    internal static bool IsStatic(Type page) => page.IsDefined(typeof(ExcludeFromInteractiveRoutingAttribute), inherit: false);

    [Fact]
    public async Task Every_page_opens_to_every_role_as_the_matrix_says_and_shows_nothing_of_others()
    {
        await MakeThingsAsync();
        var pages = All.Where(p => !IsStatic(p.Page)).ToList();
        var lines = AccessMatrix.Read().Where(l => l.Kind == Kind).ToList();
        var missing = new List<string>();
        foreach (var (route, page) in pages.Where(p => lines.TrueForAll(l => l.Name != p.Route)).OrderBy(p => p.Route, StringComparer.Ordinal))
        {
            var of = AccessSuggestion.Of(route, route.Contains('{', StringComparison.Ordinal) ? route : "");
            missing.Add(await AccessSuggestion.LineAsync(Kind, route, of, (column, relation) => ShowAsync(route, page, of, column, relation, new())));
        }

        Assert.True(missing.Count == 0, AccessMatrix.Missing(Kind, missing));
        var gone = lines.Select(l => l.Name).Except(All.Select(p => p.Route), StringComparer.Ordinal).ToList();
        Assert.True(gone.Count == 0, AccessMatrix.Gone(Kind, gone));
        var trial = new AccessTrial();
        foreach (var (column, _) in AccessMatrix.People)
        {
            foreach (var (route, page) in pages)
            {
                var line = lines.Find(l => l.Name == route)!;
                await trial.TryAsync(line, column, relation => ShowAsync(route, page, line.Of, column, relation, trial));
            }
        }

        trial.Report(Kind);
    }

    [Theory]
    [InlineData("/nhiem-vu", "")]
    [InlineData("/nhiem-vu", "?q=Zq9")]
    [InlineData("/van-ban", "")]
    [InlineData("/van-ban", "?q=Zq9")]
    [InlineData("/bao-cao-tien-do", "")]
    [InlineData("/viec-cua-toi", "")]
    [InlineData("/thong-bao", "")]
    public async Task Lists_counts_and_searches_of_a_body_are_the_same_whether_others_have_work_or_not(string route, string query)
    {
        var page = All.Single(p => p.Route == route).Page;
        string[] bodies = ["AgencyReporter", "AgencyHead"];
        var before = new Dictionary<string, string>();
        await SignEverybodyInAsync();
        foreach (var column in (string[])[.. bodies, "OfficeStaff"])
        {
            before[column] = (await ShowAsync(route, page, "", column, null, new(), query))!.Said;
        }

        await MakeOthersAsync();
        foreach (var column in bodies)
        {
            Assert.Equal(before[column], (await ShowAsync(route, page, "", column, null, new(), query))!.Said);
        }

        // The office, which sees all, must see the difference: else the comparison would prove nothing.
        if (route is "/nhiem-vu" or "/van-ban" or "/bao-cao-tien-do")
        {
            Assert.NotEqual(before["OfficeStaff"], (await ShowAsync(route, page, "", "OfficeStaff", null, new(), query))!.Said);
        }
    }

    private async Task<AccessOutcome?> ShowAsync(string route, Type page, string of, string column, Relation? relation, AccessTrial trial, string query = "")
    {
        var email = AccessMatrix.People.First(p => p.Column == column).Email;
        var thing = relation is { } which ? Things.Find(of, which, email) : null;
        if (relation is not null && thing is null)
        {
            return null;
        }

        Become(Principals[column]);
        var values = new Dictionary<string, object?>();
        var address = string.Join('/', route.Split('/').Select(part =>
        {
            if (!part.StartsWith('{'))
            {
                return part;
            }

            var name = part.Trim('{', '}').Split(':')[0];
            values[name] = thing?.Number(name) ?? 1;
            return Convert.ToString(values[name], CultureInfo.InvariantCulture);
        }));
        Services.GetRequiredService<NavigationManager>().NavigateTo(address + query);
        var shown = Render<AuthorizeRouteView>(view => view
            .Add(v => v.RouteData, new RouteData(page, values))
            .Add(v => v.NotAuthorized, _ => builder =>
            {
                builder.OpenComponent(0, email is null ? typeof(RedirectToSignIn) : typeof(NotAllowed));
                builder.CloseComponent();
            }));
        shown.WaitForState(() => !shown.HasComponent<LoadingState>(), TimeSpan.FromSeconds(20));
        var said = shown.Markup;
        var opened = !shown.HasComponent<NotHere>() && said.Trim().Length > 0;

        // Whoever may not have the other's things finds no word of them on any page.
        if (opened && (column is AccessMatrix.Stranger or "AgencyReporter" or "AgencyHead" or "Administrator") && said.Contains("Zq9", StringComparison.Ordinal) && relation is null or Relation.Own or Relation.Contributed)
        {
            trial.Leak($"{Kind} {route} as {column} {relation} shows words of another agency's work");
        }

        await DisposeComponentsAsync();
        said = Tag().Replace(said, " ");
        return opened ? AccessOutcome.Open(said) : AccessOutcome.Refused(said);
    }

    [GeneratedRegex(@"<[^>]*>|\s+", RegexOptions.None, 1000)]
    private static partial Regex Tag();
}
