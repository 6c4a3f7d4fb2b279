using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Collective work: which body stands where in which period, late bodies first.</summary>
public sealed partial class MatrixPage(MatrixQueries queries, IStringLocalizer<AssignmentText> words, IStringLocalizer<StatusText> statuses, NavigationManager navigation) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private readonly Dictionary<int, ElementReference> _cells = [];
    private MatrixView? _view;
    private bool _missing;

    [Parameter]
    public int Id { get; set; }

    /// <summary>The obligation whose cell stands beside the matrix.</summary>
    [SupplyParameterFromQuery(Name = Urls.CellQuery)]
    public int? Cell { get; set; }

    [SupplyParameterFromQuery(Name = Urls.OrderQuery)]
    public string? Order { get; set; }

    private bool ByProtocol => Order == Urls.ProtocolOrder;

    private WorkView All => new() { AssignmentId = Id };

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        _view = await queries.FindAsync(Id, ByProtocol, _leaving.Token);
        _missing = _view is null;
    }

    private async Task CloseAsync()
    {
        var left = Cell;
        navigation.NavigateTo(Urls.AssignmentMatrix(Id, ByProtocol));
        if (left is { } id && _cells.TryGetValue(id, out var cell))
        {
            await cell.FocusAsync();
        }
    }

    private string Said(MatrixSource source) =>
        source.IssuedOn is { } issued ? words["RestsOn", source.Number, Formats.Date(issued)] : words["RestsOnUndated", source.Number];

    private string Said(MatrixRow row, MatrixPeriod period, MatrixCell cell) =>
        words["CellSaid", statuses[$"Status{cell.Status}"].Value, row.Agency, period.Label, cell.DueOn is { } due ? Formats.Date(due) : words["NoDay"].Value];
}
