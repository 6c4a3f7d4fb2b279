using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reminders;

/// <summary>The bell of the frame: how many notices are unread, and the latest of them. Looks again every half minute and on each page.</summary>
public sealed partial class NoticeBell(
    NoticeQueries queries, NoticeCommands commands, NoticeSignal signal, NavigationManager navigation, TimeProvider time, IStringLocalizer<NoticeText> words) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _gone = new();
    private int _unread;
    private bool _open;
    private IReadOnlyList<NoticeRow> _rows = [];

    private string Label => _unread == 0 ? words["Notices"] : words["NoticesUnread", _unread];

    public void Dispose()
    {
        navigation.LocationChanged -= Moved;
        signal.Changed -= Read;
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        navigation.LocationChanged += Moved;
        signal.Changed += Read;
        await LoadAsync();
        _ = WatchAsync();
    }

    private async Task WatchAsync()
    {
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(_gone.Token))
            {
                await InvokeAsync(RefreshAsync);
            }
        }
        catch (OperationCanceledException)
        {
            // The frame is gone.
        }
        catch (Exception reason)
        {
            await DispatchExceptionAsync(reason);
        }
    }

    private void Moved(object? sender, LocationChangedEventArgs e)
    {
        _open = false;
        Refresh();
    }

    private void Read(object? sender, EventArgs e) => Refresh();

    private void Refresh() => _ = InvokeAsync(RefreshAsync);

    private async Task RefreshAsync()
    {
        try
        {
            await LoadAsync();
            StateHasChanged();
        }
        catch (OperationCanceledException) when (_gone.IsCancellationRequested)
        {
            // Nobody looks any more.
        }
    }

    private async Task LoadAsync()
    {
        if (_open)
        {
            (_unread, _rows) = await queries.LatestAsync(_gone.Token);
        }
        else
        {
            _unread = await queries.UnreadAsync(_gone.Token);
        }
    }

    private Task ToggleAsync()
    {
        _open = !_open;
        return LoadAsync();
    }

    private void Close() => _open = false;

    private void CloseOnEscape(KeyboardEventArgs e) => _open = _open && e.Key != "Escape";

    private Task ReadAllAsync() => commands.ReadAllAsync(_gone.Token);
}
