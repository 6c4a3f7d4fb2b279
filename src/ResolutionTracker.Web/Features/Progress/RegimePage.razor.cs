using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Chế độ báo cáo: of the house, and of bodies and work that report by another one.</summary>
public sealed partial class RegimePage(RegimeQueries queries, IStringLocalizer<ProgressText> words, NavigationManager navigation) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<NameOption> _agencies = [];
    private IReadOnlyList<OwnRegime> _own = [];
    private RegimeView? _view;
    private bool _asked;

    [SupplyParameterFromQuery(Name = Urls.AgencyQuery)]
    public int? Agency { get; set; }

    [SupplyParameterFromQuery(Name = Urls.AssignmentQuery)]
    public int? Assignment { get; set; }

    private Crumb[] Crumbs => [new(words["Reports"], Urls.Progress)];

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
            if (_agencies.Count == 0)
            {
                _agencies = await queries.AgenciesAsync(_leaving.Token);
            }

            _own = await queries.OwnAsync(_leaving.Token);
            _view = await queries.ReadAsync(new(Assignment is null ? Agency : null, Assignment), _leaving.Token);
            _asked = true;
        }
        catch (OperationCanceledException)
        {
            // the reader has gone elsewhere
        }
    }

    private void Choose(int? agency) => navigation.NavigateTo(agency is { } one ? Urls.ReportingRegimeOfAgency(one) : Urls.ReportingRegime);

    private static string AddressOf(RegimeOf of) => of.AgencyId is { } agency ? Urls.ReportingRegimeOfAgency(agency) : Urls.ReportingRegimeOfAssignment(of.AssignmentId!.Value);

    private string KindsOf(OwnRegime own) => own.Kinds.Count == 0 ? words["RegimeNone"] : string.Join(", ", own.Kinds.Order().Select(k => words[$"Every{k}"].Value));
}
