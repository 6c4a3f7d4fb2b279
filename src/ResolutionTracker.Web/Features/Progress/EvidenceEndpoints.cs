using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Evidence goes in and out over plain HTTP, not through the circuit.</summary>
public static class EvidenceEndpoints
{
    public static AcceptedFiles Accepted { get; } =
        new(EvidenceFile.MostBytes, FileKind.Pdf, FileKind.Docx, FileKind.Xlsx, FileKind.Jpg, FileKind.Jpeg, FileKind.Png);

    public static void MapReportFiles(this WebApplication app)
    {
        app.MapUpload<EvidenceCommands>(
            Urls.Progress + "/{id:int}/tep", Policies.Report, Accepted,
            (commands, report, cancellationToken) => commands.DemandMayAddAsync(report, cancellationToken),
            (commands, report, received, cancellationToken) => commands.AddAsync(report, received, cancellationToken));
        app.MapDownload<EvidenceCommands>("/tep/{id:int}", Policies.SeeContent, (commands, file, cancellationToken) => commands.OpenAsync(file, cancellationToken));
        app.MapUpload<WordReportCommands>(
            Urls.WordReports() + "/{id:int}", Policies.EditContent, WordReportCommands.Accepted,
            (commands, agency, cancellationToken) => commands.DemandMayReadAsync(agency, cancellationToken),
            (commands, agency, received, cancellationToken) => commands.ReadAsync(agency, received, cancellationToken));
    }
}
