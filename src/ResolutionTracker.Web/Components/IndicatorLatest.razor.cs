using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>The latest announced figure with its year and state; a rank with its score and the number ranked.</summary>
public sealed partial class IndicatorLatest(IStringLocalizer<IndicatorText> words)
{
    [Parameter, EditorRequired]
    public IndicatorFigure Figure { get; set; } = default!;

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    private IndicatorReading Reading => Figure.Read(Today);

    private string ValueOf(IndicatorPoint point)
    {
        if (Figure.Form != IndicatorForm.Rank)
        {
            return $"{Formats.Number(point.Value)} {Figure.Unit}";
        }

        var rank = point.Ranked is { } ranked ? words["RankOf", Formats.Number(point.Value), ranked] : words["Rank", Formats.Number(point.Value)];
        return point.Score is { } score ? words["RankWithScore", rank.Value, Formats.Number(score)] : rank;
    }
}
