using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.History;

/// <summary>Looks whether the history is as it was written, and says which entry is not.</summary>
public sealed partial class HistorySeal(VerifyHistory verify, HistoryQueries queries, IStringLocalizer<HistoryText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private HistoryVerdict? _verdict;
    private HistoryEvent? _about;
    private bool _isReading;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    private async Task CheckAsync()
    {
        (_isReading, _verdict, _about) = (true, null, null);
        StateHasChanged();
        _verdict = await verify.RunAsync(_leaving.Token);
        _about = _verdict.Break is { } broken ? await queries.OfEntryAsync(broken.Id, _leaving.Token) : null;
        _isReading = false;
    }
}
