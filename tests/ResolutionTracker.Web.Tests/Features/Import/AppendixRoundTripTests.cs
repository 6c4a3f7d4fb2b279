using CsCheck;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Platform.Files;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>Out as a workbook, edited, in again: only the edits arrive.</summary>
public sealed class AppendixRoundTripTests : AppendixTest
{
    private const int Documents = 10;
    private const int RowsEach = 500;
    private const int Title = 2;
    private const int Deliverable = 5;
    private const int Due = 6;
    private const int LeaderPlace = 7;

    private static readonly string[] Bodies =
        ["Sở Công Thương", "Sở Tài chính", "Sở Xây dựng", "Sở Nội vụ", "Sở Y tế", "Sở Tư pháp", "Văn phòng Tỉnh ủy", "Ủy ban nhân dân thành phố Vị Thanh", "Sở Văn hóa, Thể thao và Du lịch"];

    private static readonly string[] Times =
    [
        "Quý III/2022", "30/9/2022", "tháng 10/2022", "Năm 2023", "trước ngày 15/12/2022", "6 tháng đầu năm 2023", "Không quy định thời hạn", "Chưa xác định thời hạn",
        "hằng quý", "giai đoạn 2021-2025", "thường xuyên", "trước tháng 6/2023",
    ];

    private static readonly string[] Odd = ["=1+1", "+84", "-5%", "@nơi nhận", "“trong ngoặc”", "A; B, C", "x'y\"z", "&lt;b&gt;", "100%", "mục 2."];

    private static readonly Gen<string[]> Row =
        from work in Gen.Int[1, 1_000_000]
        from odd in Gen.Int[0, Odd.Length - 1]
        from leads in Gen.Int[0, Bodies.Length - 1].Array[1, 2]
        from others in Gen.Int[0, Bodies.Length - 1].Array[0, 3]
        from time in Gen.Int[0, Times.Length - 1]
        from product in Gen.Int[0, 3]
        let lead = leads.Distinct().Select(i => Bodies[i]).ToArray()
        select new[]
        {
            $"{Odd[odd]} việc số {work}", string.Join("; ", lead), string.Join("; ", others.Distinct().Select(i => Bodies[i]).Except(lead)),
            product == 0 ? "" : $"{(product == 1 ? "Kế hoạch" : product == 2 ? "=Đề án" : "Báo cáo")} {work}", Times[time],
        };

    [Fact]
    public async Task What_went_out_comes_back_unchanged_and_random_edits_come_back_alone()
    {
        // Of five thousand random titles two may well be the same: that is a duplicate, and another test
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 0; number < Documents; number++)
        {
            var rows = Row.Array[RowsEach].Single().Where(r => seen.Add(r[0])).ToList();
            var document = await DocumentAsync($"{number + 200}-CTr/TU");
            var (import, review) = await PasteAsync(document, [.. rows.Select((r, i) => $"{i + 1}\t{string.Join('\t', r.Select(Quoted))}")]);
            Assert.True(review.Sum.Made == rows.Count, string.Join('\n', review.Rows.Where(r => r.Outcome != RowOutcome.Made).Take(3).Select(r => $"{r.Row.Title} | {string.Join(", ", r.Problems)}")));
            await GiveAsync(import);

            var file = await ExportAsync(document);
            var (again, same) = await UploadAsync(document, file);
            Assert.True(same.Sum.Unchanged == rows.Count, string.Join('\n', same.Rows.Where(r => r.Outcome != RowOutcome.Unchanged).Take(3).Select(r => $"{r.Row.Title} | {string.Join(", ", r.Edits)} | {string.Join(", ", r.Problems)}")));
            Assert.Equal(0, (await GiveAsync(again)).Changed);

            var (edited, wanted) = Edited(file);
            var (_, differs) = await UploadAsync(document, edited, "sua.xlsx");
            Assert.Equal(wanted, differs.Rows.SelectMany(r => r.Edits.Select(e => $"{r.Row.Code} {e.Column} {e.New}")).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task The_workbook_has_the_code_first_and_runs_no_formula()
    {
        var document = await DocumentAsync();
        var (import, _) = await PasteAsync(document, "1\t=HYPERLINK(\"x\") việc có dấu bằng\tSở Công Thương\tSở Tài chính\t+Kế hoạch\tQuý III/2022");
        await GiveAsync(import);
        var file = await ExportAsync(document);
        var read = Read(file);
        Assert.Equal(AppendixForm.Columns.Select(c => c.Head), read[0]);
        Assert.Equal(["99-CTr/TU.001", "1", "=HYPERLINK(\"x\") việc có dấu bằng", "Sở Công Thương", "Sở Tài chính", "+Kế hoạch", "Quý III/2022"], read[1].Take(7));
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        using var sheet = new StreamReader(zip.Entries.Single(e => e.FullName.Contains("worksheets/sheet1", StringComparison.Ordinal)).Open());
        Assert.DoesNotContain("<f>", await sheet.ReadToEndAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_export_follows_the_filter_of_the_list_and_gives_agencies_nothing()
    {
        var (first, _) = await PasteAsync(await DocumentAsync("98-CTr/TU"), "1\tViệc của văn bản một\tSở Công Thương\t\t\t2023");
        await GiveAsync(first);
        var workbook = Services.GetRequiredService<AssignmentWorkbook>();
        Assert.Equal(2, Read(await workbook.WriteAsync(new() { ImportId = first }, Cancel)).Count);
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(await db.Assignments.CountAsync(Cancel) + 1, Read(await workbook.WriteAsync(new() { WithContributions = true }, Cancel)).Count);
        await SignInAsync(Reporter);
        Assert.Single(Read(await workbook.WriteAsync(new(), Cancel)));
    }

    private static string Quoted(string cell) => cell.Contains('"', StringComparison.Ordinal) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private Task<byte[]> ExportAsync(int document) => Services.GetRequiredService<AssignmentWorkbook>().WriteAsync(new() { ResolutionId = document }, Cancel);

    private static List<List<string>> Read(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return [.. stream.Query(useHeaderRow: false).Cast<IDictionary<string, object?>>().Select(r => r.Values.Select(v => v?.ToString() ?? "").ToList())];
    }

    // Every tenth row or so is edited, in one cell, by whoever has the file.
    private static (byte[] File, IEnumerable<string> Wanted) Edited(byte[] file)
    {
        var rows = Read(file);
        var wanted = new List<string>();
        var places = Gen.Int[0, 3].Array[rows.Count].Single();
        for (var i = 1; i < rows.Count; i += 10)
        {
            var (place, column, text) = places[i] switch
            {
                0 => (Title, AppendixColumn.Title, rows[i][Title] + " (sửa)"),
                1 => (Deliverable, AppendixColumn.Deliverable, "Sản phẩm khác"),
                2 when rows[i][Due] is "Quý III/2022" or "30/9/2022" or "Năm 2023" && !rows[i][3].Contains(';', StringComparison.Ordinal) => (Due, AppendixColumn.Due, "31/12/2024"),
                _ => (LeaderPlace, AppendixColumn.Leader, "Phó Chủ tịch phụ trách"),
            };
            rows[i][place] = text;
            wanted.Add($"{rows[i][0]} {column} {text}");
        }

        return (SheetWriting.Write("Sửa", rows, CancellationToken.None), wanted.Order(StringComparer.Ordinal));
    }
}
