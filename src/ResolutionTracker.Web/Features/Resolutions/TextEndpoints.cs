using System.Text;
using Microsoft.AspNetCore.Mvc;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Texts go in over plain HTTP: a pasted one may be far longer than a message of the circuit.</summary>
public static class TextEndpoints
{
    internal static AcceptedFiles Files { get; } =
        new(UploadBox.DefaultMaxBytes, FileKind.ReadAtOnce(".docx"), FileKind.ReadAtOnce(".pdf"), FileKind.ReadAtOnce(".txt"), FileKind.ReadAtOnce(".doc"));

    // Four bytes a letter, and some for what is cleaned away.
    private static readonly AcceptedFiles Pasted = new(8L * Domain.Resolutions.PlainText.MostCharacters, FileKind.ReadAtOnce(".txt"));

    public static void MapTexts(this WebApplication app)
    {
        app.MapUpload<TextCommands>(
            Urls.Resolutions + "/{id:int}/noi-dung/tep", Policies.EditContent, Files,
            (commands, id, cancellationToken) => commands.DemandMayEnterAsync(id, cancellationToken),
            (commands, id, file, cancellationToken) => commands.DraftAsync(id, file, isPasted: false, cancellationToken));
        app.MapUpload<TextCommands>(
            Urls.Resolutions + "/{id:int}/noi-dung/dan", Policies.EditContent, Pasted,
            (commands, id, cancellationToken) => commands.DemandMayEnterAsync(id, cancellationToken),
            (commands, id, file, cancellationToken) => commands.DraftAsync(id, file, isPasted: true, cancellationToken));
        app.MapGet(Urls.Resolutions + "/{id:int}/noi-dung/hien-co", async (int id, [FromQuery(Name = Urls.DraftQuery)] int? draft, HttpContext context) =>
                await context.RequestServices.GetRequiredService<TextQueries>().StandingAsync(id, draft, context.RequestAborted) is { } text
                    ? Results.Text(text, "text/plain", Encoding.UTF8)
                    : Results.NotFound())
            .AddEndpointFilter<ActAsCaller>().RequireAuthorization(Policies.EditContent).WithSecurityHeadersPolicy(Headers.Download);
    }
}
