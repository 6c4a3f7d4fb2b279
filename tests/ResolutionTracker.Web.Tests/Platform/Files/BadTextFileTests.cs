using System.Text;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Files;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Writer;

namespace ResolutionTracker.Web.Tests.Platform.Files;

/// <summary>Each way in which a file can be no text, with its own sentence and without eating memory.</summary>
public sealed class BadTextFileTests
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // The smallest PNG: one grey point.
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    public static TheoryData<string, string, byte[]> Files() => new()
    {
        { "TextFileEmpty", ".txt", [] },
        { "TextFileEmpty", ".docx", [] },
        { "TextFileEmpty", ".txt", " \r\n\t"u8.ToArray() },
        { "TextFileKind", ".xlsx", [1, 2, 3] },
        { "TextFileKind", "", [1, 2, 3] },
        { "FileOldWord", ".doc", Ole },
        { "FileOldWord", ".docx", [.. Ole, .. new byte[2000]] },
        { "FileLocked", ".docx", [.. Ole, .. new byte[70_000], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[2000]] },
        { "TextFileContent", ".docx", "Không phải Word"u8.ToArray() },
        { "TextFileContent", ".pdf", "Không phải PDF"u8.ToArray() },
        { "TextFileContent", ".txt", "%PDF-1.7 ..."u8.ToArray() },
        { "TextFileContent", ".txt", [1, 0, 0, 0, 7, 9, 0, 0] },
        { "TextFileContent", ".docx", TextFiles.Archive(("xl/workbook.xml", "<x/>"), ("[Content_Types].xml", "<x/>")).ToArray() },
        { "FileBroken", ".docx", [.. "PK\u0003\u0004"u8, .. new byte[500]] },
        { "FileBroken", ".docx", TextFiles.Archive(("[Content_Types].xml", "<Types"), ("word/document.xml", "<w:document")).ToArray() },
        { "FileBroken", ".docx", BrokenXml() },
        { "FileBroken", ".pdf", "%PDF-1.7\nhỏng"u8.ToArray() },
        { "TextNotUnicode", ".txt", [0x4E, 0x67, 0x68, 0x69, 0xF2, 0x20, 0x71, 0x75, 0x79, 0xEA, 0xEC, 0x74] },
        { "TextOldFont", ".txt", Encoding.UTF8.GetBytes("NhiÖm vô träng t©m cña c¸c c¬ quan, ®¬n vÞ, ®Þa ph­¬ng trong n¨m 2021: x©y dùng ch­¬ng tr×nh, kÕ ho¹ch") },
        { "FileIsScan", ".pdf", Scan() },
        { "FileLocked", ".pdf", TextFiles.RawPdf("BT /F1 12 Tf (Kin) Tj ET"u8.ToArray(), trailer: $"/ID [<{new string('A', 32)}> <{new string('A', 32)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >>").ToArray() },
    };

    [Theory, MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public async Task Each_bad_file_is_refused_for_what_it_is(string code, string extension, byte[] bytes) =>
        Assert.Equal(code, (await RefusedAsync(new MemoryStream(bytes), extension)).Code);

    [Fact]
    public async Task A_text_over_the_limit_is_refused_before_it_is_read_whole()
    {
        Assert.Equal("TextOverLimit", (await RefusedAsync(new MemoryStream(new byte[4 * PlainText.MostCharacters + 1]), ".txt")).Code);
        using var word = TextFiles.Word([.. Enumerable.Repeat(new string('a', 100_000), 21).Select(t => TextFiles.Line(t))]);
        Assert.Equal("TextOverLimit", (await RefusedAsync(word, ".docx")).Code);
    }

    [Fact]
    public void A_Word_file_that_unpacks_to_hundreds_of_megabytes_is_refused_without_being_unpacked()
    {
        using var counted = new CountedStream(TextFiles.WordBomb(300));
        Assert.True(counted.Length < 1_000_000);

        var (refused, allocated) = Measured(counted, ".docx");

        Assert.Equal("TextUnpacksTooBig", refused.Code);
        Assert.True(allocated < 5_000_000, $"{allocated} bytes were allocated");
        Assert.True(counted.BytesRead < 100_000, $"{counted.BytesRead} bytes were read");
    }

    [Theory]
    [InlineData("/Filter /FlateDecode")]
    [InlineData("/Filter [/FlateDecode /FlateDecode]")]
    public void A_PDF_whose_page_unpacks_to_hundreds_of_megabytes_is_refused_without_holding_them(string filter)
    {
        using var file = TextFiles.RawPdf(TextFiles.Zlib(300), filter);

        var (refused, allocated) = Measured(file, ".pdf");

        Assert.Equal("TextUnpacksTooBig", refused.Code);
        Assert.True(allocated < 30_000_000, $"{allocated} bytes were allocated");
    }

    [Fact]
    public void A_PDF_page_of_millions_of_letters_is_refused_before_they_are_set()
    {
        var content = "BT /F1 1 Tf (" + new string('a', 2_000_000) + ") Tj ET";
        using var file = TextFiles.RawPdf(TextFiles.Zlib(Encoding.ASCII.GetBytes(content)), "/Filter /FlateDecode");
        Assert.True(file.Length < 10_000);

        var (refused, allocated) = Measured(file, ".pdf");

        Assert.Equal("TextUnpacksTooBig", refused.Code);
        Assert.True(allocated < 60_000_000, $"{allocated} bytes were allocated");
    }

    [Fact]
    public async Task Pages_that_are_only_pictures_are_named_beside_the_text_of_the_others()
    {
        var pdf = new PdfDocumentBuilder();
        var font = pdf.AddStandard14Font(UglyToad.PdfPig.Fonts.Standard14Fonts.Standard14Font.Helvetica);
        pdf.AddPage(PageSize.A4).AddText("1. This page holds more than a stamp, in words that everybody can read.", 12, new(50, 700), font);
        pdf.AddPage(PageSize.A4).AddPng(Picture, new(50, 50, 500, 700));
        using var file = new MemoryStream(pdf.Build());

        var read = await DocumentText.ReadAsync(file, ".pdf", TestContext.Current.CancellationToken);

        Assert.Equal("1. This page holds more than a stamp, in words that everybody can read.", read.Text);
        Assert.Equal([2], read.PagesWithoutText);
    }

    private static byte[] Scan()
    {
        var pdf = new PdfDocumentBuilder();
        pdf.AddPage(PageSize.A4).AddPng(Picture, new(50, 50, 500, 700));
        return pdf.Build();
    }

    private static byte[] BrokenXml() => TextFiles.Archive(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
        ("word/document.xml", """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Dở dang</w:p>""")).ToArray();

    // On one thread, so that what other tests allocate meanwhile is not counted.
    private static (RuleBroken Refused, long Allocated) Measured(Stream file, string extension)
    {
        // What the readers hold once for all files is not the file's.
        using (var small = TextFiles.WordOf("Nóng máy"))
        {
            DocumentText.Read(small, ".docx", TestContext.Current.CancellationToken);
        }

        var page = new PdfDocumentBuilder();
        page.AddPage(PageSize.A4).AddText("A page that everybody can read, with more letters than a stamp has.", 12, new(50, 700), page.AddStandard14Font(UglyToad.PdfPig.Fonts.Standard14Fonts.Standard14Font.Helvetica));
        using (var small = new MemoryStream(page.Build()))
        {
            DocumentText.Read(small, ".pdf", TestContext.Current.CancellationToken);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var refused = Assert.Throws<RuleBroken>(() => DocumentText.Read(file, extension, TestContext.Current.CancellationToken));
        return (refused, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static Task<RuleBroken> RefusedAsync(Stream file, string extension) =>
        Assert.ThrowsAsync<RuleBroken>(() => DocumentText.ReadAsync(file, extension, TestContext.Current.CancellationToken));

    private sealed class CountedStream(Stream inner) : Stream
    {
        public long BytesRead { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => inner.Length;

        public override long Position { get => inner.Position; set => inner.Position = value; }

        public override int Read(byte[] buffer, int offset, int count) => Counted(inner.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => Counted(inner.Read(buffer));

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private int Counted(int read)
        {
            BytesRead += read;
            return read;
        }
    }
}
