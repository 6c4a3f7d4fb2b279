using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>Counts the work of each document. Asked inside the write gate, so that no two pieces of work get one code.</summary>
internal static class AssignmentCodes
{
    /// <summary>Gives a code to all new work that has none yet.</summary>
    public static Task GiveAsync(TrackerDbContext db, CancellationToken cancellationToken) =>
        GiveAsync(db, [.. db.ChangeTracker.Entries<Assignment>().Where(e => e.State == EntityState.Added && e.Entity.Code is null).Select(e => e.Entity)], cancellationToken);

    /// <summary>Gives codes in the order of the work; its sources must be loaded.</summary>
    public static async Task GiveAsync(TrackerDbContext db, IReadOnlyCollection<Assignment> work, CancellationToken cancellationToken)
    {
        foreach (var series in work.GroupBy(a => a.SeriesOfCode).ToList())
        {
            var last = await db.Assignments.Where(a => a.CodeSeries == series.Key).MaxAsync(a => (int?)a.CodeNumber, cancellationToken) ?? 0;
            foreach (var assignment in series)
            {
                assignment.GiveCode(series.Key, ++last);
            }
        }
    }
}
