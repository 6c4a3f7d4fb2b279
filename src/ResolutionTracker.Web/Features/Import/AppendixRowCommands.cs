using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Domain.Search;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>What the office says of rows: each is kept at once, so nothing is lost with the session.</summary>
public sealed class AppendixRowCommands(UnitOfWork door, AppendixReviewQueries reviews)
{
    /// <summary>Keeps the corrected cells and the choice of a row.</summary>
    public Task SaveAsync(int importId, int row, int seen, IReadOnlyDictionary<AppendixColumn, string?> cells, LeadWay? leads, IReadOnlyCollection<int>? bodies, Guid operationId, CancellationToken cancellationToken) =>
        MarkAsync(importId, [row], operationId, (mark, read) =>
        {
            mark.DemandEdition(seen);
            foreach (var (column, text) in cells.Where(c => CellText.Lines(c.Value) != read.Cell(c.Key)))
            {
                mark.Correct(column, text);
            }

            if (mark.Leads != leads || !(mark.Choice?.Bodies ?? []).ToHashSet().SetEquals(bodies ?? []))
            {
                mark.Choose(leads, bodies);
            }
        }, cancellationToken);

    /// <summary>Puts a name in the place of one that is unknown, in every row that writes it so.</summary>
    /// <returns>In how many rows.</returns>
    public async Task<int> RenameAsync(int importId, string written, string name, int? onlyRow, Guid operationId, CancellationToken cancellationToken)
    {
        var review = await reviews.ReviewAsync(importId, cancellationToken) ?? throw new RuleBroken("NotHere");
        var wanted = Folding.Fold(written);
        var rows = review.Rows.Where(r => onlyRow is null || r.Number == onlyRow)
            .Where(r => r.Problems.Any(p => p.Code == AppendixProblem.AgencyUnknown && Folding.Fold(p.Args[0]) == wanted)).Select(r => r.Number).ToList();
        await MarkAsync(importId, rows, operationId, (mark, read) =>
        {
            foreach (var column in new[] { AppendixColumn.Lead, AppendixColumn.Contributors })
            {
                var mentions = column == AppendixColumn.Lead ? read.Row.Leads : read.Row.Contributors;
                if (mentions.Any(m => m.Agency is null && Folding.Fold(m.Written) == wanted))
                {
                    mark.Correct(column, string.Join("; ", mentions.Select(m => m.Agency is null && Folding.Fold(m.Written) == wanted ? name : m.Name).Distinct(StringComparer.Ordinal)));
                }
            }
        }, cancellationToken);
        return rows.Count;
    }

    public Task SkipAsync(int importId, IReadOnlyCollection<int> rows, string? reason, Guid operationId, CancellationToken cancellationToken)
    {
        Words.Reason(reason);
        return MarkAsync(importId, rows, operationId, (mark, _) => mark.Skip(reason), cancellationToken);
    }

    public Task TakeAfterAllAsync(int importId, int row, Guid operationId, CancellationToken cancellationToken) =>
        MarkAsync(importId, [row], operationId, (mark, _) => mark.TakeAfterAll(), cancellationToken);

    public Task UndoAsync(int importId, int row, Guid operationId, CancellationToken cancellationToken) =>
        MarkAsync(importId, [row], operationId, (mark, _) => mark.Undo(), cancellationToken);

    private async Task MarkAsync(int importId, IReadOnlyCollection<int> rows, Guid operationId, Action<AppendixMark, ReviewRow> change, CancellationToken cancellationToken)
    {
        var review = await reviews.ReviewAsync(importId, cancellationToken) ?? throw new RuleBroken("NotHere");
        var read = review.Rows.Where(r => rows.Contains(r.Number)).ToDictionary(r => r.Number);
        if (read.Count < rows.Count)
        {
            throw new RuleBroken("NotHere");
        }

        await door.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var import = await work.Db.AppendixImports.FirstOrDefaultAsync(i => i.Id == importId, cancellationToken) ?? throw new RuleBroken("NotHere");
            import.DemandInReview();
            var known = new Dictionary<int, AppendixMark>();
            foreach (var some in rows.Chunk(500))
            {
                foreach (var mark in await work.Db.Set<AppendixMark>().Where(m => m.ImportId == importId && some.Contains(m.Row)).ToListAsync(cancellationToken))
                {
                    known[mark.Row] = mark;
                }
            }

            foreach (var number in rows)
            {
                if (!known.TryGetValue(number, out var mark))
                {
                    mark = new(importId, number, read[number].Fingerprint, read[number].Row.Title);
                    work.Db.Add(mark);
                }

                change(mark, read[number]);
            }

            return null;
        }, cancellationToken);
    }
}
