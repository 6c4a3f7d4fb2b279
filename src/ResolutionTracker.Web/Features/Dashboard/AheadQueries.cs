using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>Work due in one quarter.</summary>
public sealed record QuarterAhead(DateOnly FirstDay, MatrixCounts Counts)
{
    public int Number => (FirstDay.Month + 2) / 3;
}

public sealed record ReviewAhead(int ReviewId, int ResolutionId, string? Symbol, string Summary, ReviewKind Kind, DateOnly DueOn, ReviewState State, bool IsDemo)
{
    public DateOnly OpensOn => DueOn.AddDays(-Review.DaysAhead(Kind));
}

/// <summary>What comes: work by quarter, and reviews by day.</summary>
public sealed class AheadQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    public const int Quarters = 6;

    public async Task<IReadOnlyList<QuarterAhead>> QuartersAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        var day = await today.ThresholdsAsync(cancellationToken);
        var first = QuarterOf(day.Today);
        var end = first.AddMonths(3 * Quarters);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await db.Obligations.VisibleTo(actor).Where(o => o.Role == ObligationRole.Lead && o.DueOn >= first && o.DueOn < end).Rated(day)
            .Select(r => new KeyedStatus { Key = r.Obligation.DueOn!.Value.Year * 4 + (r.Obligation.DueOn.Value.Month - 1) / 3, Status = r.Status })
            .CountByKeyAsync(cancellationToken);
        return [.. Enumerable.Range(0, Quarters).Select(n => first.AddMonths(3 * n)).Select(q => new QuarterAhead(q, counts.GetValueOrDefault(q.Year * 4 + (q.Month - 1) / 3, StatusCounts.Nothing)))];
    }

    /// <summary>Reviews that have come near enough to be opened, the nearest first.</summary>
    public async Task<IReadOnlyList<ReviewAhead>> ReviewsNearAsync(CancellationToken cancellationToken)
    {
        var date = today.Date;
        return [.. (await ReviewsAsync(cancellationToken)).Where(r => r.OpensOn <= date)];
    }

    /// <summary>All reviews from today on, and those whose day has passed without a mark that they were held.</summary>
    public async Task<IReadOnlyList<ReviewAhead>> ReviewsAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Reviews.Where(_ => actor.SeesAll).OrderBy(r => r.DueOn).ThenBy(r => r.Id)
            .Select(r => new ReviewAhead(r.Id, r.Cycle.ResolutionId, r.Cycle.Resolution.Symbol, r.Cycle.Resolution.Summary, r.Kind, r.DueOn, r.State, r.IsDemo || r.Cycle.Resolution.IsDemo))
            .ToListAsync(cancellationToken);
    }

    internal static DateOnly QuarterOf(DateOnly day) => new(day.Year, (day.Month - 1) / 3 * 3 + 1, 1);
}
