using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Which recurring work wants its next period.</summary>
public sealed class RecurringQueries(IDbContextFactory<TrackerDbContext> contexts)
{
    public async Task<IReadOnlyList<int>> WithNextPeriodAsync(DateOnly today, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var running = await db.Assignments.Where(a => a.WithdrawnOn == null && a.Rule != null && a.Rule.StoppedOn == null)
            .Where(a => a.Form == AssignmentForm.Collective || !a.Obligations.Any(o => o.AcceptedOn == null && o.EndedOn == null && o.SuspendedOn != null)).OrderBy(a => a.Id)
            .Select(a => new { a.Id, Rule = a.Rule!, There = a.Obligations.Where(o => o.Role == ObligationRole.Lead).Select(o => o.PeriodLabel).ToList() })
            .ToListAsync(cancellationToken);
        return [.. running.Where(a => a.Rule.PeriodsOn(today, isNew: false).Any(p => !a.There.Contains(p.Label))).Select(a => a.Id)];
    }
}
