using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ResolutionTracker.Papers;
using ResolutionTracker.Papers.Pdf;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ResolutionTracker.Web.Tests.Platform.Files;

/// <summary>Files of our own making.</summary>
internal static class TextFiles
{
    public static readonly PaperMetadata Metadata = new("Văn bản mẫu", "Văn phòng", "Mẫu", new(2022, 11, 15, 1, 0, 0, DateTimeKind.Utc));

    public static MemoryStream Word(params OpenXmlElement[] body) => Word(null, body);

    public static MemoryStream Word(Action<MainDocumentPart>? more, params OpenXmlElement[] body)
    {
        var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new(new Body(body));
            more?.Invoke(main);
        }

        return file;
    }

    public static MemoryStream WordOf(string text) => Word([.. text.Split('\n').Select(line => Line(line))]);

    public static Paragraph Line(params string[] runs) => new(runs.Select(r => new WordRun(new Words(r) { Space = SpaceProcessingModeValues.Preserve })));

    public static Paragraph Numbered(int number, int level, string text) =>
        new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = number })), new WordRun(new Words(text)));

    public static MemoryStream Pdf(params Block[] body) => new(PdfWriter.Write(new Paper(null, [], body, null), Metadata));

    /// <summary>A Word file whose one part is zeros without end: small on the disk, huge when it is unpacked.</summary>
    public static MemoryStream WordBomb(int megabytes)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", "<Types/>"u8);
            using var part = archive.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            Zeros(part, megabytes);
        }

        return file;
    }

    public static MemoryStream Archive(params (string Name, string Text)[] parts)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                Write(archive, name, Encoding.UTF8.GetBytes(text));
            }
        }

        return file;
    }

    /// <summary>A PDF of one page, written by hand.</summary>
    public static MemoryStream RawPdf(byte[] content, string filter = "", string trailer = "")
    {
        var file = new MemoryStream();
        var places = new List<long>();
        Put("%PDF-1.7\n");
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>");
        places.Add(file.Position);
        Put($"4 0 obj\n<< /Length {content.Length} {filter} >>\nstream\n");
        file.Write(content);
        Put("\nendstream\nendobj\n");
        Object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var table = file.Position;
        Put($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(p => Put($"{p:D10} 00000 n \n"));
        Put($"trailer\n<< /Size {places.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF");
        return file;

        void Object(string text)
        {
            places.Add(file.Position);
            Put($"{places.Count} 0 obj\n{text}\nendobj\n");
        }

        void Put(string text) => file.Write(Encoding.Latin1.GetBytes(text));
    }

    public static byte[] Zlib(int megabytes) => Zlib(into => Zeros(into, megabytes));

    public static byte[] Zlib(byte[] content) => Zlib(into => into.Write(content));

    private static byte[] Zlib(Action<Stream> write)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            write(zlib);
        }

        return packed.ToArray();
    }

    private static void Zeros(Stream into, int megabytes)
    {
        var zeros = new byte[1024 * 1024];
        for (var i = 0; i < megabytes; i++)
        {
            into.Write(zeros);
        }
    }

    private static void Write(ZipArchive archive, string name, ReadOnlySpan<byte> bytes)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(bytes);
    }
}
