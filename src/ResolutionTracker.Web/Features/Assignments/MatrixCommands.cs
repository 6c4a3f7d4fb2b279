using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>What the office does on the matrix: reminds, and gives the work to one more body.</summary>
public sealed class MatrixCommands(UnitOfWork door, Today today)
{
    public Task<int> RemindAsync(int obligationId, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var obligation = await work.Db.Obligations.Include(o => o.Assignment).Include(o => o.Agency)
                .FirstOrDefaultAsync(o => o.Id == obligationId, cancellationToken) ?? throw new RuleBroken("NotHere");
            obligation.Remind(work.Actor, work.Today);
            if (!await TellAsync(work, [obligation], cancellationToken))
            {
                throw new RuleBroken("NobodyToRemind", null, obligation.Agency.Name);
            }

            work.Note("RemindWork", obligation.Assignment);
            return obligation;
        }, cancellationToken);

    /// <summary>Reminds every body that is late, but for those reminded today and those without an account.</summary>
    public Task<int> RemindLateAsync(int assignmentId, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var plan = await ReminderPlan.MakeAsync(work.Db, work.Actor, assignmentId, await today.ThresholdsAsync(cancellationToken), cancellationToken);
            if (plan.ToRemind.Count == 0)
            {
                throw new RuleBroken("NothingToRemind");
            }

            foreach (var body in plan.ToRemind.GroupBy(o => o.AgencyId))
            {
                foreach (var obligation in body)
                {
                    obligation.Remind(work.Actor, work.Today);
                }

                await TellAsync(work, [.. body], cancellationToken);
            }

            var assignment = plan.ToRemind[0].Assignment;
            work.Note("RemindWork", assignment);
            return assignment;
        }, cancellationToken);

    public Task<int> AddBodyAsync(int assignmentId, PickedAgency picked, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var assignment = await work.Db.Assignments.Include(a => a.Obligations).ThenInclude(o => o.Agency)
                .FirstOrDefaultAsync(a => a.Id == assignmentId, cancellationToken) ?? throw new RuleBroken("NotHere");
            var reader = new DraftReader(work.Db, await today.DeadlinesAsync(cancellationToken), cancellationToken);
            var body = await reader.AgencyAsync(picked, "Body") ?? throw new RuleBroken("BodyEmpty", "Body");
            assignment.AddBody(body, work.Actor, work.Today);
            work.Touch(assignment);
            work.Note("AddBody", assignment);
            var due = assignment.Obligations.Where(o => o.Agency == body).Min(o => o.DueOn);
            await work.TellOfWorkAsync(assignment, body.Id, due, cancellationToken);
            return assignment;
        }, cancellationToken);

    public Task<int> TakeBackAsync(int obligationId, string? reason, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var assignment = await work.Db.Assignments.Include(a => a.Obligations).ThenInclude(o => o.Agency)
                .FirstOrDefaultAsync(a => a.Obligations.Any(o => o.Id == obligationId), cancellationToken) ?? throw new RuleBroken("NotHere");
            var body = assignment.Obligations.First(o => o.Id == obligationId).Agency;
            assignment.TakeBack(body, reason, work.Actor, work.Today);
            work.Touch(assignment);
            work.Note("TakeBackFromBody", assignment, reason);
            await work.TellAgencyAsync(body.Id, "WorkWithdrawn", Urls.Assignment(assignment.Id), cancellationToken, assignment.Title, reason!.Trim());
            return assignment;
        }, cancellationToken);

    private static Task<bool> TellAsync(Work work, IReadOnlyList<Obligation> owed, CancellationToken cancellationToken)
    {
        var first = owed[0];
        return owed.Count > 1
            ? work.TellAgencyAsync(first.AgencyId, "WorkRemindedSeveral", Urls.AssignmentMatrix(first.AssignmentId), cancellationToken,
                first.Assignment.Title, owed.Count.ToString(CultureInfo.InvariantCulture))
            : work.TellAgencyAsync(first.AgencyId, first.DueOn is null ? "WorkRemindedNoDay" : "WorkReminded", Urls.Obligation(first.Id), cancellationToken,
                string.Join(", ", new[] { first.Assignment.Title, first.PeriodLabel }.OfType<string>()), first.DueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
    }
}
