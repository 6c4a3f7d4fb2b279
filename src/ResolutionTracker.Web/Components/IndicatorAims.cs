using ResolutionTracker.Domain.Indicators;

namespace ResolutionTracker.Web.Components;

/// <summary>Targets as people write them: "≥ 70", "6,5–7", "≤ 30".</summary>
public static class IndicatorAims
{
    public static string Said(IndicatorForm form, IndicatorAim aim) => aim.Low != aim.High
        ? $"{Formats.Number(aim.Low)}–{Formats.Number(aim.High)}"
        : form switch
        {
            IndicatorForm.AtMost or IndicatorForm.Rank => "≤ " + Formats.Number(aim.High),
            IndicatorForm.AtLeast or IndicatorForm.Cumulative => "≥ " + Formats.Number(aim.Low),
            _ => Formats.Number(aim.Low),
        };
}
