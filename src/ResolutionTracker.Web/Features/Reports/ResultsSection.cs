using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Papers;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>II. The official matrix, its picture and the two rates.</summary>
internal static class ResultsSection
{
    private const string NoOrientation = "Nhiệm vụ khác";

    private static readonly (string Name, MatrixColumn[] Columns)[] Series =
    [
        ("Hoàn thành đúng hạn", [MatrixColumn.DoneOnTime]),
        ("Hoàn thành quá hạn", [MatrixColumn.DoneLate]),
        ("Chưa hoàn thành, trong hạn", [MatrixColumn.OpenInTime]),
        ("Chưa hoàn thành, quá hạn", [MatrixColumn.OpenOverdue]),
        ("Chưa có thời hạn", [MatrixColumn.NoDueDay]),
        ("Khác", [MatrixColumn.DoneNoDueDay, MatrixColumn.Suspended, MatrixColumn.Ended]),
    ];

    public static IEnumerable<Block> Write(ReportFigures figures)
    {
        yield return new Heading(1, "II. KẾT QUẢ THỰC HIỆN");
        yield return new Heading(2, "1. Kết quả chung");
        yield return new Paragraph(Sentence(figures));
        yield return MatrixTable(figures);
        yield return Source(figures);
        if (figures.Total.Total > 0)
        {
            yield return Chart(figures);
            yield return new Heading(2, "2. Tỷ lệ hoàn thành đúng hạn");
            yield return new BulletLine($"Theo thời hạn hiện hành (đã tính gia hạn, điều chỉnh): {ReportWords.Rate(figures.Official)}.");
            yield return new BulletLine($"Theo thời hạn giao ban đầu: {ReportWords.Rate(figures.Original)}.");
            yield return new Paragraph(
                "Tỷ lệ được tính bằng số nhiệm vụ hoàn thành đúng hạn chia cho tổng số nhiệm vụ hoàn thành đúng hạn, hoàn thành quá hạn và đang quá hạn; "
                + $"không tính {ReportWords.Number(figures.Official.LeftOut)} nhiệm vụ chưa đến hạn, không có thời hạn, tạm dừng hoặc đã kết thúc theo dõi.");
        }
    }

    public static Note Source(ReportFigures figures) => new(
        $"Số liệu tính đến ngày {ReportWords.Date(figures.AsOf)}." + (figures.HoldsDemo ? $" {ImplementationReport.DemoNote}" : ""));

    /// <summary>"Tính đến ngày …, tổng số …": parts that are zero are left out, so that the rest is read.</summary>
    public static string Sentence(ReportFigures figures)
    {
        var total = figures.Total;
        if (total.Total == 0)
        {
            return $"Tính đến ngày {ReportWords.Date(figures.AsOf)}, chưa có nhiệm vụ nào được giao.";
        }

        var done = Parts([
            ("đúng hạn", total[MatrixColumn.DoneOnTime]), ("quá hạn", total[MatrixColumn.DoneLate]), ("không quy định thời hạn", total[MatrixColumn.DoneNoDueDay])]);
        var open = Parts([("trong hạn", total[MatrixColumn.OpenInTime]), ("quá hạn", total[MatrixColumn.OpenOverdue])]);
        var rest = Parts([
            ("chưa có thời hạn", total[MatrixColumn.NoDueDay]), ("tạm dừng", total[MatrixColumn.Suspended]), ("kết thúc theo dõi", total[MatrixColumn.Ended])], name: " nhiệm vụ");
        return $"Tính đến ngày {ReportWords.Date(figures.AsOf)}, tổng số {ReportWords.Number(total.Total)} nhiệm vụ; "
            + $"đã hoàn thành {ReportWords.Number(total.Done)} ({ReportWords.Percent(Math.Round(100m * total.Done / total.Total, 1))}){Among(done)}; "
            + $"chưa hoàn thành {ReportWords.Number(total.Open)}{Among(open)}{(rest.Length == 0 ? "" : $"; {rest}")}.";
    }

    private static string Among(string parts) => parts.Length == 0 ? "" : $", trong đó {parts}";

    private static string Parts((string Word, int Count)[] parts, string name = "") =>
        string.Join(", ", parts.Where(p => p.Count > 0).Select(p => $"{ReportWords.Number(p.Count)}{name} {p.Word}"));

    private static Table MatrixTable(ReportFigures figures) => new(
        [new(0.5f, Align.Centre), new(3.1f), .. Enumerable.Repeat(new Column(1, Align.Centre), 9)],
        [
            [
                new("TT", RowSpan: 2), new("Đột phá, định hướng", RowSpan: 2), new("Tổng số", RowSpan: 2), new("Đã hoàn thành", ColumnSpan: 3),
                new("Chưa hoàn thành", ColumnSpan: 2), new("Chưa có thời hạn", RowSpan: 2), new("Tạm dừng", RowSpan: 2), new("Kết thúc", RowSpan: 2),
            ],
            [new("Đúng hạn"), new("Quá hạn"), new("Không định hạn"), new("Trong hạn"), new("Quá hạn")],
        ],
        [
            .. figures.Matrix.Select((line, i) => new Row([$"{i + 1}", Title(line), .. Cells(line.Counts)])),
            Row.Total(["", "Tổng cộng", .. Cells(figures.Total)]),
        ])
    {
        Caption = "Bảng 1. Kết quả thực hiện nhiệm vụ theo đột phá, định hướng",
        Size = 11,
    };

    private static BarChart Chart(ReportFigures figures)
    {
        var used = Series.Where(s => s.Columns.Sum(c => figures.Total[c]) > 0).ToList();
        return new(
            "Biểu đồ 1. Nhiệm vụ theo đột phá, định hướng và tình trạng",
            [.. used.Select(s => s.Name)],
            [.. figures.Matrix.Select(line => new Bar(Title(line), [.. used.Select(s => (double?)s.Columns.Sum(c => line.Counts[c]))]))])
        {
            Unit = "nhiệm vụ",
        };
    }

    private static string Title(OrientationCounts line) => line.Title is null ? NoOrientation : ReportWords.Said(line.Title);

    private static IEnumerable<string> Cells(MatrixCounts counts) =>
        Enum.GetValues<MatrixColumn>().Select(column => counts[column]).Prepend(counts.Total).Select(count => ReportWords.Number(count));
}
