using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Features.Import;
using static ResolutionTracker.Web.Tests.Features.Import.WorkbookMaker;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>What a cell says, as its reader sees it.</summary>
public sealed class SheetFileTests
{
    [Fact]
    public async Task Cells_of_every_kind_are_text_as_shown()
    {
        var row = await RowAsync(new WorkbookMaker().Sheet("S").Row(
            "chữ", 2025, 0.1, true, new Rich("một ", "câu"), new Inline("trong ô"), new Formula("A1", "kết quả", "str"), Styled.Date(new(2025, 6, 30)), Styled.Date(new(2025, 2, 1), 2), Styled.Date(new(2025, 2, 1), 3),
            Styled.Date(new(2025, 1, 1), 4), new Styled(7, 5), new Styled(0.85, 6), Styled.Date(new(2025, 6, 30), 7), new Styled(12.5, 8), new Formula("A1+1", "5")));

        Assert.Equal(["chữ", "2025", "0.1", "TRUE", "một câu", "trong ô", "kết quả", "30/06/2025", "02/2025", "02/2025", "2025", "07", "85%", "30/06/2025", "12.5", "5"], row.Cells);
        Assert.Equal((CellMarks.Number, CellMarks.Date, CellMarks.MonthDate, CellMarks.MonthDate, CellMarks.None), (row.MarksAt(1), row.MarksAt(7), row.MarksAt(8), row.MarksAt(9), row.MarksAt(0)));
    }

    [Fact]
    public async Task The_text_of_a_formula_is_never_content()
    {
        var row = await RowAsync(new WorkbookMaker().Sheet("S").Row("x", new Formula("HYPERLINK(\"http://a\")", null), new Formula("1/0", "#DIV/0!", "e"), new Formula("\"\"", "", "str"), "=1+1"));

        Assert.Equal(["x", "", "#DIV/0!", "", "=1+1"], row.Cells);
        Assert.Equal((CellMarks.NoValue, CellMarks.Error, CellMarks.None), (row.MarksAt(1), row.MarksAt(2), row.MarksAt(3)));
    }

    [Fact]
    public async Task Days_count_from_1904_where_the_workbook_says_so()
    {
        var row = await RowAsync(new WorkbookMaker { From1904 = true }.Sheet("S").Row(new Styled(0, 1), new Styled(44376, 1)));

        Assert.Equal(["01/01/1904", "30/06/2025"], row.Cells);
    }

    [Theory]
    [InlineData("dd/mm/yyyy", nameof(CellFormatKind.Date))]
    [InlineData("[$-42A]d mmmm yyyy;@", nameof(CellFormatKind.Date))]
    [InlineData("mmm-yy", nameof(CellFormatKind.Month))]
    [InlineData("\"Tháng\" mm/yyyy", nameof(CellFormatKind.Month))]
    [InlineData("\"Năm\" yyyy", nameof(CellFormatKind.Year))]
    [InlineData("hh:mm:ss", nameof(CellFormatKind.Time))]
    [InlineData("General", nameof(CellFormatKind.Number))]
    [InlineData("#,##0 \"ngày\"", nameof(CellFormatKind.Number))]
    [InlineData("0.00E+00", nameof(CellFormatKind.Number))]
    [InlineData("[Red]0", nameof(CellFormatKind.Number))]
    [InlineData("#,##0\\d", nameof(CellFormatKind.Number))]
    [InlineData("\"không đóng", nameof(CellFormatKind.Number))]
    public void A_format_shows_a_day_a_month_a_year_or_a_number(string code, string kind) => Assert.Equal(kind, XlsxFormats.KindOf(code).ToString());

    [Fact]
    public async Task Merged_cells_say_where_their_text_stands_and_what_they_cover_is_not_seen()
    {
        var sheet = Assert.Single(await Bodies.SheetsAsync(new WorkbookMaker().Sheet("S").Row("a", "b", "c").Row("d", "dưới", "dưới").Row("e", null, "f").Merge("B1:C2").Merge("A3:XFD3").Build(), SheetFile.Workbook));

        Assert.Equal(["a", "b", ""], sheet.Rows[0].Cells);
        Assert.Equal(["d", "", ""], sheet.Rows[1].Cells);
        Assert.Equal((CellMarks.None, CellMarks.CoveredLeft, CellMarks.CoveredAbove, CellMarks.CoveredAbove), (sheet.Rows[0].MarksAt(1), sheet.Rows[0].MarksAt(2), sheet.Rows[1].MarksAt(1), sheet.Rows[1].MarksAt(2)));
        Assert.Equal((CellMarks.None, CellMarks.CoveredLeft, ""), (sheet.Rows[2].MarksAt(0), sheet.Rows[2].MarksAt(2), sheet.Rows[2].At(2)));
    }

    [Fact]
    public async Task Hidden_sheets_rows_and_columns_are_read_and_said()
    {
        var sheets = await Bodies.SheetsAsync(new WorkbookMaker().Sheet("Một").Row("a").Sheet("Trống").Sheet("Hai", isHidden: true, "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>").Row("a", "b").HiddenRow("c").Build(), SheetFile.Workbook);

        Assert.Equal([("Một", 1, false), ("Hai", 3, true)], sheets.Select(s => (s.Name, s.Place, s.IsHidden)));
        Assert.Equal((CellMarks.None, CellMarks.HiddenColumn), (sheets[1].Rows[0].MarksAt(0), sheets[1].Rows[0].MarksAt(1)));
        Assert.Equal([false, true], sheets[1].Rows.Select(r => r.IsHidden));
    }

    [Fact]
    public async Task Rows_keep_their_number_and_one_far_below_costs_nothing()
    {
        var sheet = Assert.Single(await Bodies.SheetsAsync(new WorkbookMaker().Sheet("S").RowAt(3, isHidden: false, null, "a").RowAt(1_048_576, isHidden: false, "z").Build(), SheetFile.Workbook));

        Assert.Equal([3, 1_048_576], sheet.Rows.Select(r => r.Number));
        Assert.Equal("a", sheet.Rows[0].At(1));
    }

    [Fact]
    public async Task A_Word_document_gives_each_table_by_the_line_above_it_and_a_table_inside_a_cell_as_text()
    {
        var inner = new DocumentFormat.OpenXml.Wordprocessing.TableCell(WordTableMaker.Made([["trong", "cùng"]]), new DocumentFormat.OpenXml.Wordprocessing.Paragraph());
        var outer = WordTableMaker.Made([["a\nb", WordTableMaker.Left, "c"], [WordTableMaker.Above, WordTableMaker.Left, "d"]]);
        outer.LastChild!.AppendChild(inner);
        var sheets = await Bodies.SheetsAsync(new WordTableMaker().Paragraph("Đầu văn bản").Table([["x"]]).Paragraph("PHỤ LỤC 2").Paragraph(" ").Add(outer).Build(), SheetFile.Document);

        Assert.Equal([("Đầu văn bản", 1), ("PHỤ LỤC 2", 2)], sheets.Select(s => (s.Name, s.Place)));
        Assert.Equal(["a\nb", "", "c"], sheets[1].Rows[0].Cells);
        Assert.Equal((CellMarks.CoveredLeft, 2), (sheets[1].Rows[0].MarksAt(1), sheets[1].Rows.Count));
        Assert.Equal("trong\ncùng", CellText.Lines(sheets[1].Rows[1].At(3)));
    }

    [Fact]
    public async Task Text_that_was_deleted_or_moved_away_with_its_changes_kept_is_not_read()
    {
        const string Body = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>còn</w:t></w:r><w:del><w:r><w:delText>xóa</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>chuyển</w:t></w:r></w:moveFrom></w:p></w:tc></w:tr>"
            + "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc><w:p><w:r><w:t>dòng xóa</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

        var sheet = Assert.Single(await Bodies.SheetsAsync(BadFiles.Word(Body), SheetFile.Document));

        Assert.Equal("còn", Assert.Single(Assert.Single(sheet.Rows).Cells));
    }

    [Theory]
    [InlineData("a\tb\r\nc\td\r\n", "a|b", "c|d")]
    [InlineData("a\t\"hai\ndòng\"\tc\n", "a|hai\ndòng|c")]
    [InlineData("\"nói \"\"thế\"\"\"\tb", "nói \"thế\"|b")]
    [InlineData("\"nguyên văn\" thôi\tb", "\"nguyên văn\" thôi|b")]
    [InlineData("a\t\"chưa đóng\nb\tc", "a|\"chưa đóng", "b|c")]
    [InlineData("\t\n\nx\t \n", "x")]
    public void Pasted_cells_are_read_as_the_clipboard_has_them(string text, params string[] rows)
    {
        var sheet = PastedCells.Read(text);

        Assert.Equal(rows, sheet.Rows.Select(r => string.Join('|', r.Cells)));
        Assert.Equal(SheetSource.Pasted, sheet.Source);
    }

    [Theory]
    [InlineData("TT\tNhiệm vụ\tChủ trì\tHạn\n1\tViệc\ndài hai dòng\tSở A\nSở B\t2022\n2\tViệc\tSở C\t2023", "TT|Nhiệm vụ|Chủ trì|Hạn", "1|Việc\ndài hai dòng|Sở A\nSở B|2022", "2|Việc|Sở C|2023")]
    [InlineData("TT\tNhiệm vụ\tChủ trì\tHạn\n1\tViệc\tSở A\tTrước ngày\n30/6/2022\nII. VĂN HÓA\n2\tViệc\tSở C\t2023", "TT|Nhiệm vụ|Chủ trì|Hạn", "1|Việc|Sở A|Trước ngày\n30/6/2022", "II. VĂN HÓA", "2|Việc|Sở C|2023")]
    [InlineData("1\tViệc\tSở A\n2\tViệc\tSở B\t2022\n3\tViệc\n4\tViệc", "1|Việc|Sở A", "2|Việc|Sở B|2022", "3|Việc", "4|Việc")]
    [InlineData("1\tViệc\n\nhai đoạn\tSở A\t2022\n\n2\tViệc\tSở B\t2022", "1|Việc\nhai đoạn|Sở A|2022", "2|Việc|Sở B|2022")]
    [InlineData("A. KINH TẾ\n1\tViệc", "A. KINH TẾ", "1|Việc")]
    public void A_row_that_Word_broke_into_lines_is_one_row(string text, params string[] rows) =>
        Assert.Equal(rows, PastedCells.Read(text).Rows.Select(r => string.Join('|', r.Cells)));

    private static async Task<SheetRow> RowAsync(WorkbookMaker workbook) => Assert.Single(Assert.Single(await Bodies.SheetsAsync(workbook.Build(), SheetFile.Workbook)).Rows);
}
