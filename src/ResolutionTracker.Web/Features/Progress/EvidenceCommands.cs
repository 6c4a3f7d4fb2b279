using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Files of a report. A row is written only when its bytes lie safe, and bytes go only when their row is gone.</summary>
public sealed class EvidenceCommands(UnitOfWork unit, CurrentUser user, IDbContextFactory<TrackerDbContext> contexts, FileIntake intake)
{
    /// <summary>Asked before the first byte is taken.</summary>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>ReportLocked</c>, <c>TooManyFiles</c>, <c>MayNot</c>.</exception>
    public async Task DemandMayAddAsync(int reportId, CancellationToken cancellationToken)
    {
        var actor = await user.DemandAsync(Policies.Report, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var report = await db.ProgressReports.VisibleTo(actor).ReadableBy(actor).Include(r => r.Evidence)
            .FirstOrDefaultAsync(r => r.Id == reportId, cancellationToken) ?? throw new RuleBroken("NotYours");
        report.DemandRoomForFile(actor);
    }

    public async Task<int> AddAsync(int reportId, ReceivedFile received, CancellationToken cancellationToken)
    {
        try
        {
            return await unit.RunAsync(Policies.Report, Guid.NewGuid(), async work =>
            {
                var report = await ProgressCommands.FindAsync(work, reportId, cancellationToken);
                var file = new EvidenceFile(received.OriginalName, received.StoredName, received.ContentType, received.Size, received.Sha256, work.Actor.Name, work.Now);
                report.Add(file, work.Actor);
                work.Note("AddEvidence", report, received.OriginalName);
                return file;
            }, cancellationToken);
        }
        catch
        {
            intake.Discard(received.StoredName);
            throw;
        }
    }

    public async Task RemoveAsync(int reportId, int fileId, Guid operationId, CancellationToken cancellationToken)
    {
        string? stored = null;
        await unit.RunAsync(Policies.Report, operationId, async work =>
        {
            var report = await ProgressCommands.FindAsync(work, reportId, cancellationToken);
            var file = report.Evidence.FirstOrDefault(e => e.Id == fileId) ?? throw new RuleBroken("NotYours");
            report.Remove(file, work.Actor);
            work.Note("RemoveEvidence", report, file.OriginalName);
            stored = file.StoredName;
            return report;
        }, cancellationToken);
        if (stored is not null)
        {
            intake.Discard(stored);
        }
    }

    /// <summary>The file, where the reader may see its report.</summary>
    public async Task<StoredFile?> OpenAsync(int fileId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var file = await db.ProgressReports.VisibleTo(actor).ReadableBy(actor).SelectMany(r => r.Evidence)
            .Where(e => e.Id == fileId).Select(e => new { e.StoredName, e.ContentType, e.OriginalName }).FirstOrDefaultAsync(cancellationToken);
        return file is not null && File.Exists(intake.PathOf(file.StoredName)) ? new(intake.PathOf(file.StoredName), file.ContentType, file.OriginalName) : null;
    }
}
