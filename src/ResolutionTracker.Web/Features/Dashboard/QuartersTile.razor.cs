using System.Globalization;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>What falls due in this quarter and the next five.</summary>
public sealed partial class QuartersTile(AheadQueries queries, IStringLocalizer<DashboardText> words, IStringLocalizer<StatusText> statuses)
{
    private IReadOnlyList<QuarterAhead>? _quarters;

    private decimal Widest => _quarters!.Max(q => q.Counts.Total);

    protected override async Task OnInitializedAsync()
    {
        _quarters = await queries.QuartersAsync(Leaving);
        if (_quarters is [var first, ..])
        {
            Fold?.Say($"{Name(first)}: {Formats.Number(first.Counts.Total)}");
        }
    }

    private static WorkView View(QuarterAhead quarter) => new() { DueInQuarterOf = quarter.FirstDay };

    private string Name(QuarterAhead quarter) => words["Quarter", quarter.Number, quarter.FirstDay.Year.ToString(CultureInfo.InvariantCulture)];
}
