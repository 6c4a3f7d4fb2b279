using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>The three breakthroughs, each with its goals, indicators and work; the other orientations compactly.</summary>
public sealed partial class OrientationsTile(OrientationQueries queries, IStringLocalizer<DashboardText> words, IStringLocalizer<StatusText> statuses)
{
    private IReadOnlyList<OrientationNow>? _all;

    private decimal Widest => _all!.Where(o => !o.IsBreakthrough).Max(o => o.Counts.Total);

    private MatrixCounts Others => StatusCounts.Sum(_all!.Where(o => !o.IsBreakthrough).Select(o => o.Counts));

    protected override async Task OnInitializedAsync()
    {
        _all = await queries.ReadAsync(Leaving);
        Fold?.Say(words["OverdueOf", Formats.Number(_all.Where(o => o.IsBreakthrough).Sum(o => o.Counts[MatrixColumn.OpenOverdue]))]);
    }
}
