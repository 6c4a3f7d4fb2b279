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

    /// <summary>A contributor that is on no list stays as the document writes it.</summary>
    public Task KeepAsync(int importId, int row, string written, Guid operationId, CancellationToken cancellationToken) =>
        MarkAsync(importId, [row], operationId, (mark, _) => mark.Keep(written), cancellationToken);

    public Task SkipAsync(int importId, IReadOnlyCollection<int> rows, string? reason, Guid operationId, CancellationToken cancellationToken)
    {
        Words.Reason(reason);
        return MarkAsync(importId, rows, operationId, (mark, _) => mark.Skip(reason), cancellationToken);
    }

    public Task TakeAfterAllAsync(int importId, int row, Guid operationId, CancellationToken cancellationToken) =>
        MarkAsync(importId, [row], operationId, (mark, _) => mark.TakeAfterAll(), cancellationToken);

    public Task UndoAsync(int importId, int row, Guid operationId, CancellationToken cancellationToken) =>
        MarkAsync(importId, [row], operationId, (mark, _) => mark.Undo(), cancellationToken);

    /// <summary>Says which work the row changes; <see cref="AppendixMark.NewWork"/> for none.</summary>
    public Task MeanAsync(int importId, int row, int work, Guid operationId, CancellationToken cancellationToken) =>
        MarkAsync(importId, [row], operationId, (mark, _) => mark.Mean(work), cancellationToken);

    /// <summary>The row goes on where the one above was cut.</summary>
    /// <exception cref="RuleBroken"><c>NothingAbove</c>.</exception>
    public async Task JoinAsync(int importId, int row, Guid operationId, CancellationToken cancellationToken)
    {
        var rows = (await reviews.ReviewAsync(importId, cancellationToken) ?? throw new RuleBroken("NotHere")).Rows.ToList();
        var at = rows.FindIndex(r => r.Number == row);
        if (at < 1)
        {
            throw new RuleBroken("NothingAbove");
        }

        await MarkAsync(importId, [row], operationId, (mark, _) => mark.Join(joined: true, rows[at - 1].Fingerprint), cancellationToken);
    }

    /// <summary>What was joined to the row stands by itself.</summary>
    public async Task PartAsync(int importId, int row, Guid operationId, CancellationToken cancellationToken)
    {
        var review = await reviews.ReviewAsync(importId, cancellationToken) ?? throw new RuleBroken("NotHere");
        var joined = review.Rows.FirstOrDefault(r => r.Number == row)?.Row.Joined ?? throw new RuleBroken("NotHere");
        await MarkAsync(importId, joined, operationId, (mark, _) => mark.Join(joined: false), cancellationToken);
    }

    private async Task MarkAsync(int importId, IReadOnlyCollection<int> rows, Guid operationId, Action<AppendixMark, ReviewRow> change, CancellationToken cancellationToken)
    {
        var review = await reviews.ReviewAsync(importId, cancellationToken) ?? throw new RuleBroken("NotHere");
        // A row that was joined to another is read with it.
        var read = review.Rows.SelectMany(r => r.Row.Joined.Append(r.Number).Select(n => (Number: n, Row: r))).Where(r => rows.Contains(r.Number)).ToDictionary(r => r.Number, r => r.Row);
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
                    mark = new(importId, number, "", "");
                    work.Db.Add(mark);
                }

                if (read[number].Number == number)
                {
                    mark.KnowAs(read[number].Fingerprint, CellText.Phrase(read[number].Raw.GetValueOrDefault(AppendixColumn.Title)), read[number].Raw);
                }

                change(mark, read[number]);
            }

            return null;
        }, cancellationToken);
    }
}
