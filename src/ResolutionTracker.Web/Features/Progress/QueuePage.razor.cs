using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Reports that wait for the office, worked through by keyboard: once one is answered the next one stands there.</summary>
public sealed partial class QueuePage(ProgressQueries queries, ReportQueries reports, IStringLocalizer<ProgressText> words, IJSRuntime js) : IAsyncDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private ElementReference _panel;
    private IJSObjectReference? _module;
    private ReportList? _list;
    private ReportView? _view;
    private int _chosen;
    private bool _attached;

    private Crumb[] Crumbs => [new(words["Reports"], Urls.Progress)];

    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        await _module.LetGoAsync("detach");
        _leaving.Dispose();
    }

    protected override Task OnInitializedAsync() => LoadAsync(0);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_attached || _list is not { Total: > 0 })
        {
            return;
        }

        _attached = true;
        _module = await js.InvokeAsync<IJSObjectReference>("import", "/js/report-queue.js");
        await _module.InvokeVoidAsync("attach", _panel);
    }

    private async Task ChooseAsync(int report)
    {
        _chosen = report;
        _view = await reports.ReadAsync(report, _leaving.Token);
    }

    // What follows the answered one has taken its place.
    private Task NextAsync() => LoadAsync(Math.Max(0, _list!.Rows.ToList().FindIndex(r => r.Id == _chosen)));

    private async Task LoadAsync(int place)
    {
        try
        {
            _list = await queries.ReadAsync(ReportState.Submitted, null, 1, _leaving.Token);
            if (_list.Rows.Count == 0)
            {
                _view = null;
                return;
            }

            await ChooseAsync(_list.Rows[Math.Min(place, _list.Rows.Count - 1)].Id);
        }
        catch (OperationCanceledException)
        {
            // the reader has gone elsewhere
        }
    }
}
