using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Features.Import;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>Whole appendices, from file to understood rows.</summary>
public sealed class AppendixSamplesTests
{
    [Theory, InlineData("xlsx"), InlineData("docx"), InlineData("pasted")]
    public async Task Of_140_clean_rows_each_is_understood(string form)
    {
        var sheets = form switch
        {
            "xlsx" => await Bodies.SheetsAsync(AppendixSamples.CleanXlsx(), SheetFile.Workbook),
            "docx" => await Bodies.SheetsAsync(AppendixSamples.CleanDocx(), SheetFile.Document),
            _ => [PastedCells.Read(AppendixSamples.CleanPasted())],
        };

        var rows = Bodies.Read(AppendixHeader.Likeliest(sheets, null)!);

        Assert.Equal(AppendixSamples.Clean.Select(c => c[1]), rows.Select(r => r.Title));
        Assert.Equal(69, rows.Count(r => r.Due?.Precision == DeadlinePrecision.Year));
        Assert.Equal(48, rows.Count(r => r.Due?.Precision == DeadlinePrecision.Month));
        Assert.Equal(13, rows.Count(r => r.Due?.IsContinuous == true));
        Assert.Equal((33, 9, 28), (rows.Count(r => r.Contributors.Count == 0), rows.Count(r => r.Deliverable is null), rows.Count(r => r.Leads is [{ IsGroup: true }])));
        Assert.Equal(28 + 1, rows.Count(r => !r.IsReady));
        Assert.Single(rows, r => r.Problems.Any(p => p.Code == AppendixProblem.DueEmpty));
        Assert.Equal(28, rows.Count(r => r.Problems.Any(p => p.Code == AppendixProblem.GroupLead)));
        Assert.DoesNotContain(rows.SelectMany(r => r.Problems), p => p.Code is AppendixProblem.AgencyUnknown or AppendixProblem.DueAsks);
        Assert.Equal(form == "pasted" ? 1 : 3, rows.Select(r => r.Section).Distinct().Count());
    }

    [Fact]
    public async Task A_careless_workbook_gives_every_row_and_every_flaw()
    {
        var sheets = await Bodies.SheetsAsync(FlawedAppendix.Xlsx(), SheetFile.Workbook);
        var sheet = AppendixHeader.Likeliest(sheets, null)!;

        var rows = Bodies.Read(sheet);

        Assert.Equal((2, "Phụ lục", 4), (sheets.Count, sheet.Name, AppendixHeader.Guess(sheet, null)!.HeaderRow));
        Assert.Equal(FlawedAppendix.Expected.Count, rows.Count);
        Assert.All(rows.Zip(FlawedAppendix.Expected), pair =>
        {
            Assert.StartsWith(pair.Second.Title, pair.First.Title, StringComparison.Ordinal);
            Assert.Equal(pair.Second.Codes, pair.First.Problems.Select(p => p.Code));
        });
        Assert.True(FlawedAppendix.Expected.SelectMany(e => e.Codes).Distinct().Count() >= 12);
        Assert.Equal(["Sở Kế hoạch và Đầu tư"], rows[0].Leads.Select(l => l.Name));
        Assert.Equal(["Sở Tài chính", "Sở Công Thương"], rows[0].Contributors.Select(l => l.Name));
        Assert.Equal(("Kế hoạch; Báo cáo", "I. NHÓM NHIỆM VỤ VỀ KINH TẾ"), (rows[0].Deliverable, rows[0].Section));
        Assert.Equal("II. Văn hóa - xã hội", rows[7].Section);
        Assert.Equal("Sở Giao thông vận tải", Assert.Single(rows[^1].Leads).Name);
        Assert.Equal(("30/06/2022", "02/2023"), (rows[4].DueText, rows[16].DueText));
    }

    [Fact]
    public async Task The_same_in_a_Word_table_is_read_alike()
    {
        var rows = Bodies.Read(Assert.Single(await Bodies.SheetsAsync(FlawedAppendix.Docx(), SheetFile.Document)));

        Assert.Equal(["Ban hành kế hoạch năm", "Lập quy hoạch cụm công nghiệp", "Quản lý bến thủy", "Tuần tra đường thủy"], rows.Select(r => r.Title));
        Assert.Equal(("Kế hoạch; Báo cáo", "I. NHÓM NHIỆM VỤ VỀ KINH TẾ"), (rows[0].Deliverable, rows[0].Section));
        Assert.Equal(["Sở Tài chính", "Sở Công Thương"], rows[0].Contributors.Select(l => l.Name));
        Assert.Equal("Sở Giao thông vận tải", Assert.Single(rows[3].Leads).Name);
    }
}
