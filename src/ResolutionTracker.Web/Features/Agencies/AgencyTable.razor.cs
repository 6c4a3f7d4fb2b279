using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Agencies;

/// <summary>Bodies with their figures, each number opening its list; the foot sums the whole list, not the page.</summary>
public sealed partial class AgencyTable(IStringLocalizer<AgencyText> words, IStringLocalizer<StatusText> statuses)
{
    [Parameter, EditorRequired]
    public IReadOnlyList<AgencyRow> Rows { get; set; } = [];

    [Parameter, EditorRequired]
    public IReadOnlyList<AgencyRow> All { get; set; } = [];

    [Parameter, EditorRequired]
    public DateOnly Date { get; set; }

    /// <summary>What the foot sums, where that is a list of its own: the bodies are not filtered.</summary>
    [Parameter]
    public WorkView? View { get; set; }

    private RatedCounts Total => new(StatusCounts.Sum(All.Select(r => r.Lead.Official)), StatusCounts.Sum(All.Select(r => r.Lead.Original)));
}
