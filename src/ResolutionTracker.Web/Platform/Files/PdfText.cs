using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>The words of a PDF in reading order: lines joined to paragraphs, page numbers and repeated heads left out.</summary>
internal static class PdfText
{
    public const int MostPages = 1_000;

    // A signing program stamps a line or two on a scanned page.
    private const int FewLetters = 40;

    /// <returns>The text, and the pages that hold pictures only.</returns>
    public static (string Text, IReadOnlyList<int> WithoutText) Read(Stream file, CancellationToken cancellationToken)
    {
        try
        {
            // Leaves the file open: whoever opened it closes it.
            using var pdf = PdfDocument.Open(file, new ParsingOptions { FilterProvider = new PdfLimits(), SkipMissingFonts = true, UseLenientParsing = true });
            return Pages(pdf, cancellationToken);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw DocumentText.Refused("FileLocked");
        }
        catch (Exception broken) when (broken is not (RuleBroken or OperationCanceledException or OutOfMemoryException))
        {
            // The reader wraps what a limit refuses, and has no exception of its own for most of what can be wrong in a file.
            throw DocumentText.Refused(RefusalIn(broken)?.Code ?? "FileBroken");
        }
    }

    private static RuleBroken? RefusalIn(Exception? broken)
    {
        while (broken is not (null or RuleBroken))
        {
            broken = broken.InnerException;
        }

        return broken as RuleBroken;
    }

    private static (string Text, IReadOnlyList<int> WithoutText) Pages(PdfDocument pdf, CancellationToken cancellationToken)
    {
        if (pdf.NumberOfPages > MostPages)
        {
            throw DocumentText.Refused("FileTooManyPages", MostPages);
        }

        var pages = new List<PdfPageLines>();
        var pictures = new List<int>();
        var letters = 0;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = pdf.GetPage(number);
            var lines = PdfLines.Of(page);
            var shown = lines.Sum(l => l.Text.Count(c => !char.IsWhiteSpace(c)));
            if (shown < FewLetters && page.NumberOfImages > 0)
            {
                pictures.Add(number);
                continue;
            }

            letters += shown;
            if (letters > PlainText.MostCharacters)
            {
                throw PlainText.OverLimit();
            }

            pages.Add(new(number, page.Width, lines));
        }

        return letters == 0 ? throw DocumentText.Refused("FileIsScan") : (PdfParagraphs.Of(PdfEdges.Without(pages)), pictures);
    }
}
