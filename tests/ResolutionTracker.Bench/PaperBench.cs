using System.Diagnostics;
using ResolutionTracker.Papers;
using ResolutionTracker.Papers.Pdf;

namespace ResolutionTracker.Bench;

/// <summary>A long report: its appendix over a hundred pages.</summary>
internal static class PaperBench
{
    public static Task<IEnumerable<Figure>> RunAsync()
    {
        Write(50);
        var watch = Stopwatch.StartNew();
        var bytes = Write(3_200);
        return Task.FromResult<IEnumerable<Figure>>([new($"about 100 pages of table, {bytes.Length / 1024:N0} KB", $"{watch.Elapsed.TotalMilliseconds:F0} ms", "< 1,500 ms")]);
    }

    private static byte[] Write(int rows)
    {
        var table = new Table(
            [new(0.5f, Align.Centre), new(4), new(2), new(1.5f)],
            [[new("TT"), new("Tên nhiệm vụ"), new("Cơ quan chủ trì"), new("Thời gian hoàn thành")]],
            [.. Enumerable.Range(1, rows).Select(i => new Row($"{i}", "Xây dựng kế hoạch thực hiện chương trình hành động của cơ quan, đơn vị", "Sở Kế hoạch và Đầu tư", "Quý III/2021"))]);
        var paper = new Paper(null, [new PaperTitle("PHỤ LỤC", "danh mục nhiệm vụ")], [table], null) { Layout = PartyLayout.Guide36 };
        return PdfWriter.Write(paper, new("Phụ lục", "Văn phòng", "Đo tốc độ", new(2022, 11, 15, 0, 0, 0, DateTimeKind.Utc)));
    }
}
