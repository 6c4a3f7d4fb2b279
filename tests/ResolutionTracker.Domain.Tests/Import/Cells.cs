using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Domain.Tests.Agencies;

namespace ResolutionTracker.Domain.Tests.Import;

/// <summary>Sheets written as lines, cells parted by bars.</summary>
internal static class Cells
{
    public const string Head = "TT|Tên nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Kết quả/Sản phẩm|Thời gian hoàn thành";

    public static AppendixContext Context { get; } = new(KnownBodies.Directory, new(Given.Issued));

    public static Sheet Sheet(params string[] lines) => new("Phụ lục", [.. lines.Select((l, i) => new SheetRow(i + 1, l.Split('|')))]);

    public static Sheet Marked(this Sheet sheet, int row, params (int Column, CellMarks Marks)[] marks) =>
        sheet with { Rows = [.. sheet.Rows.Select(r => r.Number == row ? r with { Marks = marks.ToDictionary(m => m.Column, m => m.Marks) } : r)] };

    public static IReadOnlyList<AppendixRow> Read(this Sheet sheet, AppendixContext? context = null) =>
        AppendixReader.Read(sheet, AppendixHeader.Guess(sheet, null) ?? throw new InvalidOperationException("No head."), context ?? Context);

    /// <summary>The rows under the usual head.</summary>
    public static IReadOnlyList<AppendixRow> Rows(params string[] lines) => Sheet([Head, .. lines]).Read();

    public static AppendixRow Row(string line) => Assert.Single(Rows(line));

    public static IEnumerable<string> Codes(this AppendixRow row) => row.Problems.Select(p => p.Code);

    public static RowProblem The(this AppendixRow row, string code) => Assert.Single(row.Problems, p => p.Code == code);

    public static IEnumerable<string> Names(this IEnumerable<Domain.Agencies.AgencyMention> mentions) => mentions.Select(m => m.Name);
}
