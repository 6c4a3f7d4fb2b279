using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>One assignment on a clause: who, by when, how it stands; work of many bodies as its matrix.</summary>
public sealed partial class ClauseAssignmentItem(IStringLocalizer<ResolutionText> words, IStringLocalizer<StatusText> statuses)
{
    // One body's row of a collective assignment has a line for each year.
    private const int MostLines = 8;

    [Parameter, EditorRequired]
    public ClauseAssignment Assignment { get; set; } = default!;

    [Parameter, EditorRequired]
    public StatusThresholds Day { get; set; } = default!;

    private bool IsWide => Assignment.Lines.Count > MostLines;

    private int Bodies => Assignment.Lines.Select(l => l.Agency).Distinct(StringComparer.Ordinal).Count();

    private IEnumerable<MatrixColumn> Columns => Enum.GetValues<MatrixColumn>().Where(c => Assignment.Counts[c] > 0);
}
