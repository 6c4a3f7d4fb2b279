using Microsoft.AspNetCore.Components;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>A part of the dashboard: asks its own question, and stops asking when the reader leaves.</summary>
public abstract class DashboardTile : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _leaving = new();

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
