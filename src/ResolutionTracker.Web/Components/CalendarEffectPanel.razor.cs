using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>Lays out what a change of the calendar would affect.</summary>
public sealed partial class CalendarEffectPanel(IStringLocalizer<AdministrationText> words)
{
    [Parameter, EditorRequired]
    public CalendarEffect Effect { get; set; } = default!;

    private string Moved(MovedDay? day) => day is null ? words["EffectNone"] : words["EffectFromTo", Formats.Date(day.From), Formats.Date(day.To)];
}
