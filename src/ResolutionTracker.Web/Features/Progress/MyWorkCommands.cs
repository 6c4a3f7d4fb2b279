using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>The body's answer to work it was given.</summary>
public sealed class MyWorkCommands(UnitOfWork unit)
{
    /// <summary>Work of this reader was answered here, so counts of it are old.</summary>
    public event EventHandler? Answered;

    /// <summary>Tiếp nhận.</summary>
    public async Task ReceiveAsync(int obligationId, Guid operationId, CancellationToken cancellationToken)
    {
        await unit.RunAsync(Policies.Report, operationId, async work =>
        {
            var obligation = await FindAsync(work, obligationId, cancellationToken);
            obligation.Receive(work.Actor, work.Today);
            work.Note("ReceiveWork", obligation.Assignment);
            return obligation;
        }, cancellationToken);
        Answered?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Không đúng chức năng: the office is told and answers.</summary>
    public async Task DeclineAsync(int obligationId, string reason, Guid operationId, CancellationToken cancellationToken)
    {
        await unit.RunAsync(Policies.Report, operationId, async work =>
        {
            var obligation = await FindAsync(work, obligationId, cancellationToken);
            obligation.Decline(work.Actor, reason, work.Today);
            work.Note("DeclineWork", obligation.Assignment, reason);
            await work.TellRoleAsync(Role.OfficeStaff, "WorkDeclined", $"{Urls.Assignments}/{obligation.AssignmentId}", cancellationToken,
                obligation.Assignment.Title, obligation.Agency.Name, obligation.DeclineReason!);
            return obligation;
        }, cancellationToken);
        Answered?.Invoke(this, EventArgs.Empty);
    }

    private static async Task<Obligation> FindAsync(Work work, int obligationId, CancellationToken cancellationToken) =>
        await work.Db.Obligations.VisibleTo(work.Actor).Include(o => o.Assignment).Include(o => o.Agency)
            .FirstOrDefaultAsync(o => o.Id == obligationId, cancellationToken) ?? throw new RuleBroken("NotYours");
}
