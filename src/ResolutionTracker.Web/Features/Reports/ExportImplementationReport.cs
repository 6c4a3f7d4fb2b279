using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Search;
using ResolutionTracker.Papers.Pdf;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Reports;

public sealed record PaperFile(byte[] Bytes, string Name);

/// <summary>Makes the report as a file and puts on record who took it.</summary>
public sealed class ExportImplementationReport(ImplementationReportQueries queries, UnitOfWork unitOfWork, DomainClock clock)
{
    public const string Action = "PaperExported";

    /// <returns>Null for a document that is not there or not one's to see.</returns>
    public async Task<PaperFile?> RunAsync(int resolutionId, PaperForm form, CancellationToken cancellationToken)
    {
        if (await queries.ReadAsync(resolutionId, cancellationToken) is not { } data)
        {
            return null;
        }

        var file = new PaperFile(
            PdfWriter.Write(ImplementationReport.Write(data, form), ImplementationReport.Describe(data, form, clock.UtcNow)),
            NameOf(data.Figures));
        await unitOfWork.RunAsync(Policies.SeeAll, Guid.NewGuid(), work =>
        {
            // Nothing of the document changes, so the line is written for it.
            work.Note(Action, () => new(nameof(Resolution), resolutionId, []), file.Name);
            return Task.FromResult<Entity?>(null);
        }, cancellationToken);
        return file;
    }

    /// <summary>bao-cao-50-CTr-TU-2022-11-15.pdf: letters every system can store.</summary>
    internal static string NameOf(ReportFigures figures)
    {
        var symbol = figures.Document.Symbol ?? $"{figures.Document.Kind}-{figures.Document.Id}";
        var letters = string.Concat(symbol.Select(letter => char.IsAscii(letter) ? letter : Plain(letter)).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
        return $"bao-cao-{string.Join('-', letters.Split('-', StringSplitOptions.RemoveEmptyEntries))}-{figures.AsOf:yyyy-MM-dd}.pdf";
    }

    private static char Plain(char letter)
    {
        var plain = Folding.Fold(letter.ToString()) is [var first, ..] && char.IsAscii(first) ? first : '-';
        return char.IsUpper(letter) ? char.ToUpperInvariant(plain) : plain;
    }
}
