using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Files of a document. A row is written only when its bytes lie safe, and bytes go only when their row is gone.</summary>
public sealed class AttachmentCommands(UnitOfWork unit, CurrentUser user, IDbContextFactory<TrackerDbContext> contexts, FileIntake intake)
{
    /// <summary>Asked before the first byte is taken.</summary>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>SecretKeepsNothing</c>, <c>TooManyAttachments</c>, <c>MayNot</c>.</exception>
    public async Task DemandMayAddAsync(int resolutionId, CancellationToken cancellationToken)
    {
        var actor = await user.DemandAsync(Policies.EditContent, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        (await FindAsync(db, actor, resolutionId, cancellationToken)).DemandRoomForFile();
    }

    public async Task<int> AddAsync(int resolutionId, ReceivedFile received, CancellationToken cancellationToken)
    {
        try
        {
            return await unit.RunAsync(Policies.EditContent, Guid.NewGuid(), async work =>
            {
                var resolution = await FindAsync(work.Db, work.Actor, resolutionId, cancellationToken);
                var file = resolution.Attach(received.OriginalName, received.StoredName, received.ContentType, received.Size, received.Sha256, work.Actor.Name, work.Now);
                work.Note("AddAttachment", resolution);
                return file;
            }, cancellationToken);
        }
        catch
        {
            intake.Discard(received.StoredName);
            throw;
        }
    }

    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>ReasonEmpty</c>, <c>TooLong</c>, <c>MayNot</c>.</exception>
    public async Task RemoveAsync(int resolutionId, int fileId, string? reason, Guid operationId, CancellationToken cancellationToken)
    {
        string? stored = null;
        await unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var resolution = await FindAsync(work.Db, work.Actor, resolutionId, cancellationToken);
            var file = resolution.Attachments.FirstOrDefault(a => a.Id == fileId) ?? throw new RuleBroken("NotYours");
            resolution.Detach(file);
            work.Note("RemoveAttachment", resolution, Words.Reason(reason));
            stored = file.StoredName;
            return resolution;
        }, cancellationToken);
        if (stored is not null)
        {
            intake.Discard(stored);
        }
    }

    private static async Task<Resolution> FindAsync(TrackerDbContext db, Domain.Accounts.Actor actor, int id, CancellationToken cancellationToken) =>
        await db.Resolutions.VisibleTo(db, actor).Include(r => r.Attachments).FirstOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new RuleBroken("NotYours");
}
