using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>The Word form of a body's due reports: taken out, brought back filled in, looked at, sent.</summary>
public sealed partial class WordReportsPage(
    RegimeQueries regimes, PeriodQueries periods, WordReportQueries drafts, WordReportCommands commands, Today today,
    IStringLocalizer<ProgressText> words, ISnackbar snackbar, NavigationManager navigation) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private readonly HashSet<int> _left = [];
    private IReadOnlyList<NameOption>? _agencies;
    private IReadOnlyList<ReportingPeriod> _periods = [];
    private IReadOnlyList<HeldDraft> _drafts = [];
    private ReportingPeriod? _period;
    private RuleBroken? _broken;
    private Guid _sending = Guid.NewGuid();
    private DateOnly? _on;
    private string? _number;
    private int _due;
    private bool _busy;

    [SupplyParameterFromQuery(Name = Urls.AgencyQuery)]
    public int? Agency { get; set; }

    [SupplyParameterFromQuery(Name = Urls.PeriodQuery)]
    public string? Period { get; set; }

    private Crumb[] Crumbs => [new(words["Reports"], Urls.Progress), new(words["Periods"], Urls.ReportingPeriods)];

    private List<HeldDraft> Chosen => [.. _drafts.Where(d => !_left.Contains(d.Id))];

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        try
        {
            _agencies ??= await regimes.AgenciesAsync(_leaving.Token);
            _periods = await periods.KnownAsync(_leaving.Token);
            _period = _periods.FirstOrDefault(p => p.Label == Period) ?? _periods.Where(p => p.IsOpenOn(today.Date)).MinBy(p => p.DueOn) ?? (_periods.Count > 0 ? _periods[0] : null);
            _due = Agency is { } agency && _period is { } period ? (await periods.MissingAsync(period.Label, agency, _leaving.Token)).Count : 0;
            _drafts = Agency is { } body ? await drafts.DraftsAsync(body, _leaving.Token) : [];
        }
        catch (OperationCanceledException)
        {
            // the reader has gone elsewhere
        }
    }

    private void ChooseAgency(int? agency) => navigation.NavigateTo(Urls.WordReports(agency, _period?.Label));

    private void ChoosePeriod(ChangeEventArgs e) => navigation.NavigateTo(Urls.WordReports(Agency, (string)e.Value!));

    private void Take(int draft, ChangeEventArgs e)
    {
        if (e.Value is true)
        {
            _left.Remove(draft);
        }
        else
        {
            _left.Add(draft);
        }
    }

    private async Task SendAsync()
    {
        _busy = true;
        _broken = null;
        try
        {
            var sent = Chosen;
            await commands.SendAsync([.. sent.Select(d => new SeenReport(d.Id, d.Version))], new(_number, _on), _sending, CancellationToken.None);
            _sending = Guid.NewGuid();
            snackbar.Add(words["WordSent", sent.Count], Severity.Success);
            await LoadAsync();
        }
        catch (RuleBroken refusal)
        {
            _broken = refusal;
        }
        finally
        {
            _busy = false;
        }
    }
}
