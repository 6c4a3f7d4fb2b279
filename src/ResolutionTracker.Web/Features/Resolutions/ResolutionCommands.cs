using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Search;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Enters documents and corrects them.</summary>
public sealed class ResolutionCommands(UnitOfWork unit)
{
    /// <returns>The new document's number.</returns>
    /// <exception cref="RuleBroken"><c>SummaryEmpty</c>, <c>TooLong</c>, <c>IssuerUnknown</c>, <c>TermUnknown</c>, <c>SymbolTaken</c>, <c>RelationUnknown</c>, <c>RelationTwice</c>.</exception>
    public Task<int> AddAsync(ResolutionDraft draft, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var (issuer, term) = await PlaceAsync(work, draft, 0, cancellationToken);
            var resolution = new Resolution(draft.Kind, draft.Symbol, issuer, draft.IssuedOn, draft.Summary ?? "", term);
            resolution.Mark(draft.Signer, draft.IsPriority, draft.IsUrgent, draft.Carries, draft.SpecialistId, isDemo: false);
            work.Db.Add(resolution);
            await RelateAsync(work, resolution, draft, cancellationToken);
            work.Note("AddResolution", resolution);
            return resolution;
        }, cancellationToken);

    /// <exception cref="RuleBroken">As for <see cref="AddAsync"/>, and <c>NotYours</c>, <c>ChangedMeanwhile</c>, <c>RelationToItself</c>.</exception>
    public Task<int> EditAsync(int id, ResolutionDraft draft, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var resolution = await work.Db.Resolutions.VisibleTo(work.Db, work.Actor).Include(r => r.Issuer).Include(r => r.Term)
                .FirstOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new RuleBroken("NotYours");
            resolution.DemandVersion(draft.Version);
            var (issuer, term) = await PlaceAsync(work, draft, id, cancellationToken);
            resolution.Describe(draft.Kind, draft.Symbol, draft.IssuedOn, draft.Summary ?? "");
            resolution.PlaceUnder(issuer, term);
            resolution.Mark(draft.Signer, draft.IsPriority, draft.IsUrgent, draft.Carries, draft.SpecialistId, resolution.IsDemo);
            await RelateAsync(work, resolution, draft, cancellationToken);
            work.Note("EditResolution", resolution);
            return resolution;
        }, cancellationToken);

    private static async Task<(Agency Issuer, Term? Term)> PlaceAsync(Work work, ResolutionDraft draft, int self, CancellationToken cancellationToken)
    {
        var issuer = await work.Db.Agencies.FirstOrDefaultAsync(a => a.Id == draft.IssuerId, cancellationToken) ?? throw new RuleBroken("IssuerUnknown", "Issuer");
        var term = draft.TermId is { } wanted
            ? await work.Db.Terms.FirstOrDefaultAsync(t => t.Id == wanted, cancellationToken) ?? throw new RuleBroken("TermUnknown", "Term")
            : null;
        var key = Folding.Compact(draft.Symbol);

        // The index does not see two documents without a term as the same place; this does.
        if (key.Length > 0 && await work.Db.Resolutions.AnyAsync(r => r.Id != self && r.SymbolKey == key && r.IssuerId == issuer.Id && r.TermId == draft.TermId, cancellationToken))
        {
            throw new RuleBroken("SymbolTaken", "Symbol", draft.Symbol!.Trim(), issuer.Name);
        }

        return (issuer, term);
    }

    private static async Task RelateAsync(Work work, Resolution resolution, ResolutionDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Relations.Distinct().Count() != draft.Relations.Count)
        {
            throw new RuleBroken("RelationTwice", "Relations");
        }

        var known = resolution.Id == 0
            ? []
            : await work.Db.Relations.Where(l => l.FromId == resolution.Id).OrderBy(l => l.Id).ToListAsync(cancellationToken);
        work.Db.RemoveRange(known.Where(l => !draft.Relations.Contains(new(l.Kind, l.ToId))));
        foreach (var relation in draft.Relations.Where(r => !known.Exists(l => l.Kind == r.Kind && l.ToId == r.OtherId)))
        {
            var other = await work.Db.Resolutions.FirstOrDefaultAsync(r => r.Id == relation.OtherId, cancellationToken)
                ?? throw new RuleBroken("RelationUnknown", "Relations");
            work.Db.Add(new ResolutionRelation(resolution, relation.Kind, other));
        }
    }
}
