using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>When the document is reviewed, and how each day was worked out; nothing for a document without reviews.</summary>
public sealed partial class ResolutionReviews(ResolutionReviewQueries queries, IStringLocalizer<ResolutionText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private ResolutionCycle? _cycle;
    private int _shown;

    [Parameter, EditorRequired]
    public int ResolutionId { get; set; }

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_shown != ResolutionId)
        {
            _shown = ResolutionId;
            _cycle = await queries.OfAsync(ResolutionId, _gone.Token);
        }
    }
}
