using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Files of documents go in and out over plain HTTP, not through the circuit.</summary>
public static class AttachmentEndpoints
{
    public static AcceptedFiles Accepted { get; } =
        new(Attachment.MostBytes, FileKind.Pdf, FileKind.Docx, FileKind.Xlsx, FileKind.Jpg, FileKind.Jpeg, FileKind.Png);

    public static void MapAttachments(this WebApplication app)
    {
        app.MapUpload<AttachmentCommands>(
            Urls.Resolutions + "/{id:int}/tep", Policies.EditContent, Accepted,
            (commands, resolution, cancellationToken) => commands.DemandMayAddAsync(resolution, cancellationToken),
            (commands, resolution, received, cancellationToken) => commands.AddAsync(resolution, received, cancellationToken));
        app.MapDownload<AttachmentQueries>(
            Urls.Resolutions + "/tep/{id:int}", Policies.SeeContent, (queries, file, cancellationToken) => queries.OpenAsync(file, cancellationToken));
        app.MapView<AttachmentQueries>(
            Urls.Resolutions + "/tep/{id:int}/xem", Policies.SeeContent, (queries, file, cancellationToken) => queries.OpenAsync(file, cancellationToken));
    }
}
