using Microsoft.AspNetCore.Components;
using ResolutionTracker.Domain.Import;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>What is wrong with one cell of a row, beside the box in which it is put right.</summary>
public sealed partial class AppendixReasons(AppendixWords names)
{
    private static readonly AppendixColumn[] WithBox =
    [
        AppendixColumn.Title, AppendixColumn.Lead, AppendixColumn.Contributors, AppendixColumn.Deliverable, AppendixColumn.Due, AppendixColumn.CompletedOn, AppendixColumn.CompletedNumber,
    ];

    [Parameter, EditorRequired]
    public ReviewRow Row { get; set; } = default!;

    /// <summary>Null for the row as a whole, and for the columns that have no box.</summary>
    [Parameter, EditorRequired]
    public AppendixColumn? Column { get; set; }

    private IReadOnlyList<RowProblem> Reasons =>
        [.. Row.Problems.Where(p => Column is null ? p.Column is not { } named || !WithBox.Contains(named) : p.Column == Column)];
}
