using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reviews;

/// <summary>One review: what it is, what its document's work looks like today, and which bodies take part.</summary>
public sealed partial class ReviewPage(ReviewFigures figures, IStringLocalizer<ReviewText> words, IStringLocalizer<StatusText> columns) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private ReviewItem? _item;
    private bool _loaded;

    [Parameter]
    public int Id { get; set; }

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _item = await figures.FindAsync(Id, _gone.Token);
        _loaded = true;
    }
}
