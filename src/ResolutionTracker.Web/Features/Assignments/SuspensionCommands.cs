using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>A suspending or resuming document as it was typed.</summary>
public sealed class SuspensionInput
{
    public string? Number { get; set; }

    public DateOnly? PaperDate { get; set; }

    public string? Reason { get; set; }

    /// <summary>The new deadline in words; of a resuming document only.</summary>
    public string? Due { get; set; }

    /// <summary>All duties of the work that are still open, of every body and period.</summary>
    public bool WholeWork { get; set; }
}

/// <summary>Tạm dừng and cho tiếp tục, each by its document.</summary>
public sealed class SuspensionCommands(UnitOfWork door, Today today)
{
    public Task<int> SuspendAsync(int obligationId, int seen, SuspensionInput input, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.Approve, operationId, async work =>
        {
            var duty = await ObligationCommands.FindAsync(work, obligationId, seen, cancellationToken);
            List<Obligation> duties = [duty];
            if (input.WholeWork)
            {
                // What the office has on its desk, or has suspended before, stays as it is.
                duties.AddRange(await work.Db.Obligations.Include(o => o.Agency).Where(o => o.AssignmentId == duty.AssignmentId && o.Id != obligationId
                    && o.AcceptedOn == null && o.EndedOn == null && o.SuspendedOn == null && o.ClaimDate == null).ToListAsync(cancellationToken));
            }

            foreach (var each in duties)
            {
                work.Db.Add(Suspension.Begin(each, input.Number, input.PaperDate, input.Reason, work.Actor, work.Today));
            }

            work.Note("SuspendWork", duty.Assignment, input.Reason);
            await TellAsync(work, duties, "WorkSuspended", duty.Assignment, input.Number!.Trim(), cancellationToken);
            return duty;
        }, cancellationToken);

    public Task<int> ResumeAsync(int obligationId, int seen, SuspensionInput input, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.Approve, operationId, async work =>
        {
            var duty = await ObligationCommands.FindAsync(work, obligationId, seen, cancellationToken);
            var open = await work.Db.Suspensions.Include(s => s.Obligation).Where(s => s.Obligation.AssignmentId == duty.AssignmentId && s.ResumedOn == null).ToListAsync(cancellationToken);
            var own = open.Find(s => s.ObligationId == obligationId) ?? throw new RuleBroken("NotSuspended");
            var source = await work.Db.AssignmentSources.Include(s => s.Resolution).ThenInclude(r => r.Term)
                .Where(s => s.AssignmentId == duty.AssignmentId).OrderBy(s => s.Id).FirstOrDefaultAsync(cancellationToken);
            var terms = DueTerms.Read(input.Due, NoDeadline.HasDueDay, (await today.DeadlinesAsync(cancellationToken)).ContextOf(source?.Resolution), "Due");
            List<Suspension> resumed = [own, .. open.Where(s => input.WholeWork && s != own && s.Number == own.Number && s.Obligation.IsOpen)];
            foreach (var each in resumed)
            {
                each.End(input.Number, input.PaperDate, terms, work.Actor, work.Today);
            }

            work.Touch(duty);
            work.Note("ResumeWork", duty.Assignment);
            await TellAsync(work, [.. resumed.Select(s => s.Obligation)], "WorkResumed", duty.Assignment, terms.DueOn!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), cancellationToken);
            return duty;
        }, cancellationToken);

    private static async Task TellAsync(Work work, IReadOnlyList<Obligation> duties, string code, Assignment assignment, string what, CancellationToken cancellationToken)
    {
        foreach (var agency in duties.Select(d => d.AgencyId).Distinct())
        {
            await work.TellAgencyAsync(agency, code, Urls.Assignment(assignment.Id), cancellationToken, assignment.Title, what);
        }
    }
}
