using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Removes what accepting a suggestion made, with all that tells of it, unless somebody has touched it.</summary>
internal static class SuggestionUndoer
{
    /// <exception cref="RuleBroken"><c>WorkBegun</c>.</exception>
    public static Task RemoveAsync(Work work, SuggestionDecision decision, CancellationToken cancellationToken) => decision switch
    {
        { AssignmentId: { } id } => RemoveAssignmentAsync(work, id, cancellationToken),
        { IndicatorId: { } id } => RemoveIndicatorAsync(work, id, cancellationToken),
        { ReviewCycleId: { } id } => RemoveCycleAsync(work, id, cancellationToken),
        _ => Task.CompletedTask,
    };

    private static async Task RemoveAssignmentAsync(Work work, int id, CancellationToken cancellationToken)
    {
        var assignment = await work.Db.Assignments.Include(a => a.Obligations).Include(a => a.Sources).Include(a => a.Rule!.Parts).AsSplitQuery().SingleAsync(a => a.Id == id, cancellationToken);
        var duties = assignment.Obligations.Select(o => o.Id).ToList();
        Demand(
            assignment.Version == 1 && assignment.Obligations.All(o => o.Version == 1)
            && !await work.Db.ProgressReports.AnyAsync(r => duties.Contains(r.ObligationId), cancellationToken)
            && !await work.Db.DueDayChanges.AnyAsync(c => duties.Contains(c.ObligationId), cancellationToken)
            && !await work.Db.ReminderEntries.AnyAsync(r => duties.Contains(r.ObligationId), cancellationToken));
        var address = Urls.Assignment(id);
        work.Db.RemoveRange(await work.Db.Notices.Where(n => n.Url == address).ToListAsync(cancellationToken));
        if (assignment.Rule is { } rule)
        {
            work.Db.RemoveRange(rule.Parts);
            work.Db.Remove(rule);
        }

        work.Db.RemoveRange(assignment.Obligations);
        work.Db.RemoveRange(assignment.Sources);
        work.Db.Remove(assignment);
    }

    private static async Task RemoveIndicatorAsync(Work work, int id, CancellationToken cancellationToken)
    {
        var indicator = await work.Db.Indicators.Include(i => i.Targets).Include(i => i.Values).SingleAsync(i => i.Id == id, cancellationToken);
        Demand(indicator.Version == 1 && indicator.Values.Count == 0);
        work.Db.RemoveRange(indicator.Targets);
        work.Db.Remove(indicator);
    }

    private static async Task RemoveCycleAsync(Work work, int id, CancellationToken cancellationToken)
    {
        var cycle = await work.Db.ReviewCycles.Include(c => c.Reviews).SingleAsync(c => c.Id == id, cancellationToken);
        Demand(cycle.Version == 1 && cycle.Reviews.All(r => r is { Version: 1, State: ReviewState.Planned }));
        work.Db.RemoveRange(cycle.Reviews);
        work.Db.Remove(cycle);
    }

    private static void Demand(bool isUntouched)
    {
        if (!isUntouched)
        {
            throw new RuleBroken("WorkBegun");
        }
    }
}
