using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>The count beside "Việc của tôi" in the menu, read again at each step through the pages and after each answer to work.</summary>
public sealed partial class MyWorkBadge(MyWorkQueries queries, MyWorkCommands commands, NavigationManager navigation, IStringLocalizer<ProgressText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private int _count;

    public void Dispose()
    {
        navigation.LocationChanged -= Follow;
        commands.Answered -= Recount;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnInitializedAsync()
    {
        navigation.LocationChanged += Follow;
        commands.Answered += Recount;
        return CountAsync();
    }

    private void Follow(object? sender, LocationChangedEventArgs e) => Recount(sender, e);

    private void Recount(object? sender, EventArgs e) => _ = InvokeAsync(async () =>
    {
        await CountAsync();
        StateHasChanged();
    });

    private async Task CountAsync()
    {
        try
        {
            _count = await queries.MyWorkCountAsync(_leaving.Token);
        }
        catch (OperationCanceledException)
        {
            // the circuit is going
        }
    }
}
