using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Whom a reminder of all that is late would reach.</summary>
/// <param name="Skipped">How many late obligations each refusal leaves out, by its code.</param>
/// <param name="Unreachable">Late bodies for which nobody can sign in, in protocol order.</param>
public sealed record ReminderPlan(IReadOnlyList<Obligation> ToRemind, IReadOnlyDictionary<string, int> Skipped, IReadOnlyList<string> Unreachable)
{
    public int Bodies => ToRemind.Select(o => o.AgencyId).Distinct().Count();

    internal static async Task<ReminderPlan> MakeAsync(TrackerDbContext db, Actor actor, int assignmentId, StatusThresholds day, CancellationToken cancellationToken)
    {
        var statuses = Matrix.StatusesOf(MatrixColumn.OpenOverdue);
        var late = await db.Obligations.VisibleTo(actor).Where(o => o.AssignmentId == assignmentId && o.Role == ObligationRole.Lead).Rated(day)
            .Where(r => statuses.Contains(r.Status)).Select(r => r.Obligation)
            .Include(o => o.Assignment).Include(o => o.Agency).OrderBy(o => o.Agency.Order).ThenBy(o => o.AgencyId).ThenBy(o => o.PeriodOrder)
            .ToListAsync(cancellationToken);
        var refusals = late.ToLookup(o => o.WhyNotRemind(day.Today)?.Code ?? "");
        var wanted = refusals[""].ToList();
        var bodies = wanted.Select(o => o.AgencyId).ToHashSet();
        var reachable = (await db.ReportersOf(bodies).Select(u => u.AgencyId!.Value).ToListAsync(cancellationToken)).ToHashSet();
        return new(
            [.. wanted.Where(o => reachable.Contains(o.AgencyId))], refusals.Where(r => r.Key.Length > 0).ToDictionary(r => r.Key, r => r.Count()),
            [.. wanted.Where(o => !reachable.Contains(o.AgencyId)).Select(o => o.Agency.Name).Distinct()]);
    }
}
