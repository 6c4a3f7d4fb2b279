using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

public sealed record TermRow(int Id, int Version, string Number, string Name, int StartYear, int EndYear, DateOnly StartsOn, DateOnly EndsOn, int Documents);

/// <summary>What the form says of a term.</summary>
public sealed record TermDraft(string? Number, string? Name, int StartYear, int EndYear, DateOnly? StartsOn, DateOnly? EndsOn);

public sealed class TermQueries(IDbContextFactory<TrackerDbContext> contexts)
{
    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<TermRow>> ListAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Terms.OrderByDescending(t => t.StartsOn).ThenBy(t => t.Id)
            .Select(t => new TermRow(t.Id, t.Version, t.Number, t.Name, t.StartYear, t.EndYear, t.StartsOn, t.EndsOn, db.Resolutions.Count(r => r.TermId == t.Id)))
            .ToListAsync(cancellationToken);
    }
}

public sealed class TermCommands(UnitOfWork unitOfWork)
{
    /// <exception cref="RuleBroken">What <see cref="Term.Edit"/> refuses; <c>ChangedMeanwhile</c>.</exception>
    public Task SaveAsync(int? id, int seen, TermDraft draft, Guid operationId, CancellationToken cancellationToken) =>
        unitOfWork.RunAsync(Policies.Administer, operationId, async work =>
        {
            var starts = draft.StartsOn ?? throw new RuleBroken("DateEmpty", "StartsOn");
            var ends = draft.EndsOn ?? throw new RuleBroken("DateEmpty", "EndsOn");
            if (id is null)
            {
                var made = new Term(draft.Number ?? "", draft.Name ?? "", draft.StartYear, draft.EndYear, starts, ends);
                work.Db.Add(made);
                work.Note("AddTerm", made);
                return made;
            }

            var term = await work.Db.Terms.SingleOrDefaultAsync(t => t.Id == id, cancellationToken) ?? throw new RuleBroken("NotThere");
            term.DemandVersion(seen);
            var renamed = term.Number != draft.Number?.Trim();
            term.Edit(draft.Number ?? "", draft.Name ?? "", draft.StartYear, draft.EndYear, starts, ends);
            foreach (var numbered in renamed ? await work.Db.Resolutions.Include(r => r.Issuer).Where(r => r.TermId == id).ToListAsync(cancellationToken) : [])
            {
                numbered.Renumber();
            }

            work.Note("EditTerm", term);
            return term;
        }, cancellationToken);
}
