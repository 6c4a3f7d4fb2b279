using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Papers;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>II. The official matrix, its picture and the two rates.</summary>
internal static class ResultsSection
{
    /// <summary>How many numbered tables the section has.</summary>
    public const int Tables = 1;

    private const string NoOrientation = "Việc khác";

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
                "Tỷ lệ được tính bằng số việc hoàn thành đúng hạn chia cho tổng số việc hoàn thành đúng hạn, hoàn thành quá hạn và đang quá hạn; "
                + $"không tính {ReportWords.Number(figures.Official.LeftOut)} việc chưa đến hạn, không có ngày đến hạn, tạm dừng hoặc đã kết thúc theo dõi.");
        }

        yield return new Heading(2, "2. Kết quả theo đột phá, định hướng");
        yield return MatrixTable(figures);
        if (figures.Total[ObligationStatus.NotYetDue] > 0)
        {
            yield return new Note("Cột “Trong hạn” gồm cả việc chưa đến kỳ, kể cả khi chưa xác định thời hạn; cột “Không có ngày đến hạn” chỉ gồm việc đã đến kỳ.");
        }

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

    /// <summary>The sentence of the overview, for this document's work.</summary>
    public static string Sentence(ReportFigures figures) => figures.Total.Total == 0
        ? $"Tính đến ngày {ReportWords.Date(figures.AsOf)}, chưa có nhiệm vụ nào được giao."
        : ReportWords.Sentence(figures);

    private static Table MatrixTable(ReportFigures figures) => new(
        [new(0.5f, Align.Centre), new(3.1f), .. Enumerable.Repeat(new Column(1, Align.Centre), 9)],
        [
            [
                new("TT", RowSpan: 2), new("Đột phá, định hướng", RowSpan: 2), new("Tổng số việc", RowSpan: 2), new("Đã hoàn thành", ColumnSpan: 3),
                new("Chưa hoàn thành", ColumnSpan: 2), new(ReportWords.Column(MatrixColumn.NoDueDay), RowSpan: 2), new("Tạm dừng", RowSpan: 2), new("Kết thúc theo dõi", RowSpan: 2),
            ],
            [new("Đúng hạn"), new("Quá hạn"), new("Không quy định thời hạn"), new("Trong hạn"), new("Quá hạn")],
        ],
        figures.Matrix.Count == 0 ? [] :
        [
            .. figures.Matrix.Select((line, i) => new Row([$"{i + 1}", Title(line), .. Cells(line.Counts)])),
            Row.Total(["", "Tổng cộng", .. Cells(figures.Total)]),
        ])
    {
        Caption = "Bảng 1. Việc phải làm theo đột phá, định hướng và tình trạng",
        WhenEmpty = "Chưa có nhiệm vụ nào được giao",
        Size = 11,
    };

    private static BarChart StatusChart(ReportFigures figures) => new(
        "Biểu đồ 1. Việc phải làm theo tình trạng",
        ["Số việc phải làm"],
        [.. Enum.GetValues<MatrixColumn>().Where(c => figures.Total[c] > 0).Select(c => new Bar(
            ReportWords.Column(c), [figures.Total[c]],
            $"{ReportWords.Number(figures.Total[c])} ({ReportWords.Percent(Math.Round(100m * figures.Total[c] / figures.Total.Total, 1))})"))])
    {
        Unit = "việc phải làm",
    };

    private static BarChart RateChart(ReportFigures figures) => new(
        "Biểu đồ 2. Tỷ lệ hoàn thành đúng hạn theo đột phá, định hướng",
        ["Tỷ lệ"],
        [.. figures.Matrix.Select(line => new Bar(Title(line), [(double?)line.Counts.Rate.Percent], ReportWords.Rate(line.Counts.Rate)))])
    {
        Unit = "%",
        Maximum = 100,
        WhenMissing = "chưa có việc để tính",
    };

    private static string Title(OrientationCounts line) => line.Title is null ? NoOrientation : ReportWords.Said(line.Title);

    private static IEnumerable<string> Cells(MatrixCounts counts) =>
        Enum.GetValues<MatrixColumn>().Select(column => counts[column]).Prepend(counts.Total).Select(count => ReportWords.Number(count));
}
