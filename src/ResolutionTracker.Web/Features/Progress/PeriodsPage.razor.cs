using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Who has reported in a period, who has not, and on what.</summary>
public sealed partial class PeriodsPage(PeriodQueries queries, Today today, IStringLocalizer<ProgressText> words, NavigationManager navigation) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<ReportingPeriod> _periods = [];
    private IReadOnlyList<PeriodRow>? _rows;
    private IReadOnlyList<MissingLine> _gaps = [];
    private ReportingPeriod? _shown;

    [SupplyParameterFromQuery(Name = Urls.PeriodQuery)]
    public string? Period { get; set; }

    [SupplyParameterFromQuery(Name = Urls.AgencyQuery)]
    public int? Agency { get; set; }

    private Crumb[] Crumbs => [new(words["Reports"], Urls.Progress)];

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        try
        {
            _periods = await queries.KnownAsync(_leaving.Token);
            _shown = _periods.FirstOrDefault(p => p.Label == Period)
                ?? _periods.Where(p => p.IsOpenOn(today.Date)).MinBy(p => p.DueOn) ?? (_periods.Count > 0 ? _periods[0] : null);
            _gaps = _shown is not null && Agency is { } agency ? await queries.MissingAsync(_shown.Label, agency, _leaving.Token) : [];
            _rows = _shown is null ? [] : await queries.BodiesAsync(_shown.Label, _leaving.Token);
        }
        catch (OperationCanceledException)
        {
            // the reader has gone elsewhere
        }
    }

    private void Choose(ChangeEventArgs e) => navigation.NavigateTo(Urls.ReportingPeriod((string)e.Value!));
}
