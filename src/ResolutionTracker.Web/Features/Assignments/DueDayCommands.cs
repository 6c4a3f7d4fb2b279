using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>A proposed due day as it was typed.</summary>
public sealed class DueDayInput
{
    public DueDayChangeKind Kind { get; set; }

    public string? PaperNumber { get; set; }

    public string? PaperDate { get; set; }

    public string? Due { get; set; }

    public string? Reason { get; set; }

    public string? SignedBy { get; set; }

    public string? WorkDone { get; set; }
}

/// <summary>Extensions and adjustments: proposed by a body or the office, decided by the office head.</summary>
public sealed class DueDayCommands(UnitOfWork door, Today today)
{
    public Task<int> ProposeAsync(int obligationId, int seen, DueDayInput input, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.Report, operationId, async work =>
        {
            var obligation = await ObligationCommands.FindAsync(work, obligationId, seen, cancellationToken);
            var paper = PaperDateOf(input.PaperDate);
            var context = await ContextAsync(work.Db, obligation.AssignmentId, cancellationToken);
            var terms = DueTerms.Read(input.Due, NoDeadline.HasDueDay, context, "Due");
            if (await work.Db.DueDayChanges.AnyAsync(c => c.ObligationId == obligationId && c.State == DueDayChangeState.Pending, cancellationToken))
            {
                throw new RuleBroken("ChangePending");
            }

            var change = DueDayChange.Propose(obligation, input.Kind, terms, input.PaperNumber, paper, input.Reason, work.Actor, work.Today, input.SignedBy, input.WorkDone);
            work.Db.Add(change);
            work.Touch(obligation);
            work.Note(input.Kind == DueDayChangeKind.Extension ? "ProposeExtension" : "ProposeAdjustment", obligation.Assignment, input.Reason);
            await work.TellRoleAsync(Role.OfficeHead, "DueChangeProposed", Urls.DueDayChanges, cancellationToken,
                obligation.Assignment.Title, obligation.Agency.Name, change.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            return change;
        }, cancellationToken);

    public Task<int> ApproveAsync(int id, int seen, string? note, Guid operationId, CancellationToken cancellationToken) =>
        DecideAsync(id, seen, "ApproveDueDay", "DueChangeApproved", note, operationId, (change, work) => change.Approve(note, work.Actor, work.Today), cancellationToken);

    public Task<int> RefuseAsync(int id, int seen, string? reason, Guid operationId, CancellationToken cancellationToken) =>
        DecideAsync(id, seen, "RefuseDueDay", "DueChangeRefused", reason, operationId, (change, work) => change.Refuse(reason, work.Actor, work.Today), cancellationToken);

    /// <summary>What the phrase of a new deadline is read against: the first document of the work.</summary>
    private async Task<DeadlineContext> ContextAsync(TrackerDbContext db, int assignmentId, CancellationToken cancellationToken)
    {
        var source = await db.AssignmentSources.Include(s => s.Resolution).ThenInclude(r => r.Term)
            .Where(s => s.AssignmentId == assignmentId).OrderBy(s => s.Id).FirstOrDefaultAsync(cancellationToken);
        return (await today.DeadlinesAsync(cancellationToken)).ContextOf(source?.Resolution);
    }

    private static DateOnly? PaperDateOf(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var reading = DeadlinePhrase.Parse(typed, new(IssuedOn: null));
        return reading is { Understood: true, Kind: DeadlineKind.Date, Due: { } day } ? day : throw new RuleBroken("DateNotUnderstood", "PaperDate", typed.Trim());
    }

    private Task<int> DecideAsync(int id, int seen, string action, string notice, string? note, Guid operationId, Action<DueDayChange, Work> decide, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.Approve, operationId, async work =>
        {
            var change = await work.Db.DueDayChanges.Include(c => c.Obligation).ThenInclude(o => o.Assignment)
                .FirstOrDefaultAsync(c => c.Id == id, cancellationToken) ?? throw new RuleBroken("NotHere");
            change.DemandVersion(seen);
            decide(change, work);
            work.Note(action, change.Obligation.Assignment, note);
            await work.TellAgencyAsync(change.Obligation.AgencyId, notice, Urls.Assignment(change.Obligation.AssignmentId), cancellationToken,
                change.Obligation.Assignment.Title, change.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            return change;
        }, cancellationToken);
}
