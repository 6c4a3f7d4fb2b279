using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Which rows of a review are shown.</summary>
public enum RowFilter
{
    All,
    Problems,
    Blocked,
    Skipped,
    Changed,
}

/// <summary>A page of the rows, and the sum of all.</summary>
public sealed record ReviewPage(IReadOnlyList<ReviewRow> Rows, int Total, ReviewSum Sum, IReadOnlyDictionary<RowFilter, int> Counts)
{
    /// <summary>Work of the document that the file leaves out.</summary>
    public IReadOnlyList<KnownWork> Missing { get; init; } = [];

    /// <summary>What all the new work comes to.</summary>
    public RowWorks Works { get; init; } = RowWorks.None;

    /// <summary>How many deadlines of work that is there would be corrected.</summary>
    public int DueCorrections { get; init; }

    /// <summary>By what these rows are known when they are given.</summary>
    public string Seal { get; init; } = "";
}

/// <summary>The rows of an appendix as they stand now. Ten thousand rows are read once, not at every page.</summary>
public sealed class AppendixReviewQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today, AppendixReviewCache cache)
{
    /// <summary>Null where there is no such import for the reader, or no head is chosen yet.</summary>
    public async Task<AppendixReview?> ReviewAsync(int importId, CancellationToken cancellationToken)
    {
        if (!(await user.ActorAsync()).IsOffice)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.AppendixImports.FirstOrDefaultAsync(i => i.Id == importId, cancellationToken) is not { } import)
        {
            return null;
        }

        var stamp = await StampAsync(db, import, cancellationToken);
        return await cache.ReadAsync(importId, stamp, async () =>
        {
            var basis = await AppendixBasis.LoadAsync(db, import, await today.DeadlinesAsync(cancellationToken), today.Date, cancellationToken);
            return basis is null ? null : await Task.Run(basis.Review, cancellationToken);
        });
    }

    /// <summary>One page of the rows; 25 at most, whatever the file holds.</summary>
    public async Task<ReviewPage?> PageAsync(int importId, RowFilter filter, int page, int size, CancellationToken cancellationToken)
    {
        if (await ReviewAsync(importId, cancellationToken) is not { } review)
        {
            return null;
        }

        var rows = review.Rows.Where(r => Shows(r, filter)).ToList();
        var current = Pager.Shown(page, rows.Count, size);
        return new([.. rows.Skip((current - 1) * size).Take(size)], rows.Count, review.Sum,
            Enum.GetValues<RowFilter>().ToDictionary(f => f, f => review.Rows.Count(r => Shows(r, f))))
        {
            Missing = review.Missing,
            Works = review.Works,
            DueCorrections = review.DueCorrections,
            Seal = review.Seal,
        };
    }

    private static bool Shows(ReviewRow row, RowFilter filter) => filter switch
    {
        RowFilter.Problems => row.HasProblem,
        RowFilter.Blocked => row.Outcome == RowOutcome.Blocked,
        RowFilter.Skipped => row.Outcome == RowOutcome.Skipped,
        RowFilter.Changed => row.Outcome == RowOutcome.Changed,
        _ => true,
    };

    // Whatever may make the rows read otherwise counts up one of these.
    private async Task<string> StampAsync(TrackerDbContext db, AppendixImport import, CancellationToken cancellationToken)
    {
        var marks = await db.Set<AppendixMark>().Where(m => m.ImportId == import.Id).GroupBy(m => m.ImportId)
            .Select(g => new { Count = g.Count(), Sum = g.Sum(m => m.Edition) }).FirstOrDefaultAsync(cancellationToken);
        var work = await db.Assignments.GroupBy(a => 1).Select(g => new { Count = g.Count(), Sum = g.Sum(a => (long)a.Version) }).FirstOrDefaultAsync(cancellationToken);
        var owed = await db.Obligations.GroupBy(o => 1).Select(g => new { Count = g.Count(), Sum = g.Sum(o => (long)o.Version) }).FirstOrDefaultAsync(cancellationToken);
        var bodies = await db.Agencies.GroupBy(a => 1).Select(g => new { Count = g.Count(), Sum = g.Sum(a => (long)a.Version) }).FirstOrDefaultAsync(cancellationToken);
        return string.Join('|', import.Version, marks, work, owed, bodies, today.Date);
    }
}

/// <summary>The last few reviews, each as long as nothing it rests on has changed.</summary>
public sealed class AppendixReviewCache
{
    private const int Most = 4;

    private readonly ConcurrentDictionary<int, (string Stamp, AppendixReview? Review)> _reviews = new();

    public async Task<AppendixReview?> ReadAsync(int importId, string stamp, Func<Task<AppendixReview?>> read)
    {
        if (_reviews.TryGetValue(importId, out var known) && known.Stamp == stamp)
        {
            return known.Review;
        }

        var review = await read();
        if (_reviews.Count >= Most)
        {
            _reviews.Clear();
        }

        _reviews[importId] = (stamp, review);
        return review;
    }
}
