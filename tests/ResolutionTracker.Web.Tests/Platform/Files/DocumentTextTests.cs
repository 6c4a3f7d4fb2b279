using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ResolutionTracker.Papers;
using ResolutionTracker.Web.Platform.Files;
using Heading = ResolutionTracker.Papers.Heading;
using Paragraph = ResolutionTracker.Papers.Paragraph;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ResolutionTracker.Web.Tests.Platform.Files;

/// <summary>What the three kinds of files say, word for word.</summary>
public sealed class DocumentTextTests
{
    private const string Sentence =
        "Giao Ban cán sự đảng Ủy ban nhân dân tỉnh chủ trì, phối hợp với Sở Công Thương xây dựng Đề án phát triển khu, cụm công nghiệp, "
        + "thu hút đầu tư và giải quyết việc làm, trình Ban Thường vụ Tỉnh ủy trong quý III năm 2021.";

    [Fact]
    public async Task A_text_file_reads_the_same_in_every_form_of_Unicode()
    {
        var text = "Điều 1. Nhiệm vụ\r\n\r\na) " + Sentence;
        byte[][] forms =
        [
            new UTF8Encoding(false).GetBytes(text),
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
            Encoding.Unicode.GetBytes(text),
            Encoding.BigEndianUnicode.GetBytes(text),
            new UTF8Encoding(false).GetBytes(text.Normalize(NormalizationForm.FormD)),
        ];
        foreach (var form in forms)
        {
            Assert.Equal("Điều 1. Nhiệm vụ\na) " + Sentence, await ReadAsync(new MemoryStream(form), ".txt"));
        }
    }

    [Fact]
    public async Task A_Word_file_gives_its_paragraphs_in_order_and_the_rows_of_its_tables_with_tabs()
    {
        var table = new WordTable(
            new TableRow(Cell("TT"), Cell("Nhiệm vụ", "chính")),
            new TableRow(Cell("1"), Cell("Xây dựng đề án")));
        using var file = TextFiles.Word(TextFiles.Line("Kết luận", " số 5"), table, TextFiles.Line(""), TextFiles.Line(Sentence.Normalize(NormalizationForm.FormD)));

        Assert.Equal($"Kết luận số 5\nTT\tNhiệm vụ chính\n1\tXây dựng đề án\n{Sentence}", await ReadAsync(file, ".docx"));
    }

    [Fact]
    public async Task Automatic_numbers_stand_in_the_text_as_their_reader_sees_them()
    {
        using var file = TextFiles.Word(
            Numbering,
            TextFiles.Numbered(1, 0, "Trách nhiệm"), TextFiles.Numbered(1, 1, "Sở Công Thương"), TextFiles.Numbered(1, 1, "Sở Tài chính"),
            TextFiles.Numbered(1, 2, "xây dựng đề án"), TextFiles.Numbered(1, 0, "Hiệu lực"), TextFiles.Numbered(1, 1, "Từ ngày ký"),
            TextFiles.Numbered(2, 0, "Theo dõi"), TextFiles.Numbered(3, 0, "Bắt đầu lại"), TextFiles.Numbered(0, 0, "Không số"));

        Assert.Equal(
            """
            Điều 1. Trách nhiệm
            a) Sở Công Thương
            b) Sở Tài chính
            1.b.i xây dựng đề án
            Điều 2. Hiệu lực
            a) Từ ngày ký
            - Theo dõi
            Điều 7. Bắt đầu lại
            Không số
            """, await ReadAsync(file, ".docx"));
    }

    [Fact]
    public async Task Deleted_and_hidden_words_heads_and_notes_stay_out_and_inserted_words_stay_in()
    {
        var changed = new WordParagraph(
            new WordRun(new Words("Giữ lại")),
            new DeletedRun(new WordRun(new DeletedText(" đã xóa"))),
            new InsertedRun(new WordRun(new Words(" đã thêm") { Space = SpaceProcessingModeValues.Preserve })),
            new WordRun(new RunProperties(new Vanish()), new Words(" ẩn")),
            new WordRun(new FootnoteReference { Id = 1 }),
            new WordRun(new FieldCode(" PAGE ")),
            new WordRun(new TabChar(), new Words("sau"), new NoBreakHyphen(), new Words("đó")));
        using var file = TextFiles.Word(
            main =>
            {
                main.AddNewPart<HeaderPart>().Header = new(TextFiles.Line("Đầu trang"));
                main.AddNewPart<FootnotesPart>().Footnotes = new(new Footnote(TextFiles.Line("Chú thích")) { Id = 1 });
            },
            changed);

        Assert.Equal("Giữ lại đã thêm sau-đó", await ReadAsync(file, ".docx"));
    }

    [Fact]
    public async Task A_PDF_gives_its_paragraphs_whole_across_lines_and_pages_without_page_numbers()
    {
        Block[] body =
        [
            new Heading(1, "I. TÌNH HÌNH CHUNG"),
            .. Enumerable.Range(1, 24).SelectMany(i => (Block[])[new Paragraph($"{i}. {Sentence}"), new BulletLine("Các huyện, thị, thành ủy rà soát."), new Paragraph("Ngắn.")]),
        ];
        var expected = "I. TÌNH HÌNH CHUNG\n" + string.Join('\n', Enumerable.Range(1, 24).Select(i => $"{i}. {Sentence}\n- Các huyện, thị, thành ủy rà soát.\nNgắn."));
        using var file = TextFiles.Pdf(body);

        var read = await DocumentText.ReadAsync(file, ".pdf", TestContext.Current.CancellationToken);

        Assert.Equal(expected, read.Text.TrimEnd('/', '.') + ".");
        Assert.Empty(read.PagesWithoutText);
    }

    [Fact]
    public async Task The_two_columns_of_a_papers_head_stay_apart()
    {
        var paper = new Paper(
            new([new("TỈNH ỦY MINH HỌA", Bold: true)], "Số 15-KL/TU", "Minh Họa, ngày 15 tháng 11 năm 2022"),
            [new PaperTitle("KẾT LUẬN", "của Thường trực Tỉnh ủy")], [new Paragraph(Sentence)], null);
        using var file = new MemoryStream(ResolutionTracker.Papers.Pdf.PdfWriter.Write(paper, TextFiles.Metadata));

        var lines = (await ReadAsync(file, ".pdf")).Split('\n');

        Assert.Contains("Số 15-KL/TU\tMinh Họa, ngày 15 tháng 11 năm 2022", lines);
        Assert.Contains("KẾT LUẬN", lines);
        Assert.StartsWith(Sentence[..^1], lines[^1], StringComparison.Ordinal);
    }

    private static TableCell Cell(params string[] paragraphs) => new(paragraphs.Select(p => TextFiles.Line(p)));

    private static void Numbering(MainDocumentPart main)
    {
        Level Of(int index, NumberFormatValues format, string text) =>
            new(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text }) { LevelIndex = index };
        var numbers = main.AddNewPart<NumberingDefinitionsPart>();
        numbers.Numbering = new(
            new AbstractNum(
                Of(0, NumberFormatValues.Decimal, "Điều %1."), Of(1, NumberFormatValues.LowerLetter, "%2)"), Of(2, NumberFormatValues.LowerRoman, "%1.%2.%3"))
            { AbstractNumberId = 1 },
            new AbstractNum(Of(0, NumberFormatValues.Bullet, "\uF02D")) { AbstractNumberId = 2 },
            new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 },
            new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 2 },
            new NumberingInstance(new AbstractNumId { Val = 1 }, new LevelOverride(new StartOverrideNumberingValue { Val = 7 }) { LevelIndex = 0 }) { NumberID = 3 });
    }

    private static async Task<string> ReadAsync(Stream file, string extension) =>
        (await DocumentText.ReadAsync(file, extension, TestContext.Current.CancellationToken)).Text;
}
