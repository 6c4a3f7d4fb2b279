using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Papers;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>II. The official matrix, its picture and the two rates.</summary>
internal static class ResultsSection
{
    /// <summary>How many numbered tables the section has.</summary>
    public const int Tables = 1;

    private const string NoOrientation = "Nhiệm vụ khác";

    private static readonly (string Name, MatrixColumn Column)[] Bars =
    [
        ("Hoàn thành đúng hạn", MatrixColumn.DoneOnTime),
        ("Hoàn thành quá hạn", MatrixColumn.DoneLate),
        ("Hoàn thành, không có thời hạn", MatrixColumn.DoneNoDueDay),
        ("Chưa hoàn thành, trong hạn", MatrixColumn.OpenInTime),
        ("Chưa hoàn thành, quá hạn", MatrixColumn.OpenOverdue),
        ("Không có thời hạn", MatrixColumn.NoDueDay),
        ("Tạm dừng", MatrixColumn.Suspended),
        ("Kết thúc theo dõi", MatrixColumn.Ended),
    ];

    public static IEnumerable<Block> Write(ReportFigures figures)
    {
        yield return new Heading(1, "II. KẾT QUẢ THỰC HIỆN");
        yield return new Heading(2, "1. Kết quả chung");
        yield return new Paragraph(Sentence(figures));
        if (figures.Total.Total > 0)
        {
            yield return new Paragraph(
                $"Tỷ lệ hoàn thành đúng hạn theo thời hạn hiện hành (đã tính gia hạn, điều chỉnh): {ReportWords.Rate(figures.Official)}; theo thời hạn giao ban đầu: {ReportWords.Rate(figures.Original)}.");
            yield return new Paragraph(
                "Tỷ lệ được tính bằng số nhiệm vụ hoàn thành đúng hạn chia cho tổng số nhiệm vụ hoàn thành đúng hạn, hoàn thành quá hạn và đang quá hạn; "
                + $"không tính {ReportWords.Number(figures.Official.LeftOut)} nhiệm vụ chưa đến hạn, không có thời hạn, tạm dừng hoặc đã kết thúc theo dõi.");
        }

        yield return new Heading(2, "2. Kết quả theo đột phá, định hướng");
        yield return MatrixTable(figures);
        yield return Source(figures);
        if (figures.Total.Total > 0)
        {
            yield return StatusChart(figures);
        }

        if (figures.Official.Counted > 0)
        {
            yield return RateChart(figures);
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
            ("đúng hạn", total[MatrixColumn.DoneOnTime]), ("quá hạn", total[MatrixColumn.DoneLate]), ("không có thời hạn", total[MatrixColumn.DoneNoDueDay])]);
        var open = Parts([("trong hạn", total[MatrixColumn.OpenInTime]), ("quá hạn", total[MatrixColumn.OpenOverdue])]);
        var rest = Parts([
            ("chưa xác định thời hạn", total[ObligationStatus.NoDueDaySet]), ("không quy định thời hạn", total[ObligationStatus.NoDueDayRequired]),
            ("tạm dừng", total[MatrixColumn.Suspended]), ("kết thúc theo dõi", total[MatrixColumn.Ended])], name: " nhiệm vụ");
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
                new("Chưa hoàn thành", ColumnSpan: 2), new("Không có thời hạn", RowSpan: 2), new("Tạm dừng", RowSpan: 2), new("Kết thúc", RowSpan: 2),
            ],
            [new("Đúng hạn"), new("Quá hạn"), new("Không có hạn"), new("Trong hạn"), new("Quá hạn")],
        ],
        figures.Matrix.Count == 0 ? [] :
        [
            .. figures.Matrix.Select((line, i) => new Row([$"{i + 1}", Title(line), .. Cells(line.Counts)])),
            Row.Total(["", "Tổng cộng", .. Cells(figures.Total)]),
        ])
    {
        Caption = "Bảng 1. Kết quả thực hiện nhiệm vụ theo đột phá, định hướng",
        WhenEmpty = "Chưa có nhiệm vụ nào được giao",
        Size = 11,
    };

    private static BarChart StatusChart(ReportFigures figures) => new(
        "Biểu đồ 1. Nhiệm vụ theo tình trạng",
        ["Số nhiệm vụ"],
        [.. Bars.Where(b => figures.Total[b.Column] > 0).Select(b => new Bar(
            b.Name, [figures.Total[b.Column]],
            $"{ReportWords.Number(figures.Total[b.Column])} ({ReportWords.Percent(Math.Round(100m * figures.Total[b.Column] / figures.Total.Total, 1))})"))])
    {
        Unit = "nhiệm vụ",
    };

    private static BarChart RateChart(ReportFigures figures) => new(
        "Biểu đồ 2. Tỷ lệ hoàn thành đúng hạn theo đột phá, định hướng",
        ["Tỷ lệ"],
        [.. figures.Matrix.Select(line => new Bar(Title(line), [(double?)line.Counts.Rate.Percent], ReportWords.Rate(line.Counts.Rate)))])
    {
        Unit = "%",
        Maximum = 100,
        WhenMissing = "chưa có nhiệm vụ để tính",
    };

    private static string Title(OrientationCounts line) => line.Title is null ? NoOrientation : ReportWords.Said(line.Title);

    private static IEnumerable<string> Cells(MatrixCounts counts) =>
        Enum.GetValues<MatrixColumn>().Select(column => counts[column]).Prepend(counts.Total).Select(count => ReportWords.Number(count));
}
