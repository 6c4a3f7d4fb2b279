using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Reminders;

/// <summary>Marks one's own notices as read.</summary>
public sealed class NoticeCommands(UnitOfWork unitOfWork, NoticeSignal signal)
{
    // Older ones are taken by the next press: one save stays small.
    private const int AtOnce = 1000;

    public Task ReadAsync(int id, CancellationToken cancellationToken) => MarkAsync(id, cancellationToken);

    public Task ReadAllAsync(CancellationToken cancellationToken) => MarkAsync(null, cancellationToken);

    private async Task MarkAsync(int? id, CancellationToken cancellationToken)
    {
        await unitOfWork.RunAsync(
            Policies.SignedIn,
            Guid.NewGuid(),
            async work =>
            {
                var notices = await work.Db.Notices.Where(n => n.AccountId == work.Actor.AccountId && n.ReadAt == null && (id == null || n.Id == id))
                    .OrderByDescending(n => n.Id).Take(AtOnce).ToListAsync(cancellationToken);
                notices.ForEach(n => n.Read(work.Now));
                return (Entity?)null;
            },
            cancellationToken);
        signal.Raise();
    }
}

/// <summary>Tells the bell of a circuit that another part of the page has read something.</summary>
public sealed class NoticeSignal
{
    public event EventHandler? Changed;

    public void Raise() => Changed?.Invoke(this, EventArgs.Empty);
}
