using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Papers;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>III. Each breakthrough with its goals and indicators; the other orientations together.</summary>
internal static class GoalsSection
{
    private static readonly Column[] Columns = [new(0.5f, Align.Centre), new(3.6f), new(1.1f, Align.Centre), new(1.6f, Align.Centre), new(2, Align.Centre), new(1.3f, Align.Centre)];

    private static readonly HeaderCell[] Header = [new("TT"), new("Chỉ tiêu"), new("Đơn vị tính"), new("Mục tiêu"), new("Số liệu mới nhất"), new("Đánh giá")];

    /// <summary>Number of the next table after this section.</summary>
    public static int NextTable(ImplementationReportData data) =>
        ResultsSection.Tables + data.Goals.Count(o => o.IsBreakthrough && o.Indicators.Count > 0) + (data.Goals.Any(o => !o.IsBreakthrough && o.Indicators.Count > 0) ? 2 : 1);

    public static IEnumerable<Block> Write(ImplementationReportData data)
    {
        yield return new Heading(1, "III. THỰC HIỆN CÁC ĐỘT PHÁ CHIẾN LƯỢC VÀ CHỈ TIÊU");
        var number = 0;
        var table = ResultsSection.Tables;
        foreach (var breakthrough in data.Goals.Where(o => o.IsBreakthrough))
        {
            yield return new Heading(2, $"{++number}. {ReportWords.Said(breakthrough.Title)}");
            yield return new Paragraph(Counts(data.Figures, breakthrough.OrientationId));
            foreach (var block in Goals(breakthrough))
            {
                yield return block;
            }

            if (breakthrough.Indicators.Count == 0)
            {
                yield return new Paragraph("Chưa có chỉ tiêu gắn với đột phá này.");
                continue;
            }

            yield return new Table(Columns, [Header], [.. breakthrough.Indicators.Select((line, i) => RowOf(line, i + 1))])
            {
                Caption = $"Bảng {++table}. Chỉ tiêu về {char.ToLowerInvariant(breakthrough.Title[0])}{ReportWords.Said(breakthrough.Title[1..])}",
            };
            yield return Source(data.Figures);
        }

        var others = data.Goals.Where(o => !o.IsBreakthrough).ToList();
        if (others.Count > 0)
        {
            yield return new Heading(2, $"{++number}. Các định hướng khác");
            yield return new Paragraph($"Ngoài các đột phá, văn bản còn được thực hiện theo {others.Count} định hướng: {string.Join("; ", others.Select(o => Lower(o.Title)))}.");
            var measured = others.Where(o => o.Indicators.Count > 0).ToList();
            if (measured.Count > 0)
            {
                var place = 0;
                yield return new Table(Columns, [Header], [.. measured.SelectMany(o => o.Indicators.Select(line => RowOf(line, ++place)).Prepend(new Row([new Cell(ReportWords.Said(o.Title), Columns.Length)], Bold: true)))])
                {
                    Caption = $"Bảng {++table}. Chỉ tiêu theo các định hướng khác",
                };
                yield return Source(data.Figures);
            }
        }

        if (number == 0)
        {
            yield return new Paragraph("Văn bản không gắn với đột phá chiến lược hay chỉ tiêu nào đang theo dõi.");
        }
    }

    private static IEnumerable<Block> Goals(OrientationGoals orientation)
    {
        if (orientation.Goals.Count > 0)
        {
            yield return new Paragraph($"Mục tiêu: {string.Join("; ", orientation.Goals.Select(g => Lower(ReportWords.Within(g))))}.");
        }
    }

    private static string Counts(ReportFigures figures, int orientationId)
    {
        if (figures.Matrix.FirstOrDefault(m => m.OrientationId == orientationId)?.Counts is not { } counts)
        {
            return "Chưa có việc được giao theo đột phá này.";
        }

        var overdue = counts[Domain.Assignments.MatrixColumn.OpenOverdue];
        return $"Có {ReportWords.Number(counts.Total)} việc phải làm: đã hoàn thành {ReportWords.Number(counts.Done)}, chưa hoàn thành {ReportWords.Number(counts.Open)}, "
            + (overdue == 0 ? "không có việc quá hạn" : $"trong đó quá hạn {ReportWords.Number(overdue)}")
            + $"; tỷ lệ hoàn thành đúng hạn: {ReportWords.Rate(counts.Rate)}.";
    }

    private static Row RowOf(IndicatorLine line, int number) => new(
        $"{number}", ReportWords.Said(line.Name), ReportWords.Said(line.Unit), Target(line), Latest(line), line.Reading.Latest is null ? "–" : ReportWords.Indicator(line.Reading, line.Form));

    private static string Target(IndicatorLine line)
    {
        if (line is not { TargetYear: { } year, Low: { } low, High: { } high })
        {
            return line.ImprovesEveryYear ? line.Form == IndicatorForm.Rank ? "Tăng hạng hằng năm" : "Cải thiện hằng năm" : "Chưa xác định";
        }

        var aim = low == high ? ReportWords.Number(low) : $"{ReportWords.Number(low)}–{ReportWords.Number(high)}";
        var sign = low != high ? "" : line.Form switch { IndicatorForm.AtMost or IndicatorForm.Rank => "≤ ", IndicatorForm.Range => "", _ => "≥ " };
        return $"{sign}{aim}\n({(line.SameEveryYear ? "hằng năm" : $"năm {year}")}{(line.ImprovesEveryYear ? "; tăng hạng hằng năm" : "")})";
    }

    private static string Latest(IndicatorLine line)
    {
        if (line.Reading.Latest is not { } latest)
        {
            return ReportWords.Indicator(line.Reading, line.Form);
        }

        var figure = latest.Ranked is { } ranked ? $"{ReportWords.Number(latest.Value)}/{ranked}" : ReportWords.Number(latest.Value);
        var score = latest.Score is { } points ? $", {ReportWords.Score(points)} điểm" : "";
        var former = line.Reading.Former is { } before ? $"; năm {before.Year}: {ReportWords.Number(before.Value)}{(before.Ranked is { } of ? $"/{of}" : "")}{(before.Score is { } scored ? $", {ReportWords.Score(scored)} điểm" : "")}" : "";
        return $"{figure}{score}\n(năm {latest.Year}{former})";
    }

    private static Note Source(ReportFigures figures) => new($"Chỉ tính số liệu đã công bố đến ngày {ReportWords.Date(figures.AsOf)}.");

    private static string Lower(string title) => ReportWords.Said(char.ToLowerInvariant(title[0]) + title[1..]);
}
