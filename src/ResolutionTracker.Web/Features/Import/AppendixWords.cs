using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Says what is wrong with the rows of an appendix in the reader's language.</summary>
public sealed class AppendixWords(IStringLocalizer<ImportText> words, IStringLocalizer<DeadlineText> deadlines)
{
    public string Column(AppendixColumn column) => words[$"Column{column}"];

    /// <summary>What the guess of a column rests on.</summary>
    public string Basis(HeadBasis basis) => words[$"Basis{basis}"];

    /// <summary>A worksheet by its name; a table by its place and the line above it.</summary>
    public string Sheet(Sheet sheet) => sheet.Source switch
    {
        SheetSource.Table when sheet.Name.Length > 0 => words["TableNamed", sheet.Place, sheet.Name],
        SheetSource.Table => words["Table", sheet.Place],
        SheetSource.Pasted => words["Pasted"],
        _ => sheet.Name,
    };

    /// <summary>A sentence that says what is wrong and what to do.</summary>
    public string Problem(RowProblem problem)
    {
        object[] args = problem is { Code: AppendixProblem.DueAsks, Args: [var text, var question] }
            ? [text, deadlines[$"Problem{question}"].Value]
            : [.. problem.Args];
        return words[$"Problem{problem.Code}", args];
    }

    /// <summary>The bodies that may have been meant, as words; null when none comes near.</summary>
    public string? Nearest(RowProblem problem) =>
        problem.Nearest.Count == 0 ? null : words["Nearest", string.Join("; ", problem.Nearest.Select(n => n.Name))].Value;
}
