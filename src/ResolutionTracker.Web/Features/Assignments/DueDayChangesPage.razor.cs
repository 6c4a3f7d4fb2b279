using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Extensions and adjustments that wait for the office head.</summary>
public sealed partial class DueDayChangesPage(DueDayQueries queries, IStringLocalizer<AssignmentText> words) : IDisposable
{
    private const string DecidedValue = "da-quyet-dinh";
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<DueDayLine>? _rows;
    private int _total;
    private DueDayCount? _count;

    [SupplyParameterFromQuery(Name = Pager.Query)]
    public int? Page { get; set; }

    /// <summary>What was decided, in place of what waits.</summary>
    [SupplyParameterFromQuery(Name = Urls.DueDayListQuery)]
    public string? Which { get; set; }

    private bool Decided => Which == DecidedValue;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        _count = await queries.CountAsync(_leaving.Token);
        (_rows, _total) = Decided ? await queries.DecidedAsync(Page ?? 1, _leaving.Token) : await queries.PendingAsync(Page ?? 1, _leaving.Token);
    }
}
