using Microsoft.AspNetCore.Mvc;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Files and pasted cells come in over plain HTTP: ten thousand rows do not go through a message of the circuit.</summary>
public static class AppendixEndpoints
{
    private const long Megabyte = 1024 * 1024;

    public static AcceptedFiles Accepted { get; } = new(SheetLimits.MostMegabytes * Megabyte, FileKind.ReadAtOnce(".xlsx"), FileKind.ReadAtOnce(".docx"));

    // A letter of Vietnamese takes up to three bytes.
    private static readonly AcceptedFiles Pasted = new(PastedCells.MostLetters * 3L + 1024, FileKind.ReadAtOnce(".txt"));

    public static void MapAppendix(this WebApplication app)
    {
        app.MapUpload<AppendixCommands>(
            Urls.Resolutions + "/{id:int}/nhap-phu-luc/tep", Policies.EditContent, Accepted,
            (commands, document, cancellationToken) => commands.DemandMayStartAsync(document, cancellationToken),
            (commands, document, received, cancellationToken) => commands.StartAsync(document, received, cancellationToken));
        app.MapUpload<AppendixCommands>(
            Urls.Resolutions + "/{id:int}/nhap-phu-luc/dan", Policies.EditContent, Pasted,
            (commands, document, cancellationToken) => commands.DemandMayStartAsync(document, cancellationToken),
            (commands, document, received, cancellationToken) => commands.StartPastedAsync(document, received, cancellationToken));
        app.MapGet(Urls.Resolutions + "/{document:int}/nhap-phu-luc/{id:int}/dong-loi.xlsx", ProblemsAsync).AddEndpointFilter<ActAsCaller>().RequireAuthorization(Policies.EditContent)
            .WithSecurityHeadersPolicy(Headers.Download);
    }

    private static async Task<IResult> ProblemsAsync(int id, HttpContext context, [FromServices] ProblemWorkbook workbook)
    {
        context.Response.Headers.CacheControl = "no-store";
        return await workbook.WriteAsync(id, context.RequestAborted) is { } file
            ? Results.File(file, SheetWriting.ContentType, $"dong-loi-{id}.xlsx")
            : Results.NotFound();
    }
}
