using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Files and pasted cells come in over plain HTTP: ten thousand rows do not go through a message of the circuit.</summary>
public static class AppendixEndpoints
{
    private const long Megabyte = 1024 * 1024;

    // A letter of Vietnamese takes up to three bytes.
    private const long MostPasted = PastedCells.MostLetters * 3L + 1024;

    public static AcceptedFiles Accepted { get; } = new(SheetLimits.MostMegabytes * Megabyte, FileKind.ReadAtOnce(".xlsx"), FileKind.ReadAtOnce(".docx"));

    public static void MapAppendix(this WebApplication app)
    {
        app.MapUpload<AppendixCommands>(
            Urls.Resolutions + "/{id:int}/nhap-phu-luc/tep", Policies.EditContent, Accepted,
            (commands, document, cancellationToken) => commands.DemandMayStartAsync(document, cancellationToken),
            (commands, document, received, cancellationToken) => commands.StartAsync(document, received, cancellationToken));
        app.MapPost(Urls.Resolutions + "/{id:int}/nhap-phu-luc/dan", PasteAsync).AddEndpointFilter<ActAsCaller>().RequireAuthorization(Policies.EditContent)
            .DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(MostPasted));
        app.MapGet(Urls.Resolutions + "/{document:int}/nhap-phu-luc/{id:int}/dong-loi.xlsx", ProblemsAsync).AddEndpointFilter<ActAsCaller>().RequireAuthorization(Policies.EditContent)
            .WithSecurityHeadersPolicy(Headers.Download);
    }

    private static async Task<IResult> PasteAsync(
        int id, HttpContext context, [FromServices] IAntiforgery antiforgery, [FromServices] AppendixCommands commands, [FromServices] Refusals refusals)
    {
        try
        {
            if (!context.Request.Headers.ContainsKey("RequestVerificationToken") || !await antiforgery.IsRequestValidAsync(context))
            {
                throw new RuleBroken("FormTooOld");
            }

            await commands.DemandMayStartAsync(id, context.RequestAborted);
            using var reader = new StreamReader(context.Request.Body);
            return Results.Json(new { id = await commands.StartAsync(id, await reader.ReadToEndAsync(context.RequestAborted), context.RequestAborted) });
        }
        catch (RuleBroken refusal)
        {
            return Results.Json(new { error = refusals.Word(refusal) }, statusCode: refusal.Code == "NotHere" ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest);
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Results.Json(new { error = refusals.Word(new("SheetTooMuchText", null, PastedCells.MostLetters)) }, statusCode: refused.StatusCode);
        }
    }

    private static async Task<IResult> ProblemsAsync(int id, HttpContext context, [FromServices] ProblemWorkbook workbook)
    {
        context.Response.Headers.CacheControl = "no-store";
        return await workbook.WriteAsync(id, context.RequestAborted) is { } file
            ? Results.File(file, SheetWriting.ContentType, $"dong-loi-{id}.xlsx")
            : Results.NotFound();
    }
}
