using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Dashboard;

public sealed partial class ReviewLine(IStringLocalizer<DashboardText> words)
{
    [Parameter, EditorRequired]
    public ReviewAhead Review { get; set; } = default!;

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    private string Left => (Review.DueOn.DayNumber - Today.DayNumber) switch
    {
        > 0 and var days => words["DaysLeft", Formats.Number(days)],
        0 => words["DueToday"],
        var days => words["DaysPast", Formats.Number(-days)],
    };
}
