using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Collective work: which body stands where in which period, late bodies first.</summary>
public sealed partial class MatrixPage(MatrixQueries queries, IStringLocalizer<AssignmentText> words, IStringLocalizer<StatusText> statuses) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private MatrixView? _view;
    private bool _missing;

    [Parameter]
    public int Id { get; set; }

    private WorkView All => new() { AssignmentId = Id };

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _view = await queries.FindAsync(Id, _leaving.Token);
        _missing = _view is null;
    }

    private string Said(MatrixRow row, MatrixPeriod period, MatrixCell cell) =>
        words["CellSaid", statuses[$"Status{cell.Status}"].Value, row.Agency, period.Label, cell.DueOn is { } due ? Formats.Date(due) : words["NoDay"].Value];
}
