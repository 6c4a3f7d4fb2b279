using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>The columns of the matrix as parts of a bar.</summary>
internal static class Bars
{
    private static readonly MatrixColumn[] Order =
    [
        MatrixColumn.OpenOverdue, MatrixColumn.OpenInTime, MatrixColumn.DoneLate, MatrixColumn.DoneOnTime, MatrixColumn.DoneNoDueDay,
        MatrixColumn.NoDueDay, MatrixColumn.Suspended, MatrixColumn.Ended,
    ];

    /// <summary>The columns that hold something, what needs looking at first.</summary>
    public static IEnumerable<MatrixColumn> Present(MatrixCounts counts) => Order.Where(c => counts[c] > 0);

    public static IReadOnlyList<BarPart> Parts(MatrixCounts counts, IStringLocalizer<StatusText> words) =>
        [.. Present(counts).Select(c => new BarPart(StatusLook.Name(c, counts, words), counts[c], StatusLook.Tone(c)))];
}
