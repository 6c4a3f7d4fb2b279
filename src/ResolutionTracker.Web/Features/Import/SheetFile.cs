using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Import;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Reads the sheets of a workbook or the tables of a Word document as cells of text.</summary>
public static class SheetFile
{
    public const string Workbook = ".xlsx";
    public const string Document = ".docx";

    private const int MostParts = 5000;
    private const long Megabyte = 1024 * 1024;

    // The head of the container in which Office keeps both its old formats and encrypted files
    private static readonly byte[] OldContainer = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

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

        var head = new byte[OldContainer.Length];
        file.Position = 0;
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (read == head.Length && head.AsSpan().SequenceEqual(OldContainer))
        {
            throw new RuleBroken(Holds(file, Encrypted) ? "SheetLocked" : "SheetOldFormat");
        }

        if (read < 4 || head is not [(byte)'P', (byte)'K', 3, 4, ..])
        {
            throw new RuleBroken(read == 0 ? "SheetEmpty" : "SheetWrongExtension", null, kind);
        }

        file.Position = 0;
        using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MostParts || zip.Entries.Sum(e => Math.Min(e.Length, long.MaxValue / MostParts)) > SheetLimits.MostUnpackedMegabytes * Megabyte)
        {
            throw new RuleBroken("SheetUnpacksTooBig", null, SheetLimits.MostUnpackedMegabytes);
        }

        var folder = kind == Workbook ? "xl/" : "word/";
        if (!zip.Entries.Any(e => e.FullName.TrimStart('/').StartsWith(folder, StringComparison.OrdinalIgnoreCase)))
        {
            throw new RuleBroken("SheetWrongExtension", null, kind);
        }
    }

    private static bool Holds(Stream file, byte[] sought)
    {
        file.Position = 0;
        var buffer = new byte[64 * 1024];
        var kept = 0;
        while (file.Read(buffer, kept, buffer.Length - kept) is > 0 and var read)
        {
            var there = kept + read;
            if (buffer.AsSpan(0, there).IndexOf(sought) >= 0)
            {
                return true;
            }

            kept = Math.Min(sought.Length - 1, there);
            buffer.AsSpan(there - kept, kept).CopyTo(buffer);
        }

        return false;
    }
}
