using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>What a body answers to work given to it, and what the office answers back.</summary>
public sealed class ObligationCommands(UnitOfWork door)
{
    public Task<int> ReceiveAsync(int id, int seen, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.OwnWork, operationId, async work =>
        {
            var obligation = await FindAsync(work, id, seen, cancellationToken);
            obligation.Receive(work.Actor, work.Today);
            work.Note("ReceiveWork", obligation.Assignment);
            return obligation;
        }, cancellationToken);

    public Task<int> DeclineAsync(int id, int seen, string? reason, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.OwnWork, operationId, async work =>
        {
            var obligation = await FindAsync(work, id, seen, cancellationToken);
            obligation.Decline(work.Actor, reason, work.Today);
            work.Note("DeclineWork", obligation.Assignment, reason);
            await work.TellRoleAsync(Role.OfficeStaff, "WorkDeclined", Urls.Assignment(obligation.AssignmentId), cancellationToken,
                obligation.Assignment.Title, obligation.Agency.Name, obligation.DeclineReason ?? "");
            return obligation;
        }, cancellationToken);

    /// <summary>Giữ nguyên phân công.</summary>
    public Task<int> KeepAsync(int id, int seen, string? reason, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var obligation = await FindAsync(work, id, seen, cancellationToken);
            var why = Words.Reason(reason);
            obligation.KeepDespiteDecline(work.Actor);
            work.Note("KeepWork", obligation.Assignment, why);
            await work.TellAgencyAsync(obligation.AgencyId, "WorkKept", Urls.Assignment(obligation.AssignmentId), cancellationToken, obligation.Assignment.Title, why);
            return obligation;
        }, cancellationToken);

    // Not yours and not there are one answer.
    internal static async Task<Obligation> FindAsync(Work work, int id, int seen, CancellationToken cancellationToken)
    {
        var obligation = await work.Db.Obligations.VisibleTo(work.Actor).Include(o => o.Assignment).Include(o => o.Agency)
            .FirstOrDefaultAsync(o => o.Id == id, cancellationToken) ?? throw new RuleBroken("NotHere");
        obligation.DemandVersion(seen);
        return obligation;
    }
}
