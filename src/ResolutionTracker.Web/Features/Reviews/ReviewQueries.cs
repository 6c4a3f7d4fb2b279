using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Reviews;

/// <summary>Review cycles, each reached through its document: who may not see the document sees no review of it.</summary>
public sealed class ReviewQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user)
{
    private static readonly Expression<Func<ReviewCycle, CycleRow>> Row = c => new CycleRow(
        c.Id, c.Version, c.ResolutionId, c.Resolution.Symbol ?? c.Resolution.Summary, c.Resolution.Summary, c.Base, c.BaseOn, c.AdjustedReason,
        c.Reviews.OrderBy(r => r.DueOn).ThenBy(r => r.Id).Select(r => new ReviewRow(r.Id, r.Kind, r.DueOn, r.State, r.OpenedOn, r.IsDemo)).ToList());

    /// <summary>All cycles, or those with a review in a year.</summary>
    public async Task<IReadOnlyList<CycleRow>> ListAsync(int? year, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var cycles = await VisibleAsync(db);
        if (year is { } y)
        {
            cycles = cycles.Where(c => c.Reviews.Any(r => r.DueOn.Year == y));
        }

        return await cycles.OrderBy(c => c.Reviews.Min(r => r.DueOn)).ThenBy(c => c.Id).Select(Row).ToListAsync(cancellationToken);
    }

    public async Task<CycleRow?> CycleAsync(int id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await (await VisibleAsync(db)).Where(c => c.Id == id).Select(Row).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The cycle a review belongs to; null when it is not there or not theirs.</summary>
    public async Task<CycleRow?> CycleOfAsync(int reviewId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await (await VisibleAsync(db)).Where(c => c.Reviews.Any(r => r.Id == reviewId)).Select(Row).SingleOrDefaultAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<CandidateRow>> WithoutCycleAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Resolutions.VisibleTo(db, await user.ActorAsync())
            .Where(r => !db.ReviewCycles.Any(c => c.ResolutionId == r.Id))
            .OrderByDescending(r => r.IssuedOn).ThenBy(r => r.Id)
            .Select(r => new CandidateRow(r.Id, r.Symbol ?? r.Summary, r.Summary, r.Term == null ? null : r.Term.StartsOn, r.IssuedOn))
            .ToListAsync(cancellationToken);
    }

    /// <summary>For the job: planned reviews whose time to open has come.</summary>
    public async Task<IReadOnlyList<int>> ToOpenAsync(DateOnly day, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var yearly = day.AddDays(Review.DaysAhead(ReviewKind.Yearly));
        var others = day.AddDays(Review.DaysAhead(ReviewKind.Interim));
        return await db.Reviews
            .Where(r => r.State == ReviewState.Planned && (r.Kind == ReviewKind.Yearly ? r.DueOn <= yearly : r.DueOn <= others))
            .OrderBy(r => r.DueOn).ThenBy(r => r.Id).Select(r => r.Id).ToListAsync(cancellationToken);
    }

    private async Task<IQueryable<ReviewCycle>> VisibleAsync(TrackerDbContext db)
    {
        var documents = db.Resolutions.VisibleTo(db, await user.ActorAsync());
        return db.ReviewCycles.Where(c => documents.Any(d => d.Id == c.ResolutionId));
    }
}
