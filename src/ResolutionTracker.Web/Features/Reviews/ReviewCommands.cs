using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Reviews;

/// <summary>What the office decides about review cycles.</summary>
public sealed class ReviewCommands(UnitOfWork unitOfWork)
{
    /// <summary>Plans the interim and the final review of a document.</summary>
    public Task<int> PlanAsync(Guid operationId, int? resolutionId, ReviewBase from, CancellationToken cancellationToken) => unitOfWork.RunAsync(
        Policies.EditContent,
        operationId,
        async work =>
        {
            var resolution = await work.Db.Resolutions.Include(r => r.Term).SingleOrDefaultAsync(r => r.Id == resolutionId, cancellationToken)
                ?? throw new RuleBroken("DocumentEmpty", "Document");
            if (await work.Db.ReviewCycles.AnyAsync(c => c.ResolutionId == resolution.Id, cancellationToken))
            {
                throw new RuleBroken("CycleThere", "Document");
            }

            var cycle = ReviewCycle.For(resolution, from);
            work.Db.Add(cycle);
            work.Note("PlanReviews", cycle);
            return cycle;
        },
        cancellationToken);

    public Task<int> RebaseAsync(Guid operationId, int cycleId, int version, DateOnly? baseOn, string? reason, CancellationToken cancellationToken) =>
        ChangeAsync(operationId, cycleId, version, "RebaseReviews", reason, (cycle, work) => cycle.Rebase(baseOn, reason, work.Actor), cancellationToken);

    public Task<int> AddYearlyAsync(Guid operationId, int cycleId, int version, DateOnly? dueOn, CancellationToken cancellationToken) =>
        ChangeAsync(operationId, cycleId, version, "AddYearlyReview", null, (cycle, work) => cycle.PlanYearly(dueOn, work.Actor), cancellationToken);

    private Task<int> ChangeAsync(
        Guid operationId, int cycleId, int version, string action, string? reason, Action<ReviewCycle, Work> change, CancellationToken cancellationToken) => unitOfWork.RunAsync(
        Policies.EditContent,
        operationId,
        async work =>
        {
            var cycle = await work.Db.ReviewCycles.Include(c => c.Reviews).SingleOrDefaultAsync(c => c.Id == cycleId, cancellationToken)
                ?? throw new RuleBroken("NotYours");
            cycle.DemandVersion(version);
            change(cycle, work);
            work.Note(action, cycle, reason);
            return cycle;
        },
        cancellationToken);
}
