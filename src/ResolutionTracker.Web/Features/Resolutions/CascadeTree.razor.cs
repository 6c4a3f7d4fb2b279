using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>The cascade as nested lists, which a screen reader reads level by level.</summary>
public sealed partial class CascadeTree(CascadeQueries queries, IStringLocalizer<ResolutionText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private CascadeView? _view;

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnInitializedAsync() => _view = await queries.AllAsync(_gone.Token);
}
