using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>An indicator's latest figure beside the one before, and its state in word, shape and colour.</summary>
public sealed partial class IndicatorFigure(IStringLocalizer<DashboardText> words)
{
    [Parameter, EditorRequired]
    public IndicatorNow Indicator { get; set; } = default!;

    private string Tone => Indicator.Reading.State switch
    {
        IndicatorState.Exceeded or IndicatorState.Reached or IndicatorState.Rising => "green",
        IndicatorState.Falling => "alarm",
        IndicatorState.Steady => Indicator.Reading.BrokeRise ? "alarm" : "amber",
        _ => "grey",
    };

    private string Icon => Indicator.Reading.State switch
    {
        IndicatorState.Exceeded => Icons.Material.Filled.DoneAll,
        IndicatorState.Reached => Icons.Material.Filled.Check,
        IndicatorState.Rising => Icons.Material.Filled.TrendingUp,
        IndicatorState.Steady => Icons.Material.Filled.TrendingFlat,
        IndicatorState.Falling => Icons.Material.Filled.TrendingDown,
        _ => Icons.Material.Outlined.HourglassEmpty,
    };

    // A score may fall while the rank rises, so both stand there.
    private string Said(IndicatorPoint point)
    {
        if (Indicator.Form != IndicatorForm.Rank)
        {
            return $"{Formats.Number(point.Value)} {Indicator.Unit}";
        }

        var rank = point.Ranked is { } of ? words["Rank", Formats.Number(point.Value), of] : words["RankOnly", Formats.Number(point.Value)];
        return point.Score is { } score ? $"{rank} ({words["Score", Formats.Number(score)]})" : rank;
    }
}
