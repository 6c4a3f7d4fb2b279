using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>Work that waits for somebody else; each status opens its own list.</summary>
public sealed partial class AttentionWaits(IStringLocalizer<DashboardText> words, IStringLocalizer<StatusText> statuses)
{
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    [Parameter, EditorRequired]
    public string Icon { get; set; } = "";

    [Parameter, EditorRequired]
    public AttentionList List { get; set; } = default!;

    [Parameter, EditorRequired]
    public StatusThresholds Day { get; set; } = default!;

    private IEnumerable<ObligationStatus> Statuses => Enum.GetValues<ObligationStatus>().Where(s => List.Counts[s] > 0);
}
