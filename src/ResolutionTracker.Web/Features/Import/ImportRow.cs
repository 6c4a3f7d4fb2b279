using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Web.Features.Import;

public enum ImportState { New, Changed, There, Wrong }

/// <summary>What is wrong with a cell: the column's head and the refusal.</summary>
public sealed record ImportProblem(string? Column, RuleBroken Broken);

/// <summary>A row of a file after its check.</summary>
/// <param name="Label">What people know the row by: the name of the body or person.</param>
public sealed record ImportRow(int Number, string Label, ImportState State, IReadOnlyList<ImportProblem> Problems)
{
    /// <summary>The code made from the name, where the file gives none.</summary>
    public string? MadeCode { get; init; }
}

/// <summary>What a file would do.</summary>
public sealed record ImportCheck(IReadOnlyList<ImportRow> Rows)
{
    /// <summary>What the days of a calendar would affect.</summary>
    public CalendarEffect? Effect { get; init; }

    public int New => Count(ImportState.New);

    public int Changed => Count(ImportState.Changed);

    public int There => Count(ImportState.There);

    public int Wrong => Count(ImportState.Wrong);

    private int Count(ImportState state) => Rows.Count(r => r.State == state);
}
