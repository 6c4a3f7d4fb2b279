using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Indicators;

/// <summary>The announced figures as a line, a rank and its score as two; and all of them as a table.</summary>
public sealed partial class IndicatorChart(IStringLocalizer<IndicatorText> words)
{
    [Parameter, EditorRequired]
    public IndicatorDetails Details { get; set; } = default!;

    private bool IsRank => Details.Figure.Form == IndicatorForm.Rank;

    private IReadOnlyList<LineChart> Lines
    {
        get
        {
            var known = Details.Rows.Where(r => r is { IsAnnounced: true, Kind: IndicatorValueKind.Actual }).OrderBy(r => r.Year).ToList();
            if (known.Count == 0)
            {
                return [];
            }

            var aim = IndicatorRule.AimFor(Details.Figure.Aims, known[^1].Year)?.High;
            var values = LineChart.Of(IsRank ? words["ChartRank"] : Details.Figure.Unit, [.. known.Select(r => (r.Year, r.Value!.Value))], IsRank, aim);
            var scores = known.Where(r => r.Score is not null).Select(r => (r.Year, r.Score!.Value)).ToList();
            return IsRank && scores.Count > 0 ? [values, LineChart.Of(words["ChartScore"], scores, smallestOnTop: false, null)] : [values];
        }
    }
}
