using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Extensions and adjustments that wait for the office head.</summary>
public sealed partial class DueDayChangesPage(DueDayQueries queries, IStringLocalizer<AssignmentText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<DueDayLine>? _rows;
    private int _total;

    [SupplyParameterFromQuery(Name = Pager.Query)]
    public int? Page { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync() => (_rows, _total) = await queries.PendingAsync(Page ?? 1, _leaving.Token);
}
