using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Indicators;

/// <summary>"Căn cứ tính": the rule that matched and the figures it read.</summary>
public sealed partial class IndicatorBasis(IStringLocalizer<IndicatorText> words)
{
    [Parameter, EditorRequired]
    public IndicatorDetails Details { get; set; } = default!;

    private IndicatorReading Reading => Details.Figure.Read(Details.Today);

    private IEnumerable<(string Label, string Value)> Inputs
    {
        get
        {
            yield return (words["AsOf"], Formats.Date(Details.Today));
            yield return (words["LatestFigure"], Said(Reading.Latest));
            yield return (words["FormerFigure"], Said(Reading.Former));
            var aims = Details.Figure.Aims;
            var year = Reading.Latest?.Year ?? Details.Today.Year;
            if (IndicatorRule.AimFor(aims, year) is { } aim)
            {
                yield return (words["TargetRead"], IndicatorAims.Said(Details.Figure.Form, new(year, aim.Low, aim.High)));
            }

            if (Details.Figure.ImprovesEveryYear)
            {
                yield return (words["ImprovesEveryYear"], words[Reading.Former is null ? "RiseUnknown" : Reading.BrokeRise ? "BrokeRise" : "RiseKept"]);
            }
        }
    }

    private string Said(IndicatorPoint? point) => point is null
        ? Formats.Nothing
        : words["PointSaid", Formats.Number(point.Value), point.Year, Formats.Date(point.AnnouncedOn)];
}
