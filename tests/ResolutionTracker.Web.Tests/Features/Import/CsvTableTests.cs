using System.Text;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Features.Import;

namespace ResolutionTracker.Web.Tests.Features.Import;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("email,full_name,role\na@b.vn,Nguyễn A,Leader\n", false)]
    [InlineData("email;full_name;role\r\na@b.vn;Nguyễn A;Leader", true)]
    [InlineData("Thư điện tử;Họ và tên;Vai trò;Ghi chú\n;;;\na@b.vn;Nguyễn A;Leader;x\n", true)]
    [InlineData("VAI TRO,ho va ten,thu dien tu\nLeader,\"Nguyễn A\",a@b.vn\n", false)]
    public void Commas_semicolons_marks_and_columns_in_any_order_are_read(string text, bool mark)
    {
        var row = Assert.Single(CsvTable.Read([.. mark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)], AccountFile.Columns));

        Assert.Equal(("a@b.vn", "Nguyễn A", "Leader", null), (row["email"], row["full_name"], row["role"], row["agency"]));
    }

    [Fact]
    public void A_row_has_the_number_a_spreadsheet_shows_even_after_an_empty_one()
    {
        var rows = Read("email,full_name,role\na@b.vn,\"A\nB\",Leader\n,,\nc@d.vn,C,Leader\n");

        Assert.Equal([2, 4], rows.Select(r => r.Number));
    }

    [Theory]
    [InlineData("", "CsvEmpty")]
    [InlineData(" \n ", "CsvEmpty")]
    [InlineData("email,full_name,role\n", "CsvEmpty")]
    [InlineData("email,full_name\na@b.vn,A\n", "CsvColumnMissing")]
    [InlineData("email,full_name,role,Vai trò\na@b.vn,A,Leader,Leader\n", "CsvColumnTwice")]
    [InlineData("email,full_name,role\na@b.vn,\"A\"x,Leader\n", "CsvBroken")]
    public void A_file_that_is_no_such_table_is_refused(string text, string code) =>
        Assert.Equal(code, Assert.Throws<RuleBroken>(() => Read(text)).Code);

    [Fact]
    public void Other_encodings_and_spreadsheets_are_refused()
    {
        Assert.Equal("CsvNotUtf8", Assert.Throws<RuleBroken>(() => CsvTable.Read(Encoding.Unicode.GetBytes("email,full_name,role\na,b,c"), AccountFile.Columns)).Code);
        Assert.Equal("CsvNotUtf8", Assert.Throws<RuleBroken>(() => CsvTable.Read([0x50, 0x4B, 3, 4, 0xFF, 0xFE], AccountFile.Columns)).Code);
        Assert.Equal("CsvTooBig", Assert.Throws<RuleBroken>(() => CsvTable.Read(new byte[CsvTable.MostBytes + 1], AccountFile.Columns)).Code);
        var many = "email,full_name,role\n" + string.Concat(Enumerable.Repeat("a@b.vn,A,Leader\n", CsvTable.MostRows + 1));
        Assert.Equal("CsvTooManyRows", Assert.Throws<RuleBroken>(() => Read(many)).Code);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+84", "'+84")]
    [InlineData("-x", "'-x")]
    [InlineData("@a", "'@a")]
    [InlineData(" =a", "' =a")]
    [InlineData("a;b\"c", "\"a;b\"\"c\"")]
    [InlineData("Nguyễn", "Nguyễn")]
    public void What_a_spreadsheet_would_run_is_written_as_text(string cell, string written) =>
        Assert.Equal(written + "\r\n", Encoding.UTF8.GetString(CsvFile.Write([[cell]])).TrimStart('\uFEFF'));

    [Theory]
    [InlineData("So Cong Thuong", "Sở Công Thương")]
    [InlineData("Sở Công Thươg", "Sở Công Thương")]
    [InlineData("Sở Không Có", null)]
    [InlineData("xyz", null)]
    public void The_nearest_name_is_offered_when_it_is_near(string typed, string? near) =>
        Assert.Equal(near, Nearest.To(typed, new[] { "Sở Y tế", "Sở Công Thương", "Sở Tài chính", "Sở Khoa học và Công nghệ" }.Select(n => (n, n))));

    private static IReadOnlyList<CsvRow> Read(string text) => CsvTable.Read(Encoding.UTF8.GetBytes(text), AccountFile.Columns);
}
