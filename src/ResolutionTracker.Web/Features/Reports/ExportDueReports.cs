using Microsoft.AspNetCore.Mvc;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Web.Features.Progress;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>Makes the Word form of a body's due reports and puts on record who took it.</summary>
public sealed class ExportDueReports(PeriodQueries queries, UnitOfWork unitOfWork)
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(WebApplication app) =>
        app.MapGet(Urls.WordFormFile + "/{id:int}", async (
                int id, [FromQuery(Name = Urls.PeriodQuery)] string? period, ExportDueReports export, CancellationToken cancellationToken) =>
                await export.RunAsync(id, period, cancellationToken) is { } file ? Results.File(file.Bytes, ContentType, file.Name) : Results.NotFound())
            .RequireAuthorization(Policies.EditContent).AddEndpointFilter<ActAsCaller>().WithSecurityHeadersPolicy(Headers.Download);

    /// <param name="period">The one that is open now where none is named.</param>
    /// <returns>Null where the body or the period is not there.</returns>
    public async Task<PaperFile?> RunAsync(int agencyId, string? period, CancellationToken cancellationToken)
    {
        if (await queries.DueAsync(period, agencyId, cancellationToken) is not { } due)
        {
            return null;
        }

        var file = new PaperFile(DueReportsForm.Write(due), $"mau-bao-cao-{Agency.CodeFrom(due.Agency)}-{Agency.CodeFrom(due.Period.Label)}.docx");
        await unitOfWork.RunAsync(Policies.EditContent, Guid.NewGuid(), work =>
        {
            work.Note(ExportImplementationReport.Action, () => new(nameof(Agency), agencyId, []), file.Name);
            return Task.FromResult<Entity?>(null);
        }, cancellationToken);
        return file;
    }
}
