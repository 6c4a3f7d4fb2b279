using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>The numbers of one row of the matrix, each opening its list.</summary>
public sealed partial class MatrixCells(IStringLocalizer<StatusText> words)
{
    private static readonly MatrixColumn[] Columns = Enum.GetValues<MatrixColumn>();

    [Parameter, EditorRequired]
    public MatrixCounts Counts { get; set; } = default!;

    /// <summary>What the row's numbers are taken from; without it they open nothing.</summary>
    [Parameter]
    public WorkView? View { get; set; }

    /// <summary>Whether the row says how much of "trong hạn" has not begun; in a long table the total alone does.</summary>
    [Parameter]
    public bool NotBegun { get; set; } = true;

    private string? Address(MatrixColumn column) => View is null ? null : (View with { Column = column }).Address;

    private static string? Tone(MatrixColumn column) => column == MatrixColumn.OpenOverdue ? "alarm" : null;
}
