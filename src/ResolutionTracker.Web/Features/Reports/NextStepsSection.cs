using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Papers;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>V and VI. Reviews ahead, what the bodies ask for, and what the facts call for next.</summary>
internal static class NextStepsSection
{
    private const int NamedAtMost = 8;

    public static IEnumerable<Block> Write(ImplementationReportData data)
    {
        yield return new Heading(1, "V. SƠ KẾT, TỔNG KẾT");
        if (data.Reviews.Count == 0)
        {
            yield return new Paragraph("Văn bản chưa có kế hoạch sơ kết, tổng kết.");
        }

        foreach (var review in data.Reviews)
        {
            yield return new BulletLine(
                $"{ReportWords.Review(review)}: ngày {ReportWords.Date(review.DueOn)}{(review.IsDemo ? " (minh họa)" : "")}, "
                + (review.State == ReviewState.Open ? "đang chuẩn bị." : review.OpensOn <= data.Figures.AsOf ? "đã đến thời gian chuẩn bị." : $"bắt đầu chuẩn bị từ ngày {ReportWords.Date(review.OpensOn)}."));
        }

        yield return new Heading(1, "VI. KIẾN NGHỊ, NHIỆM VỤ TIẾP THEO");
        var asked = Asked(data).ToList();
        if (asked.Count > 0)
        {
            yield return new Heading(2, "1. Kiến nghị của các cơ quan có việc quá hạn");
            foreach (var line in asked)
            {
                yield return new BulletLine(line);
            }
        }

        if (asked.Count > 0)
        {
            yield return new Heading(2, "2. Đề xuất của Văn phòng Tỉnh ủy");
        }

        var steps = Steps(data).ToList();
        if (steps.Count == 0)
        {
            yield return new Paragraph(data.Figures.Total.Total == 0 ? "Rà soát văn bản để giao nhiệm vụ thực hiện." : "Tiếp tục theo dõi, đôn đốc các việc trong hạn.");
        }

        foreach (var step in steps)
        {
            yield return new BulletLine(step);
        }
    }

    private static IEnumerable<string> Asked(ImplementationReportData data) => data.Overdue
        .Where(o => !string.IsNullOrWhiteSpace(o.Proposals)).GroupBy(o => o.Agency)
        .Select(g => $"{ReportWords.Said(g.Key)}: {string.Join(". ", g.Select(o => ReportWords.Within(o.Proposals)).Distinct())}.");

    private static IEnumerable<string> Steps(ImplementationReportData data)
    {
        var open = data.Open;
        if (data.Overdue.Count > 0)
        {
            yield return $"Đôn đốc các cơ quan chủ trì khẩn trương hoàn thành việc quá hạn: {Named(data.Overdue.GroupBy(o => o.Agency).Select(g => new NamedCount(g.Key, g.Count())).OrderByDescending(c => c.Count).ToList(), " việc")}.";
        }

        if (open.DueSoon.Count > 0)
        {
            yield return $"Nhắc các cơ quan có việc sắp đến hạn: {Named(open.DueSoon, " cơ quan")}.";
        }

        if (open.NoDueDay.Count > 0)
        {
            yield return $"Xác định thời hạn cho {ReportWords.Number(open.NoDueDay.Sum(c => c.Count))} việc đã đến kỳ nhưng chưa xác định thời hạn: {Named(open.NoDueDay, " việc")}.";
        }

        if (open.NoDueDayAhead > 0)
        {
            yield return $"Xác định thời hạn trước khi đến kỳ cho {ReportWords.Number(open.NoDueDayAhead)} việc chưa xác định thời hạn trong số {ReportWords.Number(data.Figures.Total[ObligationStatus.NotYetDue])} việc chưa đến kỳ.";
        }

        if (open.UndecidedClauses.Count > 0)
        {
            yield return $"Xem xét việc giao nhiệm vụ đối với {ReportWords.Number(open.UndecidedClauses.Count)} mục của văn bản chưa được xác định: {Listed(open.UndecidedClauses)}.";
        }

        if (open.UncoveredClauses.Count > 0)
        {
            yield return $"Giao nhiệm vụ cho {ReportWords.Number(open.UncoveredClauses.Count)} mục cần thực hiện nhưng chưa có nhiệm vụ, chỉ tiêu: {Listed(open.UncoveredClauses)}.";
        }

        if (open.AwaitingDecision > 0)
        {
            yield return $"Đề nghị cấp có thẩm quyền xem xét, quyết định {ReportWords.Number(open.AwaitingDecision)} việc đã trình.";
        }

        if (open.AwaitingAcceptance > 0)
        {
            yield return $"Văn phòng Tỉnh ủy kiểm tra, xác nhận {ReportWords.Number(open.AwaitingAcceptance)} việc đã báo cáo hoàn thành.";
        }

        if (open.PendingDueDayChanges > 0)
        {
            yield return $"Trả lời {ReportWords.Number(open.PendingDueDayChanges)} đề nghị gia hạn, điều chỉnh thời hạn đang chờ quyết định.";
        }

        if (data.Reviews.FirstOrDefault(r => r.DueOn >= data.Figures.AsOf) is { } next)
        {
            var name = ReportWords.Review(next);
            yield return $"Chuẩn bị {char.ToLowerInvariant(name[0])}{name[1..]}, thời hạn ngày {ReportWords.Date(next.DueOn)}{(next.IsDemo ? " (minh họa)" : "")}.";
        }
    }

    private static string Named(IReadOnlyList<NamedCount> counts, string what) => Cut(
        [.. counts.Select(c => c.Count == 1 ? ReportWords.Within(c.Name) : $"{ReportWords.Within(c.Name)} ({ReportWords.Number(c.Count)}{what})")]);

    private static string Listed(IReadOnlyList<string> names) => Cut([.. names.Select(ReportWords.Within)]);

    // A sentence that names fifty bodies is not read; the annex has them all.
    private static string Cut(IReadOnlyList<string> names) => names.Count <= NamedAtMost
        ? string.Join("; ", names)
        : $"{string.Join("; ", names.Take(NamedAtMost))} và {ReportWords.Number(names.Count - NamedAtMost)} nội dung khác (xem Phụ lục)";
}
