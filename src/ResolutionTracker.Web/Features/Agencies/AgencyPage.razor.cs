using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Agencies;

/// <summary>One body: its figures, its work worst first, what it contributes, and its people.</summary>
public sealed partial class AgencyPage(AgencyPageQueries queries, IStringLocalizer<AgencyText> words, IStringLocalizer<StatusText> statuses) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private AgencyNow? _agency;
    private bool _read;

    [Parameter]
    public int Id { get; set; }

    private WorkView View => new() { AgencyId = Id };

    private MatrixCounts Counts => _agency!.Lead.Official;

    private Crumb[] Crumbs => [new(words["Title"], Urls.Agencies)];

    private string Subtitle => string.Join(" · ", new[]
    {
        words[$"Kind{_agency!.Kind}"].Value,
        _agency.Parent is { } parent ? words["Under", parent].Value : null,
        words["LastUpdate", _agency.LastReportedOn is { } last ? Formats.Date(last) : words["Never"].Value].Value,
        _agency.IsClosed ? words["Closed"].Value : null,
    }.OfType<string>());

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _agency = await queries.ReadAsync(Id, _leaving.Token);
        _read = true;
    }

    private string Described(AgencyPerson person) =>
        string.Join(" · ", new[] { person.Position, person.Email, person.IsDemo ? words["Demo"].Value : null }.OfType<string>());
}
