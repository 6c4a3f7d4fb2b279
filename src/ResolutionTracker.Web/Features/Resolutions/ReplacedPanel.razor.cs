using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>By what a document was replaced, and what is still open of it.</summary>
public sealed partial class ReplacedPanel(ReplacementQueries queries, IStringLocalizer<ResolutionText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<Choice>? _work;
    private int _loaded;

    [Parameter, EditorRequired]
    public int ResolutionId { get; set; }

    /// <summary>The documents that took its place.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<ResolutionName> By { get; set; } = [];

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
            _work = await queries.OpenWorkAsync(ResolutionId, _gone.Token);
        }
    }
}
