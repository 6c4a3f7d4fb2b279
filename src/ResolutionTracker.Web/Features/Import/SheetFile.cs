using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Platform.Files;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Reads the sheets of a workbook or the tables of a Word document as cells of text.</summary>
public static class SheetFile
{
    public const string Workbook = ".xlsx";
    public const string Document = ".docx";

    private const long Megabyte = 1024 * 1024;

    /// <summary>All sheets or tables that hold anything, in the order of the file.</summary>
    /// <param name="file">Can be sought in.</param>
    /// <param name="extension">With its dot.</param>
    /// <param name="cancellationToken">Ends the reading between two rows.</param>
    /// <exception cref="RuleBroken"><c>SheetKindUnknown</c>, <c>SheetTooBig</c>, <c>SheetUnpacksTooBig</c>, <c>SheetLocked</c>, <c>SheetOldFormat</c>, <c>SheetWrongExtension</c>, <c>SheetBroken</c>, <c>SheetEmpty</c>, <c>SheetNoTable</c>, and those of <see cref="SheetLimits"/>.</exception>
    public static Task<IReadOnlyList<Sheet>> ReadAsync(Stream file, string extension, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Task.Run<IReadOnlyList<Sheet>>(() => Read(file, extension, cancellationToken), cancellationToken);
    }

    private static List<Sheet> Read(Stream file, string extension, CancellationToken cancellationToken)
    {
        var kind = extension?.ToLowerInvariant();
        if (kind is not (Workbook or Document))
        {
            throw new RuleBroken("SheetKindUnknown");
        }

        try
        {
            Demand(file, kind);
            var limits = new SheetLimits(cancellationToken);
            var budget = new LimitedStream.Budget(SheetLimits.MostUnpackedMegabytes * Megabyte);
            file.Position = 0;
            var sheets = kind == Workbook ? OfWorkbook(file, limits, budget) : OfDocument(file, limits, budget);
            var filled = sheets.Where(s => s.Rows.Any(r => r.Cells.Any(c => c.Length > 0))).ToList();
            return filled.Count > 0 ? filled
                : throw new RuleBroken(kind == Document && sheets.Count == 0 ? "SheetNoTable" : "SheetEmpty");
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or OpenXmlPackageException or FormatException or OverflowException
            or ArgumentException or KeyNotFoundException or InvalidOperationException or IOException or NotSupportedException or UriFormatException)
        {
            throw new RuleBroken("SheetBroken");
        }
    }

    private static List<Sheet> OfWorkbook(Stream file, SheetLimits limits, LimitedStream.Budget budget)
    {
        using var package = SpreadsheetDocument.Open(file, isEditable: false);
        return new XlsxSheets(package.WorkbookPart ?? throw new InvalidDataException("No workbook."), limits, budget).Read();
    }

    private static List<Sheet> OfDocument(Stream file, SheetLimits limits, LimitedStream.Budget budget)
    {
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        return new DocxTables(limits).Read(package.MainDocumentPart ?? throw new InvalidDataException("No document."), budget);
    }

    /// <summary>Opens a part: no document type, nothing from elsewhere, no more than the budget.</summary>
    internal static XmlReader Open(OpenXmlPart part, LimitedStream.Budget budget) =>
        XmlReader.Create(new LimitedStream(part.GetStream(FileMode.Open, FileAccess.Read), budget), new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });

    private static void Demand(Stream file, string kind)
    {
        if (file.Length > SheetLimits.MostMegabytes * Megabyte)
        {
            throw new RuleBroken("SheetTooBig", null, SheetLimits.MostMegabytes);
        }

        switch (FileNatures.OfPackage(file, kind == Workbook ? "xl/" : "word/"))
        {
            case FileNature.Fit: break;
            case FileNature.Empty: throw new RuleBroken("SheetEmpty", null, kind);
            case FileNature.Locked: throw new RuleBroken("SheetLocked");
            case FileNature.OldOffice: throw new RuleBroken("SheetOldFormat");
            case FileNature.UnpacksTooBig: throw new RuleBroken("SheetUnpacksTooBig", null, SheetLimits.MostUnpackedMegabytes);
            case FileNature.Broken: throw new RuleBroken("SheetBroken");
            default: throw new RuleBroken("SheetWrongExtension", null, kind);
        }
    }
}
