using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Features.Progress;
using ResolutionTracker.Web.Platform.Files;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>What a body has to report in a period, as a Word file to be printed or sent, filled in, and read back: each box carries its name.</summary>
internal static class DueReportsForm
{
    private const int Mm = 57;

    public static byte[] Write(DueReportsData due)
    {
        using var bytes = new MemoryStream();
        using (var word = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = new(new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", ComplexScript = "Times New Roman" }, new FontSize { Val = "26" })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "80" }))));
            var body = new Body(
                Line("BÁO CÁO TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ", bold: true, center: true),
                Line($"Kỳ báo cáo: {due.Period.Label}", bold: true, center: true),
                Line($"Cơ quan báo cáo: {due.Agency}"),
                Line($"Số liệu từ {Formats.Date(due.Period.FirstDay)} đến {Formats.Date(due.Period.CutOff)}; hạn gửi {Formats.Date(due.Period.DueOn)}."),
                Line("Điền vào ô bên phải, giữ nguyên cột bên trái. Việc không có gì báo cáo thì để trống.", italic: true));
            body.Append(Table([("Số, ký hiệu văn bản", WordForm.PaperNumber), ("Ngày văn bản (ngày/tháng/năm)", WordForm.PaperOn)], WordForm.Head(due.AgencyId, due.Period.Label)));
            foreach (var (gap, index) in due.Work.Select((g, i) => (g, i + 1)))
            {
                body.Append(Line(string.Create(CultureInfo.InvariantCulture, $"{index}. {gap.Title}{(gap.WorkPeriod is null ? "" : $" ({gap.WorkPeriod})")}"), bold: true, keepNext: true));
                body.Append(Line(gap.DueOn is { } day ? $"Thời hạn: {Formats.Date(day)}" : "Thời hạn: —", keepNext: true));
                body.Append(Table([.. WordForm.Fields.Select(f => (f.Label, WordForm.Box(gap.ObligationId, f.Name)))], null));
            }

            body.Append(new SectionProperties(
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 20 * Mm, Bottom = 20 * Mm, Left = 30 * Mm, Right = 15 * Mm, Header = 700, Footer = 700, Gutter = 0 }));
            main.Document = new(body);
        }

        return bytes.ToArray();
    }

    private static Paragraph Line(string text, bool bold = false, bool italic = false, bool center = false, bool keepNext = false)
    {
        var run = new RunProperties();
        if (bold)
        {
            run.Append(new Bold());
        }

        if (italic)
        {
            run.Append(new Italic());
        }

        var paragraph = new ParagraphProperties();
        if (keepNext)
        {
            paragraph.Append(new KeepNext());
        }

        if (center)
        {
            paragraph.Append(new Justification { Val = JustificationValues.Center });
        }

        return new(paragraph, new Run(run, new DocumentFormat.OpenXml.Wordprocessing.Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }

    private static Table Table(IReadOnlyList<(string Label, string Tag)> rows, string? title)
    {
        var properties = new TableProperties(new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, Borders());
        if (title is not null)
        {
            properties.Append(new TableCaption { Val = title });
        }

        var table = new Table(properties, new TableGrid(new GridColumn { Width = "2700" }, new GridColumn { Width = "6650" }));
        foreach (var (label, tag) in rows)
        {
            table.Append(new TableRow(new TableRowProperties(new CantSplit()), Cell("2700", Line(label)), Cell("6650", Control(label, tag))));
        }

        return table;
    }

    private static TableCell Cell(string width, OpenXmlElement content) => new(new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa }), content);

    private static SdtBlock Control(string label, string tag) => new(
        new SdtProperties(new SdtAlias { Val = label }, new Tag { Val = tag }, new DocumentFormat.OpenXml.Wordprocessing.Lock { Val = LockingValues.SdtLocked }),
        new SdtContentBlock(new Paragraph()));

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 },
        new BottomBorder { Val = BorderValues.Single, Size = 4 }, new RightBorder { Val = BorderValues.Single, Size = 4 },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 });
}
