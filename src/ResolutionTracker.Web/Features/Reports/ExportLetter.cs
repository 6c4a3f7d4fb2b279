using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Letters;
using ResolutionTracker.Papers.Pdf;
using ResolutionTracker.Web.Features.Letters;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>Makes a letter as a file and puts on record who took it.</summary>
public sealed class ExportLetter(LetterQueries queries, UnitOfWork unitOfWork, DomainClock clock)
{
    /// <returns>Null for a letter that is not there or not one's to see.</returns>
    public async Task<PaperFile?> RunAsync(int id, CancellationToken cancellationToken)
    {
        if (await queries.PaperAsync(id, cancellationToken) is not { } data)
        {
            return null;
        }

        var kind = data.Letter.Kind == LetterKind.Urging ? "don-doc" : "giai-trinh";
        var file = new PaperFile(PdfWriter.Write(LetterPaper.Write(data), LetterPaper.Describe(data, clock.UtcNow)), $"{kind}-{id}.pdf");
        await unitOfWork.RunAsync(Policies.SeeContent, Guid.NewGuid(), work =>
        {
            // Nothing of the letter changes, so the line is written for it.
            work.Note("LetterExported", () => new(nameof(Letter), id, []), file.Name);
            return Task.FromResult<Entity?>(null);
        }, cancellationToken);
        return file;
    }

    public static void Map(WebApplication app) =>
        app.MapGet($"{Urls.Letters}/{{id:int}}.pdf", WriteAsync).RequireAuthorization(Policies.SeeContent).AddEndpointFilter<ActAsCaller>();

    private static async Task<IResult> WriteAsync(int id, HttpContext context, ExportLetter export, CancellationToken cancellationToken)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (await export.RunAsync(id, cancellationToken) is not { } file)
        {
            return Results.NotFound();
        }

        context.Response.Headers.ContentDisposition = $"inline; filename=\"{file.Name}\"";
        return Results.Bytes(file.Bytes, "application/pdf");
    }
}
