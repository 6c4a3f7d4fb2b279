using ResolutionTracker.Domain.Letters;
using ResolutionTracker.Papers;
using ResolutionTracker.Web.Features.Letters;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>Đôn đốc and yêu cầu giải trình as the office's letter in the layout of the Party.</summary>
internal static class LetterPaper
{
    private const string UnknownCommittee = "Tỉnh ủy";

    public static Paper Write(LetterData data)
    {
        var letter = data.Letter;
        var committee = ReportWords.Said(data.Committee ?? UnknownCommittee);
        var place = committee.StartsWith("Tỉnh ủy ", StringComparison.Ordinal) ? committee["Tỉnh ủy ".Length..] : committee;
        List<Block> address = [new Spacer(6), new Paragraph([new Run("Kính gửi: "), new Run(ReportWords.Said(data.Agency))]) { Align = Align.Centre, Indented = false }, new Spacer(2)];
        if (data.HoldsDemo)
        {
            address.Add(new Note($"({ImplementationReport.DemoNote.TrimEnd('.')})", Align.Centre));
        }

        return new(
            new PartyHead([new(ReportWords.Upper(committee)), new("VĂN PHÒNG", Bold: true)], NumberOf(letter), $"{place}, {DayOf(letter)}", SubjectOf(letter)),
            address,
            [.. letter.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(paragraph => new Paragraph(ReportWords.Said(paragraph)))],
            new PaperFoot(
                new Recipients(["Như trên", "Thường trực Tỉnh ủy (để báo cáo)", "Lưu Văn phòng Tỉnh ủy"]),
                new SignatureBlock([.. Signing(letter).Lines().Select((line, i) => new HeadLine(line, Bold: i == 0))], ReportWords.Said(letter.SignerName))))
        {
            Layout = PartyLayout.For(letter.IssuedOn ?? data.Today),
        };
    }

    public static PaperMetadata Describe(LetterData data, DateTime madeAt) => new(
        SubjectOf(data.Letter), $"Văn phòng {data.Committee ?? UnknownCommittee}", data.HoldsDemo ? ImplementationReport.DemoNote : data.Letter.Number ?? "Dự thảo", madeAt);

    /// <summary>"V/v yêu cầu giải trình (lần 2)".</summary>
    private static string SubjectOf(Letter letter) =>
        (letter.Kind == LetterKind.Urging ? "V/v đôn đốc thực hiện nhiệm vụ được giao" : "V/v giải trình việc thực hiện nhiệm vụ được giao")
        + (letter.Round is { } round ? $" (lần {round})" : "");

    // A draft leaves room for what is not given yet.
    private static string NumberOf(Letter letter) => letter.Number is { } number ? $"Số {ReportWords.Said(number)}" : $"Số \u00A0\u00A0\u00A0\u00A0\u00A0\u00A0{Letter.Series}";

    private static string DayOf(Letter letter) => letter.IssuedOn is { } on ? ReportWords.LongDate(on) : "ngày \u00A0\u00A0\u00A0 tháng \u00A0\u00A0\u00A0 năm \u00A0\u00A0\u00A0\u00A0\u00A0";

    private static PaperSigning Signing(Letter letter) => letter.IsSignedByDeputy ? PaperSigning.OfficeDeputy : PaperSigning.OfficeHead;
}
