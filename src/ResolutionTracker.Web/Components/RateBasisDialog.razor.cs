using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>"Căn cứ tính" of an on-time rate: the rule, what went in, what was left out, and the day.</summary>
public sealed partial class RateBasisDialog(IStringLocalizer<StatusText> words)
{
    private static readonly MatrixColumn[] OutsideColumns = [MatrixColumn.OpenInTime, MatrixColumn.NoDueDay, MatrixColumn.DoneNoDueDay, MatrixColumn.Ended];

    [Parameter, EditorRequired]
    public MatrixCounts Counts { get; set; } = default!;

    [Parameter, EditorRequired]
    public DueDayBasis Basis { get; set; }

    [Parameter, EditorRequired]
    public DateOnly Date { get; set; }

    [Parameter]
    public WorkView? View { get; set; }

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    private OnTimeRate Rate => Counts.Rate;

    // Work suspended after its day had passed stays overdue in the rates; the rest of that column is left out.
    private IEnumerable<(string Label, int Count)> LeftOut =>
        OutsideColumns.Select(c => (StatusLook.Name(c, Counts, words), Counts[c]))
            .Append((words["MatrixSuspended"].Value, Counts[ObligationStatus.Suspended])).Where(p => p.Item2 > 0);

    private void Close() => Dialog.Close();
}
