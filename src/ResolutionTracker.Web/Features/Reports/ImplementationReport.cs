using ResolutionTracker.Papers;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>Báo cáo tình hình thực hiện: how it reads, from the head to the annex.</summary>
internal static class ImplementationReport
{
    public const string DemoNote = "Số liệu minh họa, không phải số liệu chính thức.";
    private const string UnknownCommittee = "Tỉnh ủy";

    public static Paper Write(ImplementationReportData data, PaperForm form)
    {
        var figures = data.Figures;
        var layout = PartyLayout.For(figures.AsOf);
        List<Block> title = [new PaperTitle("BÁO CÁO", $"tình hình thực hiện {Cited(figures.Document)}")];
        if (figures.HoldsDemo)
        {
            title.Add(new Note($"({DemoNote.TrimEnd('.')})", Align.Centre));
        }

        return new(
            new PartyHead(
                [new(ReportWords.Upper(ReportWords.Said(figures.Committee ?? UnknownCommittee))), new("VĂN PHÒNG", Bold: true)],
                NumberOf(form.Number),
                $"{Place(figures.Committee)}, {ReportWords.LongDate(figures.AsOf)}"),
            title,
            [
                .. GeneralSection.Write(data),
                .. ResultsSection.Write(figures),
                .. GoalsSection.Write(data),
                .. OverdueSection.Write(data),
                .. NextStepsSection.Write(data),
                Closing(figures.Document),
            ],
            new PaperFoot(new Recipients([.. form.Recipients.Select(ReportWords.Said)]), Signature(form)))
        {
            Layout = layout,
            Annexes = data.Assignments.Count == 0 ? [] : [AssignmentAnnex.Write(data, NumberOf(form.Number), layout)],
        };
    }

    public static PaperMetadata Describe(ImplementationReportData data, DateTime madeAt) => new(
        $"Báo cáo tình hình thực hiện {ReportWords.Short(data.Figures.Document)}",
        $"Văn phòng {data.Figures.Committee ?? UnknownCommittee}",
        data.Figures.HoldsDemo ? DemoNote : $"Số liệu tính đến {ReportWords.Date(data.Figures.AsOf)}",
        madeAt);

    public static string Cited(ReportedDocument document) =>
        ReportWords.Cite(document.Kind, document.Symbol, document.IssuedOn, document.Issuer, document.Summary);

    /// <summary>"15" and "15-BC/VPTU" alike become "Số 15-BC/VPTU"; without a number there is room to write it.</summary>
    private static string NumberOf(string? typed)
    {
        var number = ReportWords.Said(typed);
        if (number.StartsWith("Số", StringComparison.OrdinalIgnoreCase))
        {
            number = number[2..].TrimStart(':', ' ');
        }

        return number.Length == 0 ? "Số \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0-BC/VPTU" : $"Số {(number.All(char.IsDigit) ? $"{number.PadLeft(2, '0')}-BC/VPTU" : number)}";
    }

    private static string Place(string? committee)
    {
        var name = ReportWords.Said(committee ?? UnknownCommittee);
        return name.StartsWith("Tỉnh ủy ", StringComparison.Ordinal) ? name["Tỉnh ủy ".Length..] : name;
    }

    private static SignatureBlock Signature(PaperForm form)
    {
        var title = ReportWords.Upper(ReportWords.Said(form.SignerTitle));
        List<HeadLine> authority = [new("T/L BAN THƯỜNG VỤ", Bold: true)];
        if (title.StartsWith("PHÓ ", StringComparison.Ordinal))
        {
            authority.Add(new($"K/T {title["PHÓ ".Length..]}", Bold: true));
        }

        return new([.. authority, new(title)], ReportWords.Said(form.SignerName));
    }

    private static Paragraph Closing(ReportedDocument document) => new(
        $"Trên đây là báo cáo tình hình thực hiện {ReportWords.Short(document)}, Văn phòng Tỉnh ủy kính báo cáo Thường trực Tỉnh ủy xem xét, cho ý kiến chỉ đạo.");
}
