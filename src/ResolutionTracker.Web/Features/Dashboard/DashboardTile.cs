using Microsoft.AspNetCore.Components;
using ResolutionTracker.Web.Components;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>A part of the dashboard: asks its own question, and stops asking when the reader leaves.</summary>
public abstract class DashboardTile : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _leaving = new();

    /// <summary>What holds the tile on a phone; it shows the tile's key figure while closed.</summary>
    [CascadingParameter]
    public Fold? Fold { get; set; }

    protected CancellationToken Leaving => _leaving.Token;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }
}
