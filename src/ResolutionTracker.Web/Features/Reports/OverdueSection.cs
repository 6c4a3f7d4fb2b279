using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Papers;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>IV. What is past its day, by how much, and what the bodies say of it.</summary>
internal static class OverdueSection
{
    public static IEnumerable<Block> Write(ImplementationReportData data)
    {
        var overdue = data.Overdue;
        yield return new Heading(1, "IV. VIỆC QUÁ HẠN VÀ NGUYÊN NHÂN");
        if (overdue.Count == 0)
        {
            yield return new Paragraph($"Tính đến ngày {ReportWords.Date(data.Figures.AsOf)}, không có việc quá hạn.");
            yield break;
        }

        var severe = overdue.Count(o => o.Status == ObligationStatus.OverdueSevere);
        var waiting = overdue.Count(o => o.Status is ObligationStatus.AwaitingAcceptanceLate or ObligationStatus.AwaitingDecisionLate);
        yield return new Paragraph(
            $"Tính đến ngày {ReportWords.Date(data.Figures.AsOf)}, có {ReportWords.Number(overdue.Count)} việc quá hạn của {ReportWords.Number(overdue.Select(o => o.Agency).Distinct().Count())} cơ quan, đơn vị, địa phương"
            + (severe > 0 ? $"; trong đó {ReportWords.Number(severe)} việc quá hạn trên {StatusThresholds.WorkingDays} ngày làm việc" : "")
            + (waiting > 0 ? $"; {ReportWords.Number(waiting)} việc đã trình hoặc đã báo cáo sau thời hạn, đang chờ quyết định hoặc xác nhận" : "") + ".");
        yield return new Table(
            [new(0.5f, Align.Centre), new(2.7f), new(1.8f), new(1.3f, Align.Centre), new(0.9f, Align.Centre), new(3.9f)],
            [[new("TT"), new("Việc phải làm"), new("Cơ quan chủ trì"), new("Thời hạn"), new("Quá hạn (ngày)"), new("Khó khăn, nguyên nhân")]],
            [.. overdue.Select((task, i) => new Row(
                $"{i + 1}", ReportWords.Said(task.Title) + (task.Period is null ? "" : $" ({ReportWords.Said(task.Period)})"), ReportWords.Said(task.Agency),
                ReportWords.Date(task.DueOn), ReportWords.Number(task.DaysLate), Why(task)))])
        {
            Caption = $"Bảng {GoalsSection.NextTable(data)}. Việc quá hạn và nguyên nhân",
            Size = 11,
        };
        yield return new Note("Khó khăn, nguyên nhân ghi theo báo cáo gần nhất của cơ quan chủ trì.");
    }

    private static string Why(OverdueTask task)
    {
        List<string> words = [];
        if (task.Status == ObligationStatus.AwaitingDecisionLate)
        {
            words.Add($"Đã trình ngày {ReportWords.Date(task.Until)}, chờ cấp có thẩm quyền.");
        }
        else if (task.Status == ObligationStatus.AwaitingAcceptanceLate)
        {
            words.Add($"Đã báo cáo hoàn thành ngày {ReportWords.Date(task.Until)}, chờ xác nhận.");
        }

        words.AddRange(new[] { task.Difficulties, task.Causes }.Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => ReportWords.Within(t) + "."));
        return words.Count == 0 ? "Chưa có báo cáo" : string.Join("\n", words);
    }
}
