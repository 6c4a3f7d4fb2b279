using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>A file of ours, to be sent.</summary>
/// <param name="Name">As it is called where it came from.</param>
public sealed record StoredFile(string Path, string ContentType, string Name);

/// <summary>Files go in and out over plain HTTP, not through the circuit. Every room's address for them is made here.</summary>
public static class FileEndpoints
{
    // The boundaries and heads of the one part come on top of the file itself.
    private const long Around = 64 * 1024;

    /// <summary>An address that takes one file a request, as the upload box of the pages sends it.</summary>
    /// <param name="pattern">With <c>{id:int}</c>: what the file belongs to.</param>
    /// <param name="demand">Asked before the first byte is taken; refuses by a <see cref="RuleBroken"/>.</param>
    /// <param name="keep">Given the file when it lies safe; answers its number. It discards the bytes where it keeps none.</param>
    public static void MapUpload<TCommands>(
        this WebApplication app, string pattern, string policy, AcceptedFiles accepted,
        Func<TCommands, int, CancellationToken, Task> demand, Func<TCommands, int, ReceivedFile, CancellationToken, Task<int>> keep)
        where TCommands : notnull =>
        app.MapPost(pattern, (int id, HttpContext context) => TakeAsync(context, accepted, async () =>
            {
                var commands = context.RequestServices.GetRequiredService<TCommands>();
                await demand(commands, id, context.RequestAborted);
                var (name, body) = await SentFile.OfAsync(context);
                var received = await context.RequestServices.GetRequiredService<FileIntake>().TakeAsync(name, body, accepted, context.RequestAborted);
                return new(await keep(commands, id, received, context.RequestAborted), received.OriginalName, received.Size);
            }))
            .AddEndpointFilter<ActAsCaller>().RequireAuthorization(policy).DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(accepted.MostBytes + Around));

    /// <summary>An address that gives one file to whoever may have it.</summary>
    /// <param name="pattern">With <c>{id:int}</c>: the file.</param>
    /// <param name="open">Null where the caller may not see it, or it is not there.</param>
    public static void MapDownload<TReader>(
        this WebApplication app, string pattern, string policy, Func<TReader, int, CancellationToken, Task<StoredFile?>> open)
        where TReader : notnull =>
        app.MapGet(pattern, async (int id, HttpContext context) =>
                await open(context.RequestServices.GetRequiredService<TReader>(), id, context.RequestAborted) is { } file
                    ? Results.File(file.Path, file.ContentType, file.Name)
                    : Results.NotFound())
            .AddEndpointFilter<ActAsCaller>().RequireAuthorization(policy).WithSecurityHeadersPolicy(Headers.Download);

    /// <summary>An address that shows one picture or PDF inside a page of ours; other files are not given here.</summary>
    /// <param name="pattern">With <c>{id:int}</c>: the file.</param>
    /// <param name="open">Null where the caller may not see it, or it is not there.</param>
    public static void MapView<TReader>(
        this WebApplication app, string pattern, string policy, Func<TReader, int, CancellationToken, Task<StoredFile?>> open)
        where TReader : notnull =>
        app.MapGet(pattern, async (int id, HttpContext context) =>
                await open(context.RequestServices.GetRequiredService<TReader>(), id, context.RequestAborted) is { } file
                && (file.ContentType == FileKind.Pdf.ContentType || file.ContentType == FileKind.Jpg.ContentType || file.ContentType == FileKind.Png.ContentType)
                    ? Results.File(file.Path, file.ContentType)
                    : Results.NotFound())
            .AddEndpointFilter<ActAsCaller>().RequireAuthorization(policy).WithSecurityHeadersPolicy(Headers.View);

    private static async Task<IResult> TakeAsync(HttpContext context, AcceptedFiles accepted, Func<Task<Taken>> take)
    {
        var refusals = context.RequestServices.GetRequiredService<Refusals>();
        try
        {
            // Without the header the check would read the whole body in search of a form field.
            if (!context.Request.Headers.ContainsKey("RequestVerificationToken")
                || !await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
            {
                throw new RuleBroken("FormTooOld");
            }

            return Results.Json(await take());
        }
        catch (RuleBroken refusal)
        {
            return Results.Json(new { error = refusals.Word(refusal) }, statusCode: StatusOf(refusal));
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Results.Json(new { error = refusals.Word(accepted.Refused("FileTooBig", "")) }, statusCode: refused.StatusCode);
        }
    }

    private static int StatusOf(RuleBroken refusal) => refusal.Code switch
    {
        "FormTooOld" or "NoFileSent" => StatusCodes.Status400BadRequest,
        "FileTooBig" or "FileUnpacksTooBig" => StatusCodes.Status413PayloadTooLarge,
        "FileKind" or "FileContent" or "FileEmpty" => StatusCodes.Status415UnsupportedMediaType,
        "NotYours" or "NotThere" or "NotHere" => StatusCodes.Status404NotFound,
        "MayNot" or "SignInAgain" => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status409Conflict,
    };

    private sealed record Taken(int Id, string Name, long Size);
}
