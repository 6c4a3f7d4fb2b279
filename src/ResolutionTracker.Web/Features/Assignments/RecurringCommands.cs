using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>What happens to recurring work as a whole: its next periods, and its end.</summary>
public sealed class RecurringCommands(UnitOfWork door)
{
    /// <summary>Makes the periods that are due to be made, and tells their bodies.</summary>
    public Task MakeAsync(int id, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.EditContent, Guid.NewGuid(), async work =>
        {
            var assignment = await FindAsync(work, id, cancellationToken);
            var made = assignment.MakePeriods(work.Today);
            if (made.Count > 0)
            {
                // Two runs at once: the second finds another version and makes nothing.
                work.Touch(assignment);
                work.Note("MakePeriods", assignment);
            }

            foreach (var duty in made)
            {
                await work.TellAgencyAsync(duty.AgencyId, "NewWork", Urls.Assignment(id), cancellationToken,
                    $"{assignment.Title} ({duty.PeriodLabel})", duty.DueOn!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            return assignment;
        }, cancellationToken);

    /// <summary>Thôi lặp lại.</summary>
    public Task<int> StopAsync(int id, int seen, string? reason, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var assignment = await FindAsync(work, id, cancellationToken);
            assignment.DemandVersion(seen);
            assignment.StopRecurring(reason, await work.Db.TouchedAsync([id], cancellationToken), work.Actor, work.Today);
            work.Touch(assignment);
            work.Note("StopRecurring", assignment, reason);
            foreach (var body in assignment.BodiesOfNextPeriod().Select(a => a.Id))
            {
                await work.TellAgencyAsync(body, "RecurringStopped", Urls.Assignment(id), cancellationToken, assignment.Title, reason!.Trim());
            }

            return assignment;
        }, cancellationToken);

    private static async Task<Assignment> FindAsync(Work work, int id, CancellationToken cancellationToken) =>
        await work.Db.Assignments.Include(a => a.Obligations).ThenInclude(o => o.Agency).Include(a => a.Rule!.Lead).Include(a => a.Rule!.Parts).ThenInclude(p => p.Agency)
            .AsSplitQuery().FirstOrDefaultAsync(a => a.Id == id, cancellationToken) ?? throw new RuleBroken("NotHere");
}
