using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>Work with all that a change of it may touch.</summary>
internal static class WholeAssignments
{
    /// <summary>With its obligations, its rule, its sources and its orientation.</summary>
    public static IQueryable<Assignment> Whole(this IQueryable<Assignment> assignments) =>
        assignments.Include(a => a.Obligations).ThenInclude(o => o.Agency)
            .Include(a => a.Rule!.Lead).Include(a => a.Rule!.Parts).ThenInclude(p => p.Agency)
            .Include(a => a.Sources).ThenInclude(s => s.Resolution).Include(a => a.Sources).ThenInclude(s => s.Clause).Include(a => a.Orientation)
            .AsSplitQuery();

    /// <summary>The bodies that may be given work, in protocol order.</summary>
    public static Task<List<Agency>> OpenBodiesAsync(this TrackerDbContext db, ICollection<int> ids, CancellationToken cancellationToken) =>
        db.Agencies.Where(a => ids.Contains(a.Id) && !a.IsClosed).OrderBy(a => a.Order).ThenBy(a => a.Id).ToListAsync(cancellationToken);

    /// <summary>Obligations that somebody has written about, if only in a draft.</summary>
    public static async Task<HashSet<int>> TouchedAsync(this TrackerDbContext db, IReadOnlyCollection<int> assignmentIds, CancellationToken cancellationToken) =>
    [
        .. await db.ProgressReports.Where(r => assignmentIds.Contains(r.Obligation.AssignmentId)).Select(r => r.ObligationId).ToListAsync(cancellationToken),
        .. await db.Letters.Where(l => assignmentIds.Contains(l.Obligation.AssignmentId)).Select(l => l.ObligationId).ToListAsync(cancellationToken),
        .. await db.BlockedDuties.Where(d => assignmentIds.Contains(d.Obligation.AssignmentId)).Select(d => d.ObligationId).ToListAsync(cancellationToken),
        .. await db.Suspensions.Where(s => assignmentIds.Contains(s.Obligation.AssignmentId)).Select(s => s.ObligationId).ToListAsync(cancellationToken),
        .. await db.UrgingCalls.Where(c => assignmentIds.Contains(c.Obligation.AssignmentId)).Select(c => c.ObligationId).ToListAsync(cancellationToken),
        .. await db.DueDayChanges.Where(c => assignmentIds.Contains(c.Obligation.AssignmentId)).Select(c => c.ObligationId).ToListAsync(cancellationToken),
    ];
}
