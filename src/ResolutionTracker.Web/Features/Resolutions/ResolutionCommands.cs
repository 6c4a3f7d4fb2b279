using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Enters documents and corrects them.</summary>
public sealed class ResolutionCommands(UnitOfWork unit, IDbContextFactory<TrackerDbContext> contexts)
{
    // A paper that has been issued is not of tomorrow; a year of three digits is a slip of the hand.
    private static readonly DateOnly Earliest = new(1930, 2, 3);

    /// <returns>The new document's number.</returns>
    /// <exception cref="RuleBroken">
    /// <c>SummaryEmpty</c>, <c>TooLong</c>, <c>IssuerUnknown</c>, <c>TermUnknown</c>, <c>IssuedOnRange</c>, <c>TermNeeded</c>, <c>NumberTakenInTerm</c>, <c>NumberTakenWithoutTerm</c>, <c>NumberTakenInYear</c>,
    /// <c>RelationUnknown</c>, <c>RelationTwice</c>, what <see cref="Resolution.Placeholder"/> refuses.
    /// </exception>
    public async Task<int> AddAsync(ResolutionDraft draft, Guid operationId, CancellationToken cancellationToken)
    {
        Resolution? entered = null;
        return await NumberedAsync(() => entered, 0, () => unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var (issuer, term) = await PlaceAsync(work, draft, cancellationToken);
            entered = draft.IsSecret
                ? Resolution.Placeholder(draft.Kind, draft.Symbol, issuer, draft.IssuedOn, term, draft.SecretAssignments)
                : new Resolution(draft.Kind, draft.Symbol, issuer, draft.IssuedOn, draft.Summary ?? "", term);
            entered.DemandTerm(await work.Db.Terms.ToListAsync(cancellationToken));
            entered.Mark(draft.Signer, draft.IsPriority, draft.IsUrgent, draft.Carries, draft.SpecialistId, isDemo: false);
            await DemandFreeNumberAsync(work.Db, entered, 0, cancellationToken);
            work.Db.Add(entered);
            await RelateAsync(work, entered, draft, cancellationToken);
            work.Note("AddResolution", entered);
            return entered;
        }, cancellationToken), cancellationToken);
    }

    /// <exception cref="RuleBroken">As for <see cref="AddAsync"/>, and <c>NotYours</c>, <c>ChangedMeanwhile</c>, <c>RelationToItself</c>, <c>RelationCircle</c>, <c>SecretTooLate</c>.</exception>
    public async Task<int> EditAsync(int id, ResolutionDraft draft, Guid operationId, CancellationToken cancellationToken)
    {
        Resolution? edited = null;
        return await NumberedAsync(() => edited, id, () => unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            edited = await work.Db.Resolutions.VisibleTo(work.Db, work.Actor).Include(r => r.Issuer).Include(r => r.Term)
                .FirstOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new RuleBroken("NotYours");
            edited.DemandVersion(draft.Version);
            var (issuer, term) = await PlaceAsync(work, draft, cancellationToken);
            if (draft.IsSecret && !edited.IsSecret)
            {
                // What is stored, and its history, cannot be made unread.
                throw new RuleBroken("SecretTooLate", "IsSecret");
            }

            if (!draft.IsSecret && edited.IsSecret)
            {
                edited.Declassify();
            }

            edited.Describe(draft.Kind, draft.Symbol, draft.IssuedOn, draft.Summary ?? "");
            edited.PlaceUnder(issuer, term);
            edited.DemandTerm(await work.Db.Terms.ToListAsync(cancellationToken));
            edited.Mark(draft.Signer, draft.IsPriority, draft.IsUrgent, draft.Carries, draft.SpecialistId, edited.IsDemo);
            edited.CountSecret(draft.IsSecret ? draft.SecretAssignments : null);
            await DemandFreeNumberAsync(work.Db, edited, id, cancellationToken);
            await RelateAsync(work, edited, draft, cancellationToken);
            work.Note("EditResolution", edited);
            return edited;
        }, cancellationToken), cancellationToken);
    }

    // Two people may enter the same number at once: then the index says no, and the reader gets the same sentence.
    private async Task<int> NumberedAsync(Func<Resolution?> written, int self, Func<Task<int>> run, CancellationToken cancellationToken)
    {
        try
        {
            return await run();
        }
        catch (RuleBroken refusal) when (refusal.Code == "AlreadyThere" && written() is not null)
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            await DemandFreeNumberAsync(db, written()!, self, cancellationToken);
            throw;
        }
    }

    private static async Task DemandFreeNumberAsync(TrackerDbContext db, Resolution resolution, int self, CancellationToken cancellationToken)
    {
        var key = resolution.NumberKey;
        resolution.DemandFreeNumber(key is null ? null : await db.Resolutions.AsNoTracking().FirstOrDefaultAsync(r => r.NumberKey == key && r.Id != self, cancellationToken));
    }

    private static async Task<(Agency Issuer, Term? Term)> PlaceAsync(Work work, ResolutionDraft draft, CancellationToken cancellationToken)
    {
        if (draft.IssuedOn is { } issued && (issued > work.Today || issued < Earliest))
        {
            throw new RuleBroken("IssuedOnRange", "IssuedOn", Earliest, work.Today);
        }

        var issuer = await work.Db.Agencies.FirstOrDefaultAsync(a => a.Id == draft.IssuerId, cancellationToken) ?? throw new RuleBroken("IssuerUnknown", "Issuer");
        var term = draft.TermId is { } wanted
            ? await work.Db.Terms.FirstOrDefaultAsync(t => t.Id == wanted, cancellationToken) ?? throw new RuleBroken("TermUnknown", "Term")
            : null;
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
        var lines = await work.Db.Relations.Where(l => l.FromId != resolution.Id).Select(l => new CascadeLine(l.FromId, l.Kind, l.ToId)).ToListAsync(cancellationToken);
        foreach (var relation in draft.Relations.Where(r => !known.Exists(l => l.Kind == r.Kind && l.ToId == r.OtherId)))
        {
            var other = await work.Db.Resolutions.FirstOrDefaultAsync(r => r.Id == relation.OtherId, cancellationToken)
                ?? throw new RuleBroken("RelationUnknown", "Relations");
            var made = new ResolutionRelation(resolution, relation.Kind, other);
            if (resolution.Id != 0 && Cascade.ClosesCircle(new(resolution.Id, relation.Kind, other.Id), lines))
            {
                throw new RuleBroken("RelationCircle", "Relations", other.Symbol ?? other.Summary);
            }

            work.Db.Add(made);
        }
    }
}
