using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>The one line of the cascade in which a document stands: what it makes concrete, and what makes it concrete.</summary>
public sealed partial class LineagePanel(CascadeQueries queries, IStringLocalizer<ResolutionText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private CascadeView? _view;
    private IReadOnlyList<CascadeNode> _line = [];
    private int _loaded;

    [Parameter, EditorRequired]
    public int ResolutionId { get; set; }

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != ResolutionId)
        {
            _loaded = ResolutionId;
            var view = await queries.AllAsync(_gone.Token);
            var line = view.Tree.LineOf(ResolutionId);
            _line = line is [{ Id: var only, Children.Count: 0 }] && only == ResolutionId ? [] : line;
            _view = view;
        }
    }
}
