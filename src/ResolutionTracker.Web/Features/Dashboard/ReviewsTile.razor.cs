using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Dashboard;

public sealed partial class ReviewsTile(AheadQueries queries, Today today, IStringLocalizer<DashboardText> words)
{
    private IReadOnlyList<ReviewAhead>? _reviews;

    protected override async Task OnInitializedAsync()
    {
        _reviews = await queries.ReviewsAsync(Leaving);
        if (_reviews is [var next, ..])
        {
            Fold?.Say(Formats.Date(next.DueOn));
        }
    }
}
