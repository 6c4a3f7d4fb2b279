using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Reminders;

public sealed class OutboxCommands(UnitOfWork unitOfWork)
{
    /// <summary>Has a mail sent again that was given up; the outbox takes it within a minute.</summary>
    public Task TryAgainAsync(Guid operationId, int mailId, CancellationToken cancellationToken) => unitOfWork.RunAsync(
        Policies.EditContent,
        operationId,
        async work =>
        {
            var mail = await work.Db.OutboxMails.SingleOrDefaultAsync(m => m.Id == mailId, cancellationToken) ?? throw new RuleBroken("NotYours");
            mail.TryAgain();
            return null;
        },
        cancellationToken);
}
