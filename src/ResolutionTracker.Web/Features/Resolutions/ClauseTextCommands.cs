using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>A clause as somebody saw it.</summary>
public sealed record SeenClause(int Id, int Version);

/// <summary>The words and the level of a clause as somebody has typed and not yet saved them.</summary>
public sealed record TypedClause(SeenClause Seen, string? Text, int Level);

/// <summary>Corrects by hand how a text was cut. What rests on a clause stays with it; its sentence says on which half.</summary>
public sealed class ClauseTextCommands(UnitOfWork unit)
{
    /// <summary>Joins a clause to the one before it.</summary>
    /// <param name="typed">What was typed of one of the two: it is saved with it.</param>
    /// <returns>The number of the clause that stays.</returns>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>ChangedMeanwhile</c>, <c>NothingToMerge</c>, <c>TextEmpty</c>, <c>TooLong</c>.</exception>
    public Task<int> MergeAsync(SeenClause seen, TypedClause? typed, Guid operationId, CancellationToken cancellationToken) =>
        ChangeAsync("MergeClauses", seen, operationId, async (work, resolution, clause) =>
        {
            Take(resolution, typed);
            var stays = resolution.Merge(clause);
            await ClauseHeirs.MoveAsync(work, clause, stays, mayLeave: true, cancellationToken);
            return stays;
        }, cancellationToken);

    /// <param name="typed">The clause as it was typed; it is saved with it.</param>
    /// <param name="at">In UTF-16 units of the text as typed.</param>
    /// <returns>The number of the second half.</returns>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>ChangedMeanwhile</c>, <c>NothingToSplit</c>.</exception>
    public Task<int> SplitAsync(TypedClause typed, int at, Guid operationId, CancellationToken cancellationToken) =>
        ChangeAsync("SplitClause", typed.Seen, operationId, async (work, resolution, clause) =>
        {
            Take(resolution, typed);

            // What is kept has no blanks before it.
            var first = (typed.Text ?? "")[..Math.Clamp(at, 0, typed.Text?.Length ?? 0)];
            var half = resolution.Split(clause, first.TrimStart().Length);
            var sources = await work.Db.AssignmentSources.Where(s => s.ClauseId == clause.Id && s.Sentence != null).ToListAsync(cancellationToken);
            foreach (var source in sources.Where(s => SentenceFinder.Find(clause.Text, s.Sentence) is null && SentenceFinder.Find(half.Text, s.Sentence) is not null))
            {
                source.MoveTo(half);
            }

            return half;
        }, cancellationToken);

    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>ChangedMeanwhile</c>, <c>TextEmpty</c>, <c>TooLong</c>.</exception>
    public Task CorrectAsync(TypedClause typed, Guid operationId, CancellationToken cancellationToken) =>
        ChangeAsync("CorrectClause", typed.Seen, operationId, (_, resolution, clause) =>
        {
            Take(resolution, typed);
            return Task.FromResult(clause);
        }, cancellationToken);

    /// <summary>Takes out of the text a clause on which nothing rests; work that was withdrawn keeps its document.</summary>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>ChangedMeanwhile</c>, <c>ClauseStillUsed</c>.</exception>
    public Task RemoveAsync(SeenClause seen, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var resolution = await work.Db.Resolutions.VisibleTo(work.Db, work.Actor).Include(r => r.Clauses)
                .FirstOrDefaultAsync(r => r.Clauses.Any(c => c.Id == seen.Id), cancellationToken) ?? throw new RuleBroken("NotYours");
            var clause = resolution.Clauses.First(c => c.Id == seen.Id);
            clause.DemandVersion(seen.Version);
            if ((await work.Db.Clauses.Where(c => c.Id == clause.Id).WithCover(work.Db).SingleAsync(cancellationToken)).IsCovered)
            {
                throw new RuleBroken("ClauseStillUsed");
            }

            await ClauseHeirs.MoveAsync(work, clause, null, mayLeave: true, cancellationToken);
            resolution.Remove(clause);
            work.Touch(resolution);
            work.Note("RemoveClause", resolution);
            return null;
        }, cancellationToken);

    /// <summary>Says of several clauses at once that they give no work.</summary>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>ChangedMeanwhile</c>, <c>ReasonEmpty</c>, <c>ClausesEmpty</c>, <c>ClauseHasWork</c>.</exception>
    public Task GiveNoWorkAsync(int resolutionId, IReadOnlyCollection<SeenClause> seen, string? reason, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var ids = seen.Select(s => s.Id).ToList();
            var resolution = await work.Db.Resolutions.VisibleTo(work.Db, work.Actor).FirstOrDefaultAsync(r => r.Id == resolutionId, cancellationToken) ?? throw new RuleBroken("NotYours");
            var clauses = await work.Db.Clauses.Where(c => c.ResolutionId == resolutionId && ids.Contains(c.Id)).ToListAsync(cancellationToken);
            var covered = await work.Db.Clauses.Where(c => ids.Contains(c.Id)).WithCover(work.Db).ToListAsync(cancellationToken);
            if (clauses.Count == 0)
            {
                throw new RuleBroken("ClausesEmpty");
            }

            if (covered.Exists(c => c.IsCovered))
            {
                throw new RuleBroken("ClauseHasWork");
            }

            foreach (var one in seen)
            {
                var clause = clauses.Find(c => c.Id == one.Id) ?? throw new RuleBroken("ChangedMeanwhile");
                clause.DemandVersion(one.Version);
                clause.GivesNoWork(work.Actor.Name, reason);
            }

            work.Note("ClauseGivesNoWork", resolution, reason);
            return null;
        }, cancellationToken);

    private static void Take(Resolution resolution, TypedClause? typed)
    {
        if (typed is not null)
        {
            var clause = resolution.Clauses.FirstOrDefault(c => c.Id == typed.Seen.Id) ?? throw new RuleBroken("ChangedMeanwhile");
            clause.DemandVersion(typed.Seen.Version);
            resolution.Correct(clause, typed.Text);
            resolution.MoveTo(clause, typed.Level);
        }
    }

    private Task<int> ChangeAsync(string action, SeenClause seen, Guid operationId, Func<Work, Resolution, Clause, Task<Clause>> change, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var resolution = await work.Db.Resolutions.VisibleTo(work.Db, work.Actor).Include(r => r.Clauses)
                .FirstOrDefaultAsync(r => r.Clauses.Any(c => c.Id == seen.Id), cancellationToken) ?? throw new RuleBroken("NotYours");
            var clause = resolution.Clauses.First(c => c.Id == seen.Id);
            clause.DemandVersion(seen.Version);
            var result = await change(work, resolution, clause);
            work.Touch(resolution);
            work.Note(action, resolution);
            return result;
        }, cancellationToken);
}
