using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>One period of my body: x of y reported, by when, and what is missing.</summary>
public sealed partial class MyPeriodPanel(IStringLocalizer<ProgressText> words)
{
    [Parameter, EditorRequired]
    public MyPeriod Mine { get; set; } = default!;

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    private int Left => Mine.Period.DueOn.DayNumber - Today.DayNumber;
}
