using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reviews;

/// <summary>Every document's reviews: when, counted from what, and what is open.</summary>
public sealed partial class ReviewsPage(ReviewQueries queries, Today today, IDialogService dialogs, IStringLocalizer<ReviewText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<CycleRow>? _all;

    [SupplyParameterFromQuery]
    public int? Nam { get; set; }

    private IReadOnlyList<CycleRow> Shown => [.. _all!.Where(c => Nam is null || c.Reviews.Any(r => r.DueOn.Year == Nam))];

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync() => _all = await queries.ListAsync(null, _gone.Token);

    private async Task PlanAsync()
    {
        var shown = await dialogs.ShowAsync<PlanReviewsDialog>(words["Plan"], Dialogs.Narrow);
        if (await shown.Result is { Canceled: false })
        {
            await LoadAsync();
        }
    }
}
