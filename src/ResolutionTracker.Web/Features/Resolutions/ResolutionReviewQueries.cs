using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <param name="Years">Counted from the base day; null where the day was set.</param>
public sealed record ResolutionReview(int Id, ReviewKind Kind, DateOnly DueOn, int? Years, DateOnly OpensOn, ReviewState State, DateOnly? OpenedOn, bool IsDemo);

public sealed record ResolutionCycle(ReviewBase Base, DateOnly BaseOn, string? AdjustedReason, IReadOnlyList<ResolutionReview> Reviews);

/// <summary>When a document is reviewed.</summary>
public sealed class ResolutionReviewQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user)
{
    /// <returns>Null for a document without reviews, or one the reader does not see.</returns>
    public async Task<ResolutionCycle?> OfAsync(int resolutionId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = db.Resolutions.VisibleTo(db, actor);
        var cycle = await db.ReviewCycles.Include(c => c.Reviews)
            .Where(c => c.ResolutionId == resolutionId && visible.Any(r => r.Id == c.ResolutionId))
            .OrderBy(c => c.Id).FirstOrDefaultAsync(cancellationToken);
        return cycle is null
            ? null
            : new(cycle.Base, cycle.BaseOn, cycle.AdjustedReason, [.. cycle.Reviews.OrderBy(r => r.DueOn).ThenBy(r => r.Id)
                .Select(r => new ResolutionReview(r.Id, r.Kind, r.DueOn, ReviewPlan.YearsBetween(r.Kind, cycle.BaseOn, r.DueOn), r.OpensOn, r.State, r.OpenedOn, r.IsDemo))]);
    }
}
