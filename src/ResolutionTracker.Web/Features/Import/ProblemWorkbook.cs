using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>The rows that have a problem, as the file has them, with the reason beside each.</summary>
public sealed class ProblemWorkbook(AppendixReviewQueries reviews, AppendixWords problems, IStringLocalizer<ImportText> words)
{
    private static readonly AppendixColumn[] Columns = [.. AppendixForm.Columns.Select(c => c.Column)];

    /// <summary>Null when there is no such import for the reader.</summary>
    public async Task<byte[]?> WriteAsync(int importId, CancellationToken cancellationToken)
    {
        if (await reviews.ReviewAsync(importId, cancellationToken) is not { } review)
        {
            return null;
        }

        var rows = review.Rows.Where(r => r.HasProblem || r.Outcome == RowOutcome.Skipped).ToList();
        var used = Columns.Where(c => c is AppendixColumn.Title or AppendixColumn.Lead || rows.Exists(r => r.Cell(c).Length > 0)).ToList();
        IEnumerable<IReadOnlyList<string>> lines =
        [
            [words["RowOfFile"], .. used.Select(c => AppendixForm.Columns.First(f => f.Column == c).Head), words["Errors"], words["Notes"]],
            .. rows.Select(r => (IReadOnlyList<string>)[Formats.Number(r.Number), .. used.Select(r.Cell), Said(r.Problems.Where(p => p.IsBlocking)), NotesOf(r)]),
        ];
        return SheetWriting.Write(words["ProblemSheet"], lines, cancellationToken);
    }

    private string NotesOf(ReviewRow row) => string.Join('\n',
        new[] { Said(row.Problems.Where(p => !p.IsBlocking)), row.Mark?.SkipReason is { } reason ? words["SkippedBecause", reason].Value : "" }.Where(s => s.Length > 0));

    private string Said(IEnumerable<RowProblem> some) => string.Join('\n', some.Select(p =>
        p.Column is { } column ? words["ProblemInColumn", problems.Column(column), problems.Problem(p)].Value : problems.Problem(p)));
}
