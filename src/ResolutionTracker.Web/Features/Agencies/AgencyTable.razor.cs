using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Agencies;

/// <summary>Bodies with their figures, each number opening its list; the foot sums the whole list, not the page.</summary>
public sealed partial class AgencyTable(IStringLocalizer<AgencyText> words, IStringLocalizer<StatusText> statuses)
{
    private static readonly (MatrixColumn Column, string Word)[] Columns =
    [
        (MatrixColumn.DoneOnTime, "OnTime"), (MatrixColumn.DoneLate, "Late"), (MatrixColumn.OpenInTime, "InTime"),
        (MatrixColumn.OpenOverdue, "Overdue"), (MatrixColumn.NoDueDay, "NoDueDay"),
    ];

    [Parameter, EditorRequired]
    public IReadOnlyList<AgencyRow> Rows { get; set; } = [];

    [Parameter, EditorRequired]
    public IReadOnlyList<AgencyRow> All { get; set; } = [];

    [Parameter, EditorRequired]
    public DateOnly Date { get; set; }

    private RatedCounts Total => new(StatusCounts.Sum(All.Select(r => r.Lead.Official)), StatusCounts.Sum(All.Select(r => r.Lead.Original)));
}
