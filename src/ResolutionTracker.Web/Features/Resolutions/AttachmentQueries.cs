using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>How a file is shown on the page.</summary>
public enum FilePreview
{
    None,
    Picture,
    Pdf,
    Words,
}

public sealed record AttachmentRow(int Id, string Name, string ContentType, long Size, string Sha256, string UploadedBy, DateTime UploadedAt)
{
    public FilePreview Preview => Path.GetExtension(Name).ToLowerInvariant() switch
    {
        ".pdf" => FilePreview.Pdf,
        ".docx" => FilePreview.Words,
        ".jpg" or ".jpeg" or ".png" => FilePreview.Picture,
        _ => FilePreview.None,
    };
}

/// <summary>Files of documents, for whoever sees the document.</summary>
public sealed class AttachmentQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, FileIntake intake)
{
    public async Task<IReadOnlyList<AttachmentRow>> OfAsync(int resolutionId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Visible(db, actor).Where(a => a.ResolutionId == resolutionId).OrderBy(a => a.Id)
            .Select(a => new AttachmentRow(a.Id, a.OriginalName, a.ContentType, a.Size, a.Sha256, a.UploadedBy, a.UploadedAt)).ToListAsync(cancellationToken);
    }

    /// <summary>Null where the reader does not see the document, or the file is gone.</summary>
    public async Task<StoredFile?> OpenAsync(int fileId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var file = await Visible(db, actor).Where(a => a.Id == fileId)
            .Select(a => new { a.StoredName, a.ContentType, a.OriginalName }).FirstOrDefaultAsync(cancellationToken);
        return file is not null && File.Exists(intake.PathOf(file.StoredName)) ? new(intake.PathOf(file.StoredName), file.ContentType, file.OriginalName) : null;
    }

    /// <summary>What stands in a Word or PDF file.</summary>
    /// <exception cref="RuleBroken"><c>NotYours</c>, and what <see cref="DocumentText.ReadAsync(string, string, CancellationToken)"/> refuses.</exception>
    public async Task<string> WordsOfAsync(int fileId, CancellationToken cancellationToken)
    {
        var file = await OpenAsync(fileId, cancellationToken) ?? throw new RuleBroken("NotYours");
        return (await DocumentText.ReadAsync(file.Path, Path.GetExtension(file.Name), cancellationToken)).Text;
    }

    private static IQueryable<Attachment> Visible(TrackerDbContext db, Domain.Accounts.Actor actor) =>
        db.Resolutions.VisibleTo(db, actor).SelectMany(r => r.Attachments);
}
