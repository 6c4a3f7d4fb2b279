using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Features.Import;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>Files that cannot be read are refused with a sentence each.</summary>
public sealed class BadSheetTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    private static string Xml(string inner) => $"<worksheet xmlns=\"{WorkbookMaker.Main}\">{inner}</worksheet>";

    public static TheoryData<string, string, string> Files() => new()
    {
        { "bomb", ".xlsx", "SheetUnpacksTooBig" },
        { "lying bomb", ".xlsx", "SheetBroken" },
        { "locked", ".xlsx", "SheetLocked" },
        { "locked", ".docx", "SheetLocked" },
        { "old", ".xlsx", "SheetOldFormat" },
        { "text", ".xlsx", "SheetWrongExtension" },
        { "docx", ".xlsx", "SheetWrongExtension" },
        { "xlsx", ".docx", "SheetWrongExtension" },
        { "xlsx", ".xls", "SheetKindUnknown" },
        { "xlsx", ".pdf", "SheetKindUnknown" },
        { "nothing", ".xlsx", "SheetEmpty" },
        { "empty", ".xlsx", "SheetEmpty" },
        { "torn", ".xlsx", "SheetBroken" },
        { "no zip", ".xlsx", "SheetBroken" },
        { "broken xml", ".xlsx", "SheetBroken" },
        { "document type", ".xlsx", "SheetBroken" },
        { "no such string", ".xlsx", "SheetBroken" },
        { "no such sheet", ".xlsx", "SheetBroken" },
        { "rows backwards", ".xlsx", "SheetBroken" },
        { "no cell name", ".xlsx", "SheetBroken" },
        { "huge number", ".xlsx", "SheetBroken" },
        { "bad types", ".xlsx", "SheetBroken" },
        { "wide", ".xlsx", "SheetTooWide" },
        { "many", ".xlsx", "SheetTooManyRows" },
        { "merges", ".xlsx", "SheetTooMuchText" },
        { "long", ".xlsx", "SheetTooMuchText" },
        { "no table", ".docx", "SheetNoTable" },
        { "empty table", ".docx", "SheetEmpty" },
        { "broken word", ".docx", "SheetBroken" },
    };

    [Theory, MemberData(nameof(Files))]
    public async Task Each_is_refused_with_its_sentence_in_both_languages(string file, string extension, string code)
    {
        var refused = await Assert.ThrowsAsync<RuleBroken>(() => Bodies.SheetsAsync(Made(file), extension));

        Assert.Equal(code, refused.Code);
        using var words = Bodies.Words();
        var refusals = words.GetRequiredService<Refusals>();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi-VN");
        var vietnamese = refusals.Word(refused);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        var english = refusals.Word(refused);
        Assert.All([vietnamese, english], s => Assert.EndsWith(".", s, StringComparison.Ordinal));
        Assert.NotEqual(vietnamese, english);
        Assert.DoesNotContain("{", vietnamese + english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_too_big_is_refused_before_it_is_read()
    {
        using var file = new Huge();

        Assert.Equal("SheetTooBig", (await Assert.ThrowsAsync<RuleBroken>(() => SheetFile.ReadAsync(file, ".xlsx", TestContext.Current.CancellationToken))).Code);
    }

    [Fact]
    public void Nothing_pasted_and_too_much_pasted_are_refused()
    {
        Assert.Equal("SheetEmpty", Assert.Throws<RuleBroken>(() => PastedCells.Read(" \n\t\n")).Code);
        Assert.Equal("SheetEmpty", Assert.Throws<RuleBroken>(() => PastedCells.Read(null)).Code);
        Assert.Equal("SheetTooMuchText", Assert.Throws<RuleBroken>(() => PastedCells.Read(new string('a', PastedCells.MostLetters + 1))).Code);
    }

    [Fact]
    public async Task Reading_ends_when_it_is_cancelled()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        using var file = new MemoryStream(AppendixSamples.CleanXlsx());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SheetFile.ReadAsync(file, ".xlsx", stop.Token));
    }

    private static byte[] Made(string file) => file switch
    {
        "bomb" => BadFiles.Bomb,
        "lying bomb" => BadFiles.LyingBomb(),
        "locked" => BadFiles.Ole(locked: true),
        "old" => BadFiles.Ole(locked: false),
        "text" => Encoding.UTF8.GetBytes("TT;Tên nhiệm vụ;Cơ quan chủ trì"),
        "docx" => AppendixSamples.CleanDocx(),
        "xlsx" => AppendixSamples.CleanXlsx(),
        "nothing" => [],
        "empty" => new WorkbookMaker().Sheet("S").Row().Row("", " ".Trim()).Build(),
        "torn" => AppendixSamples.CleanXlsx()[..4000],
        "no zip" => [(byte)'P', (byte)'K', 3, 4, .. new byte[2000]],
        "broken xml" => BadFiles.With(Sheet, Xml("<sheetData><row r=\"1\"><c r=\"A1\"></row></sheetData>")),
        "document type" => BadFiles.With(Sheet, "<!DOCTYPE a [<!ENTITY b \"c\">]>" + Xml("<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData>")),
        "no such string" => BadFiles.With(Sheet, Xml("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>999</v></c></row></sheetData>")),
        "no such sheet" => BadFiles.With("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"),
        "rows backwards" => BadFiles.With(Sheet, Xml("<sheetData><row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>")),
        "no cell name" => BadFiles.With(Sheet, Xml("<sheetData><row r=\"1\"><c r=\"11\"><v>1</v></c></row></sheetData>")),
        "huge number" => BadFiles.With(Sheet, Xml("<sheetData><row r=\"99999999999\"><c><v>1</v></c></row></sheetData>")),
        "bad types" => BadFiles.With("[Content_Types].xml", "<Types"),
        "wide" => new WorkbookMaker().Sheet("S").Row([.. Enumerable.Repeat<object?>("x", SheetLimits.MostColumns + 1)]).Build(),
        "many" => AppendixSamples.Xlsx(Enumerable.Repeat<IReadOnlyList<object?>>(["x"], SheetLimits.MostRows + 1)),
        "merges" => BadFiles.With(Sheet, Xml($"<sheetData>{string.Concat(Enumerable.Range(1, 1000).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\"><v>1</v></c></row>"))}</sheetData><mergeCells>{string.Concat(Enumerable.Repeat("<mergeCell ref=\"B1:XFD9999\"/>", 20))}</mergeCells>")),
        "long" => new WorkbookMaker().Sheet("S").Row(new string('a', SheetLimits.MostLetters + 1)).Build(),
        "no table" => new WordTableMaker().Paragraph("Chỉ có lời văn.").Build(),
        "empty table" => new WordTableMaker().Table([[null, " "]]).Build(),
        "broken word" => BadFiles.Word("<w:tbl><w:tr>"),
        _ => throw new ArgumentOutOfRangeException(nameof(file)),
    };

    /// <summary>Says that it is 200 MB and fails when read.</summary>
    private sealed class Huge : MemoryStream
    {
        public override long Length => 200L * 1024 * 1024;

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("It must not be read.");
    }
}
