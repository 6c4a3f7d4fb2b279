using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.History;

/// <summary>Everything that was changed, newest first, for the office and the inspectors.</summary>
public sealed partial class HistoryPage(HistoryQueries queries, IStringLocalizer<HistoryText> words, NavigationManager navigation) : IDisposable
{
    private static readonly string[] Kinds = ["Assignment", "Obligation", "DueDayChange", "ProgressReport", "Resolution", "AppendixImport", "Indicator", "Agency", "Review", "ReviewCycle", "Term", "UserAccount"];
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<HistoryEvent>? _events;
    private IReadOnlyList<string> _people = [];
    private int _total;

    [SupplyParameterFromQuery(Name = "nguoi")]
    public string? Person { get; set; }

    [SupplyParameterFromQuery(Name = "loai")]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery(Name = "so")]
    public int? SubjectId { get; set; }

    [SupplyParameterFromQuery(Name = "tu")]
    public string? From { get; set; }

    [SupplyParameterFromQuery(Name = "den")]
    public string? To { get; set; }

    [SupplyParameterFromQuery(Name = Pager.Query)]
    public int? Page { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _people = await queries.ActorsAsync(_leaving.Token);
        var filter = new HistoryFilter(Kinds.Contains(Kind) ? Kind : null, SubjectId, string.IsNullOrEmpty(Person) ? null : Person, Day(From), Day(To));
        (_events, _total) = await queries.PageAsync(filter, Page ?? 1, Pager.Rows, _leaving.Token);
    }

    private static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), ["d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool Wrong(string? typed) => !string.IsNullOrWhiteSpace(typed) && Day(typed) is null;

    private string? ToSaid => Wrong(To) ? words["DayNotUnderstood"].Value : Day(From) > Day(To) ? words["DaysReversed"].Value : null;

    private static string Capital(string word) => char.ToUpper(word[0], CultureInfo.CurrentCulture) + word[1..];

    private static string? LinkOf(HistoryEvent happened) => happened.SubjectKind switch
    {
        nameof(Assignment) => Urls.Assignment(happened.SubjectId),
        nameof(Obligation) => Urls.Obligation(happened.SubjectId),
        nameof(ProgressReport) => Urls.Report(happened.SubjectId),
        nameof(Resolution) => Urls.Resolution(happened.SubjectId),
        nameof(Indicator) => Urls.Indicator(happened.SubjectId),
        nameof(Agency) => Urls.Agency(happened.SubjectId),
        nameof(Review) => Urls.Review(happened.SubjectId),
        _ => null,
    };

    private void Go(string key, ChangeEventArgs e) => navigation.NavigateTo(navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        [key] = e.Value is string { Length: > 0 } value ? value : null,
        [Pager.Query] = null,
    }));
}
