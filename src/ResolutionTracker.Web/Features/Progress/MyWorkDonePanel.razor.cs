using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>What is done, folded away and read only when asked for.</summary>
public sealed partial class MyWorkDonePanel(MyWorkQueries queries, IStringLocalizer<ProgressText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private List<MyWorkItem>? _items;

    [Parameter, EditorRequired]
    public int Count { get; set; }

    [Parameter, EditorRequired]
    public StatusThresholds Day { get; set; } = default!;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    private async Task MoreAsync()
    {
        var shown = _items?.Count ?? 0;
        var more = await queries.DoneAsync(shown / Pager.Rows + 1, _leaving.Token);
        _items = [.. _items ?? [], .. more];
    }
}
