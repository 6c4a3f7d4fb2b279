using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>
/// The words of a Word file's body in their order: automatic numbers as the reader sees them, rows of tables with tabs.
/// Heads, feet, notes, hidden and deleted words stay out. Paragraph after paragraph is read, so that memory stays flat.
/// </summary>
internal static class WordText
{
    public static string Read(Stream file, CancellationToken cancellationToken)
    {
        PackageLimits.Demand(file, "word/", ".docx");
        try
        {
            using var word = WordprocessingDocument.Open(file, isEditable: false, new OpenSettings { MaxCharactersInPart = PackageLimits.MostInPart });
            var main = word.MainDocumentPart ?? throw DocumentText.Refused("FileBroken");
            return Body(main, new WordNumbering(main), cancellationToken);
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or FileFormatException or OpenXmlPackageException or InvalidOperationException
            or FormatException or ArgumentException or KeyNotFoundException or NullReferenceException or EndOfStreamException)
        {
            throw DocumentText.Refused("FileBroken");
        }
    }

    private static string Body(MainDocumentPart main, WordNumbering numbering, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        using var reader = OpenXmlReader.Create(main);
        var more = reader.Read();
        while (more)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.IsStartElement && (reader.ElementType == typeof(Paragraph) || reader.ElementType == typeof(TableRow)))
            {
                Add(text, reader.LoadCurrentElement()!, numbering);
                if (text.Length > 2 * PlainText.MostCharacters)
                {
                    throw PlainText.OverLimit();
                }
            }

            more = reader.IsStartElement && IsLeftOut(reader.ElementType) ? Past(reader) : reader.Read();
        }

        return text.ToString();
    }

    // The older rendering of the same drawing, and what a tracked change has moved away.
    private static bool IsLeftOut(Type type) => type == typeof(AlternateContentFallback) || type == typeof(MoveFromRun);

    private static bool Past(OpenXmlReader reader)
    {
        reader.Skip();
        return !reader.EOF;
    }

    private static void Add(StringBuilder text, OpenXmlElement element, WordNumbering numbering)
    {
        if (element is Paragraph paragraph)
        {
            AddParagraph(text, paragraph, numbering);
            return;
        }

        if (element.GetFirstChild<TableRowProperties>()?.GetFirstChild<Deleted>() is not null)
        {
            return;
        }

        var cells = element.Descendants<TableCell>().Where(c => c.Ancestors<TableCell>().FirstOrDefault() is null);
        text.AppendJoin('\t', cells.Select(cell => Cell(cell, numbering))).Append('\n');
    }

    private static string Cell(TableCell cell, WordNumbering numbering)
    {
        var text = new StringBuilder();
        foreach (var paragraph in cell.Descendants<Paragraph>().Where(p => p.Ancestors<Paragraph>().FirstOrDefault() is null))
        {
            AddParagraph(text, paragraph, numbering);
        }

        return text.ToString().ReplaceLineEndings(" ").Trim();
    }

    private static void AddParagraph(StringBuilder text, Paragraph paragraph, WordNumbering numbering)
    {
        var inside = new WordRuns();
        inside.Add(paragraph);

        // Word gives an empty paragraph no number.
        var label = string.IsNullOrWhiteSpace(inside.Text) ? null : numbering.LabelOf(paragraph);
        text.Append(label).Append(inside.Text);

        // A deleted paragraph mark joins the next paragraph to this one.
        if (paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is null)
        {
            text.Append('\n');
        }

        foreach (var box in inside.Boxes)
        {
            foreach (var within in box.Elements<Paragraph>())
            {
                AddParagraph(text, within, numbering);
            }
        }
    }
}
