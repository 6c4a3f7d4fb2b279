using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Adds clauses, and says which of them give work.</summary>
public sealed class ClauseCommands(UnitOfWork unit)
{
    /// <returns>The new clause's number.</returns>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>TextEmpty</c>, <c>TooLong</c>, <c>LevelRange</c>.</exception>
    public Task<int> AddAsync(int resolutionId, string? label, string? text, int level, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var resolution = await work.Db.Resolutions.VisibleTo(work.Db, work.Actor).Include(r => r.Clauses)
                .FirstOrDefaultAsync(r => r.Id == resolutionId, cancellationToken) ?? throw new RuleBroken("NotYours");
            var clause = resolution.Append(label, text, level);
            work.Note("AddClause", resolution);
            return clause;
        }, cancellationToken);

    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>ChangedMeanwhile</c>, <c>ReasonEmpty</c>, <c>TooLong</c>, <c>ClauseHasWork</c>.</exception>
    public Task GivesNoWorkAsync(int clauseId, int version, string? reason, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var clause = await FindAsync(work, clauseId, version, cancellationToken);
            await DemandNoWorkAsync(work, clauseId, cancellationToken);
            clause.GivesNoWork(work.Actor.Name, reason);
            work.Note("ClauseGivesNoWork", clause.Resolution, reason);
            return clause;
        }, cancellationToken);

    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>ChangedMeanwhile</c>.</exception>
    public Task CallsForActionAsync(int clauseId, int version, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var clause = await FindAsync(work, clauseId, version, cancellationToken);
            clause.CallsForAction();
            work.Note("ClauseCallsForAction", clause.Resolution);
            return clause;
        }, cancellationToken);

    /// <exception cref="RuleBroken"><c>ClauseHasWork</c>.</exception>
    internal static async Task DemandNoWorkAsync(Work work, int clauseId, CancellationToken cancellationToken)
    {
        var cover = await work.Db.Clauses.Where(c => c.Id == clauseId).WithCover(work.Db).SingleAsync(cancellationToken);
        if (cover.IsCovered)
        {
            throw new RuleBroken("ClauseHasWork");
        }
    }

    private static async Task<Clause> FindAsync(Work work, int clauseId, int version, CancellationToken cancellationToken)
    {
        var visible = work.Db.Resolutions.VisibleTo(work.Db, work.Actor);
        var clause = await work.Db.Clauses.Include(c => c.Resolution)
            .FirstOrDefaultAsync(c => c.Id == clauseId && visible.Any(r => r.Id == c.ResolutionId), cancellationToken) ?? throw new RuleBroken("NotYours");
        clause.DemandVersion(version);
        return clause;
    }
}
