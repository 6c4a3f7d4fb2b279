using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>What waits for the office, what went back, what is approved; for a body, its own reports.</summary>
public sealed partial class ProgressPage(ProgressQueries queries, IStringLocalizer<ProgressText> words, NavigationManager navigation) : IDisposable
{
    public const string AwaitingTab = "cho-ky";

    private static readonly Tab[] Tabs =
    [
        new("cho-xac-nhan", "Submitted", ReportState.Submitted),
        new("tra-lai", "Returned", ReportState.Returned),
        new("da-duyet", "Approved", ReportState.Approved),
        new(AwaitingTab, "AwaitingSignature", ReportState.AwaitingSignature),
        new("nhap", "Draft", ReportState.Draft),
        new("tat-ca", "All", null),
    ];

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<NameOption> _agencies = [];
    private IReadOnlyList<DeclinedWork> _declined = [];
    private ReportList? _list;

    [SupplyParameterFromQuery(Name = "the")]
    public string? TabName { get; set; }

    [SupplyParameterFromQuery(Name = "co-quan")]
    public int? Agency { get; set; }

    [SupplyParameterFromQuery(Name = Pager.Query)]
    public int? Page { get; set; }

    private Tab Shown => Array.Find(Tabs, t => t.Name == TabName) ?? Tabs[0];

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        try
        {
            if (_agencies.Count == 0)
            {
                _agencies = await queries.AgenciesAsync(_leaving.Token);
            }

            _declined = await queries.DeclinedAsync(Agency, _leaving.Token);
            _list = await queries.ReadAsync(Shown.State, Agency, Page ?? 1, _leaving.Token);
        }
        catch (OperationCanceledException)
        {
            // the reader has gone elsewhere
        }
    }

    // Most readers have no drafts, or reports that wait for a signature, to see, now or ever.
    private bool IsOffered(Tab tab) => tab.State is not (ReportState.Draft or ReportState.AwaitingSignature) || tab == Shown || _list!.Counts.ContainsKey(tab.State.Value);

    private string CountOf(Tab tab) =>
        Formats.Number(tab.State is { } state ? _list!.Counts.GetValueOrDefault(state) : _list!.Counts.Values.Sum());

    private string LinkTo(Tab tab) => navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["the"] = tab == Tabs[0] ? null : tab.Name,
        [Pager.Query] = null,
    });

    private void Filter(int? agency) => navigation.NavigateTo(navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["co-quan"] = agency,
        [Pager.Query] = null,
    }));

    private sealed record Tab(string Name, string Word, ReportState? State);
}
