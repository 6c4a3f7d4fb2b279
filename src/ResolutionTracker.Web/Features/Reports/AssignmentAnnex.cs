using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Papers;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>Phụ lục: every assignment in the six columns of the paper that gave it, and where it stands.</summary>
internal static class AssignmentAnnex
{
    private const int Columns = 7;

    public static Paper Write(ImplementationReportData data, string number, string issuer, PaperLayout layout)
    {
        var figures = data.Figures;
        List<Block> title =
        [
            new PaperTitle("PHỤ LỤC", $"Danh mục nhiệm vụ thực hiện {ReportWords.Short(figures.Document)}"),
            new Note($"(Kèm theo Báo cáo {char.ToLowerInvariant(number[0])}{number[1..]}, {ReportWords.LongDate(figures.AsOf)} của {issuer})", Align.Centre),
            ResultsSection.Source(figures) with { Align = Align.Centre },
        ];
        return new(null, title, [TableOf(data)], null)
        {
            Page = PageSetup.A4Landscape,
            Layout = layout with { EndMark = null },
        };
    }

    private static Table TableOf(ImplementationReportData data)
    {
        List<Row> rows = [];
        var place = 0;
        string? group = null;
        foreach (var assignment in data.Assignments)
        {
            var orientation = ReportWords.Said(assignment.Orientation ?? "Nhiệm vụ khác");
            if (orientation != group)
            {
                rows.Add(new([new Cell(orientation, Columns)], Bold: true));
                group = orientation;
            }

            rows.AddRange(RowsOf(assignment, ++place));
        }

        return new(
            [new(0.5f, Align.Centre), new(3.6f), new(2.1f), new(2.5f), new(2.4f), new(1.7f, Align.Centre), new(2.1f)],
            [[new("TT"), new("Tên nhiệm vụ"), new("Cơ quan chủ trì"), new("Cơ quan phối hợp"), new("Kết quả/Sản phẩm"), new("Thời gian hoàn thành"), new("Tình trạng")]],
            rows)
        {
            Size = 11,
        };
    }

    private static IEnumerable<Row> RowsOf(ListedAssignment assignment, int place)
    {
        var title = ReportWords.Said(assignment.Title);
        var deliverable = assignment.Deliverable is null ? "Chưa xác định" : ReportWords.Said(assignment.Deliverable);
        var contributors = string.Join("; ", assignment.Contributors.Select(ReportWords.Said));
        if (assignment.Lines is [{ Agency: { } lead } line])
        {
            yield return new($"{place}", title, ReportWords.Said(lead), contributors, deliverable, Due(line), ReportWords.Status(line.Status));
            yield break;
        }

        // Over all columns, so that it stays on the page of its first period.
        yield return new([new Cell($"{place}. {title} (giao chung, kết quả từng kỳ như sau)", Columns)]);
        for (var i = 0; i < assignment.Lines.Count; i++)
        {
            var period = assignment.Lines[i];
            var bodies = period.Agency is { } agency ? ReportWords.Said(agency) : $"{ReportWords.Number(period.Counts.Total)} cơ quan, đơn vị, địa phương";
            yield return new($"{place}.{i + 1}", ReportWords.Said(period.Period ?? assignment.Title), bodies, contributors, deliverable, Due(period), Summed(period.Counts));
        }
    }

    private static string Due(ListedObligation line) => ReportWords.Deadline(line.DueText, line.DueOn, line.NoDeadline);

    /// <summary>"40 hoàn thành đúng hạn; 3 quá hạn kéo dài": each status that somebody is in.</summary>
    private static string Summed(MatrixCounts counts) => string.Join("; ", Enum.GetValues<ObligationStatus>()
        .Where(status => counts[status] > 0)
        .Select(status => $"{ReportWords.Number(counts[status])} {Lower(ReportWords.Status(status))}"));

    private static string Lower(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
