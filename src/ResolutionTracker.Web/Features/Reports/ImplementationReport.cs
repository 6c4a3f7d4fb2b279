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
        var committee = ReportWords.Said(figures.Committee ?? UnknownCommittee);
        var layout = PartyLayout.For(figures.AsOf);
        List<Block> title = [new PaperTitle("BÁO CÁO", $"tình hình thực hiện {Cited(figures.Document)}")];
        if (figures.HoldsDemo)
        {
            title.Add(new Note($"({DemoNote.TrimEnd('.')})", Align.Centre));
        }

        return new(
            new PartyHead(
                Issuer(ReportWords.Upper(committee), form),
                NumberOf(form),
                $"{Place(figures.Committee)}, {ReportWords.LongDate(figures.AsOf)}"),
            title,
            [
                .. GeneralSection.Write(data),
                .. ResultsSection.Write(figures),
                .. GoalsSection.Write(data),
                .. OverdueSection.Write(data),
                .. NextStepsSection.Write(data),
                Closing(figures.Document, form),
            ],
            new PaperFoot(new Recipients([.. form.Recipients.Select(ReportWords.Said)]), Signature(form)))
        {
            Layout = layout,
            Annexes = data.Assignments.Count == 0 ? [] : [AssignmentAnnex.Write(data, NumberOf(form), form.Signing.IsOffice() ? $"Văn phòng {committee}" : committee, layout)],
        };
    }

    public static PaperMetadata Describe(ImplementationReportData data, PaperForm form, DateTime madeAt) => new(
        $"Báo cáo tình hình thực hiện {ReportWords.Short(data.Figures.Document)}",
        $"{(form.Signing.IsOffice() ? "Văn phòng " : "")}{data.Figures.Committee ?? UnknownCommittee}",
        data.Figures.HoldsDemo ? DemoNote : $"Số liệu tính đến {ReportWords.Date(data.Figures.AsOf)}",
        madeAt);

    public static string Cited(ReportedDocument document) =>
        ReportWords.Cite(document.Kind, document.Symbol, document.IssuedOn, document.Issuer, document.Summary);

    /// <summary>"15" and "15-BC/VPTU" alike become "Số 15-BC/VPTU"; without a number there is room to write it.</summary>
    private static string NumberOf(PaperForm form)
    {
        var number = ReportWords.Said(form.Number);
        return number.Length == 0
            ? $"Số \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0{form.Signing.Series()}"
            : $"Số {(number.All(char.IsDigit) ? number.PadLeft(2, '0') + form.Signing.Series() : number)}";
    }

    private static IReadOnlyList<HeadLine> Issuer(string committee, PaperForm form) => form.Signing.IsOffice()
        ? [new(committee), new("VĂN PHÒNG", Bold: true)]
        : [new(committee, Bold: true)];

    private static string Place(string? committee)
    {
        var name = ReportWords.Said(committee ?? UnknownCommittee);
        return name.StartsWith("Tỉnh ủy ", StringComparison.Ordinal) ? name["Tỉnh ủy ".Length..] : name;
    }

    private static SignatureBlock Signature(PaperForm form) => new(
        [.. form.Signing.Lines().Select((line, i) => new HeadLine(line, Bold: i == 0))], ReportWords.Said(form.SignerName));

    // The office reports to its Standing Committee; whom the committee reports to, its recipients say.
    private static Paragraph Closing(ReportedDocument document, PaperForm form) => new(
        $"Trên đây là báo cáo tình hình thực hiện {ReportWords.Short(document)}"
        + (form.Signing.IsOffice() ? ", Văn phòng Tỉnh ủy kính báo cáo Thường trực Tỉnh ủy xem xét, cho ý kiến chỉ đạo." : "."));
}
