using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Evidence goes in and out over plain HTTP, not through the circuit.</summary>
public static class EvidenceEndpoints
{
    // The boundaries and heads of the one part come on top of the file itself.
    private const long Around = 64 * 1024;

    public static void MapEvidence(this WebApplication app)
    {
        app.MapPost(Urls.Progress + "/{id:int}/tep", TakeAsync).AddEndpointFilter<ActAsCaller>().RequireAuthorization(Policies.Report)
            .DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(EvidenceFile.MostBytes + Around));
        app.MapGet("/tep/{id:int}", GiveAsync).AddEndpointFilter<ActAsCaller>().RequireAuthorization(Policies.SeeContent)
            .WithSecurityHeadersPolicy(Headers.Download);
    }

    private static async Task<IResult> TakeAsync(
        int id, HttpContext context, [FromServices] IAntiforgery antiforgery, [FromServices] EvidenceCommands commands,
        [FromServices] EvidenceIntake intake, [FromServices] Refusals refusals)
    {
        try
        {
            // Without the header the check would read the whole body in search of a form field.
            if (!context.Request.Headers.ContainsKey("RequestVerificationToken") || !await antiforgery.IsRequestValidAsync(context))
            {
                throw new RuleBroken("FormTooOld");
            }

            await commands.DemandMayAddAsync(id, context.RequestAborted);
            var (name, body) = await FileAsync(context);
            var received = await intake.TakeAsync(name, body, context.RequestAborted);
            var file = await commands.AddAsync(id, received, context.RequestAborted);
            return Results.Json(new { id = file, name = received.OriginalName, size = received.Size });
        }
        catch (RuleBroken refusal)
        {
            return Results.Json(new { error = refusals.Word(refusal) }, statusCode: StatusOf(refusal));
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            var tooBig = new RuleBroken("FileTooBig", "File", "", Formats.Bytes(EvidenceFile.MostBytes));
            return Results.Json(new { error = refusals.Word(tooBig) }, statusCode: refused.StatusCode);
        }
    }

    private static async Task<IResult> GiveAsync(int id, HttpContext context, [FromServices] EvidenceCommands commands)
    {
        if (await commands.OpenAsync(id, context.RequestAborted) is not { } file)
        {
            return Results.NotFound();
        }

        return Results.File(file.Path, file.ContentType, file.Name);
    }

    private static async Task<(string Name, Stream Body)> FileAsync(HttpContext context)
    {
        var boundary = MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && type.MediaType == "multipart/form-data"
            ? HeaderUtilities.RemoveQuotes(type.Boundary).Value
            : null;
        if (!string.IsNullOrEmpty(boundary))
        {
            var reader = new MultipartReader(boundary, context.Request.Body);
            while (await reader.ReadNextSectionAsync(context.RequestAborted) is { } section)
            {
                if (section.AsFileSection() is { Name: "file", FileStream: { } body, FileName: { Length: > 0 } name })
                {
                    return (NameOnly(name), body);
                }
            }
        }

        throw new RuleBroken("NoFileSent");
    }

    // Some browsers send a whole path; what is kept is a name that can be written down.
    private static string NameOnly(string sent)
    {
        var name = string.Concat(sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => !char.IsControl(c))).Trim();
        var extension = Path.GetExtension(name);
        return name.Length <= 200 ? name : name[..(200 - Math.Min(extension.Length, 20))] + extension[..Math.Min(extension.Length, 20)];
    }

    private static int StatusOf(RuleBroken refusal) => refusal.Code switch
    {
        "FileTooBig" => StatusCodes.Status413PayloadTooLarge,
        "FileKind" or "FileContent" or "FileEmpty" => StatusCodes.Status415UnsupportedMediaType,
        "NotYours" => StatusCodes.Status404NotFound,
        "MayNot" or "SignInAgain" => StatusCodes.Status403Forbidden,
        "ReportLocked" or "TooManyFiles" or "ChangedMeanwhile" => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status400BadRequest,
    };
}
