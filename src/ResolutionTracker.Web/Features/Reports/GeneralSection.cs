using ResolutionTracker.Papers;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>I. On what the report rests, and how much was given out.</summary>
internal static class GeneralSection
{
    public static IEnumerable<Block> Write(ImplementationReportData data)
    {
        var figures = data.Figures;
        var document = figures.Document;
        yield return new Heading(1, "I. TÌNH HÌNH CHUNG");
        yield return new Heading(2, "1. Căn cứ và số liệu báo cáo");
        yield return new Paragraph(document.Symbol is null
            ? $"Báo cáo này tổng hợp tình hình thực hiện {ImplementationReport.Cited(document)}{Above(data)}."
            : $"Báo cáo này tổng hợp tình hình thực hiện {ImplementationReport.Cited(document)} (sau đây gọi tắt là {ReportWords.Short(document)}), trích yếu: “{ReportWords.Within(document.Summary)}”{Above(data)}.");
        yield return new Paragraph(
            $"Số liệu chốt đến hết ngày {ReportWords.Date(figures.AsOf)}, lấy từ báo cáo của các cơ quan chủ trì và kết quả xác nhận của Văn phòng Tỉnh ủy.");

        yield return new Heading(2, "2. Việc giao nhiệm vụ");
        yield return new Paragraph(figures.Total.Total == 0
            ? "Đến nay chưa có nhiệm vụ nào được giao theo văn bản này."
            : $"Đến nay có {ReportWords.Number(figures.Assignments)} nhiệm vụ được giao cho {ReportWords.Number(figures.Bodies)} cơ quan, đơn vị, địa phương chủ trì, gồm {ReportWords.Number(figures.Total.Total)} việc phải làm (mỗi nhiệm vụ được tính theo từng cơ quan chủ trì và từng kỳ thực hiện).");
        if (figures.Coverage is { Total: > 0 } coverage)
        {
            var rest = coverage.Total - coverage.Covered;
            yield return new Paragraph(
                $"Mức độ bao phủ: {ReportWords.Number(coverage.Covered)}/{ReportWords.Number(coverage.Total)} mục của văn bản cần thực hiện ({ReportWords.Percent(coverage.Percent)}) đã có nhiệm vụ hoặc chỉ tiêu tương ứng"
                + (rest == 0 ? "." : $"; {ReportWords.Number(rest)} mục chưa có nhiệm vụ hoặc chưa được xác định."));
        }
    }

    private static string Above(ImplementationReportData data) => data.Concretises.Count == 0
        ? ""
        : "; văn bản cụ thể hóa " + string.Join(" và ", data.Concretises.Select(d => ReportWords.Cite(d.Kind, d.Symbol, d.IssuedOn, d.Issuer, d.Summary)));
}
