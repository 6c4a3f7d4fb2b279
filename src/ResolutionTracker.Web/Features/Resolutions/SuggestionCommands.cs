using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>What a person makes of a suggestion; nothing is made without one.</summary>
public sealed class SuggestionCommands(UnitOfWork unit, Today today)
{
    /// <summary>Gives the work by the rules of the form, with the sentence it rests on, and tells the bodies.</summary>
    /// <returns>The number of the decision.</returns>
    /// <exception cref="RuleBroken">Those of the form, and <c>NotYours</c>, <c>SuggestionDecided</c>.</exception>
    public Task<int> GiveAsync(int resolutionId, ReadSuggestion suggestion, SuggestionInput input, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var (document, clause) = await FindAsync(work, resolutionId, suggestion, cancellationToken);
            var rules = await today.DeadlinesAsync(cancellationToken);
            var assignment = await SuggestionGiver.GiveAsync(work, document, clause, suggestion, input, rules.ContextOf(document), cancellationToken);
            work.Db.Add(assignment);
            var decision = SuggestionDecision.Accept(document, suggestion.Mark, assignment, work.Actor, work.Now);
            work.Db.Add(decision);
            work.Note("AcceptSuggestion", assignment);
            work.TellOfNewWork(assignment);
            return decision;
        }, cancellationToken);

    /// <summary>Plans the reviews that the sentence asks for; a document that has some keeps them and gets the others.</summary>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>SuggestionDecided</c>, <c>ReviewsEmpty</c>, <c>ReviewBaseUnknown</c>, <c>ReviewDateEmpty</c>, <c>ReviewBeforeBase</c>.</exception>
    public Task<int> PlanReviewsAsync(int resolutionId, ReadSuggestion suggestion, SuggestionInput input, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var (document, clause) = await FindAsync(work, resolutionId, suggestion, cancellationToken);
            var known = await work.Db.ReviewCycles.Include(c => c.Reviews).FirstOrDefaultAsync(c => c.ResolutionId == resolutionId, cancellationToken);
            var cycle = known ?? ReviewCycle.Empty(document, input.ReviewBase);
            if (known is null)
            {
                work.Db.Add(cycle);
            }

            if (cycle.ClauseId is null)
            {
                cycle.AskedBy(clause);
            }

            if (!input.Reviews.Any(r => r.IsChosen))
            {
                throw new RuleBroken("ReviewsEmpty", "Base");
            }

            for (var i = 0; i < input.Reviews.Count; i++)
            {
                if (input.Reviews[i].IsChosen)
                {
                    cycle.Plan(input.Reviews[i].Plan, $"Review{i}");
                }
            }

            var decision = SuggestionDecision.Accept(document, suggestion.Mark, cycle, known is null, work.Actor, work.Now);
            work.Db.Add(decision);
            work.Note("AcceptSuggestion", cycle);
            return decision;
        }, cancellationToken);

    /// <param name="givesNoWork">Its clause gives no work, for the same reason.</param>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>SuggestionDecided</c>, <c>TooLong</c>; with the clause <c>ReasonEmpty</c>, <c>ClauseHasWork</c>.</exception>
    public Task<int> RefuseAsync(int resolutionId, ReadSuggestion suggestion, string? reason, bool givesNoWork, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var (document, clause) = await FindAsync(work, resolutionId, suggestion, cancellationToken);
            if (givesNoWork)
            {
                await ClauseCommands.DemandNoWorkAsync(work, clause.Id, cancellationToken);
                clause.GivesNoWork(work.Actor.Name, reason);
            }

            var decision = SuggestionDecision.Refuse(document, suggestion.Mark, reason, work.Actor, work.Now);
            work.Db.Add(decision);
            work.Note("RefuseSuggestion", document, reason);
            return decision;
        }, cancellationToken);

    /// <summary>Opens the suggestion again. What accepting it made is removed, as long as nothing happened on it.</summary>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>UndoTooLate</c>, <c>WorkBegun</c>.</exception>
    public Task UndoAsync(int decisionId, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var decision = await work.Db.SuggestionDecisions.Include(d => d.Resolution)
                .FirstOrDefaultAsync(d => d.Id == decisionId, cancellationToken) ?? throw new RuleBroken("NotYours");
            decision.DemandUndoable(work.Actor, work.Now);
            if (decision.IsMaker)
            {
                await SuggestionUndoer.RemoveAsync(work, decision, cancellationToken);
            }

            work.Db.Remove(decision);
            work.Note("UndoSuggestion", decision.Resolution);
            return decision;
        }, cancellationToken);

    /// <summary>The document and the clause of a suggestion that nobody has decided.</summary>
    internal static async Task<(Resolution Document, Clause Clause)> FindAsync(Work work, int resolutionId, ReadSuggestion suggestion, CancellationToken cancellationToken)
    {
        var document = await work.Db.Resolutions.VisibleTo(work.Db, work.Actor).Include(r => r.Term)
            .FirstOrDefaultAsync(r => r.Id == resolutionId, cancellationToken) ?? throw new RuleBroken("NotYours");
        var clause = await work.Db.Clauses.FirstOrDefaultAsync(c => c.Id == suggestion.Place.ClauseId && c.ResolutionId == resolutionId, cancellationToken)
            ?? throw new RuleBroken("ChangedMeanwhile");
        return await work.Db.SuggestionDecisions.AnyAsync(d => d.ResolutionId == resolutionId && d.Fingerprint == suggestion.Fingerprint, cancellationToken)
            ? throw new RuleBroken("SuggestionDecided")
            : (document, clause);
    }
}
