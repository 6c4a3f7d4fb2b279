using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>A breakthrough: where its indicators stand, and how its work goes.</summary>
public sealed partial class OrientationCard(IStringLocalizer<DashboardText> words, IStringLocalizer<StatusText> statuses)
{
    [Parameter, EditorRequired]
    public OrientationNow Orientation { get; set; } = default!;

    private WorkView View => new() { OrientationId = Orientation.Id };

    private string? Aim(IndicatorNow indicator)
    {
        var rise = indicator.Figure.ImprovesEveryYear ? words["MustRise"].Value : null;
        if (indicator.Aim is not { } aim)
        {
            return rise;
        }

        var sign = indicator.Figure.Form is IndicatorForm.AtMost or IndicatorForm.Rank ? "≤" : "≥";
        var figure = aim.Low == aim.High ? $"{sign} {Formats.Number(aim.High)}" : $"{Formats.Number(aim.Low)}–{Formats.Number(aim.High)}";
        return string.Join(" · ", new[] { words["Aim", aim.Year, $"{figure} {(indicator.Figure.Form == IndicatorForm.Rank ? null : indicator.Figure.Unit)}".Trim()].Value, rise }.OfType<string>());
    }
}
