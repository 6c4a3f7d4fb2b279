using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>Makes Word documents with tables.</summary>
public sealed class WordTableMaker
{
    /// <summary>Joined with the cell above; no text that anybody writes.</summary>
    public const string Above = "\uE000";

    /// <summary>Joined with the cell to the left.</summary>
    public const string Left = "\uE001";

    private readonly Body _body = new();

    public WordTableMaker Paragraph(string text)
    {
        _body.Append(new Paragraph(new Run(new Words(text) { Space = SpaceProcessingModeValues.Preserve })));
        return this;
    }

    /// <param name="rows">A cell is a text, <see cref="Above"/>, <see cref="Left"/> or null.</param>
    public WordTableMaker Table(IEnumerable<IReadOnlyList<string?>> rows)
    {
        _body.Append(Made(rows));
        return this;
    }

    public WordTableMaker Add(OpenXmlElement element)
    {
        _body.Append(element);
        return this;
    }

    public byte[] Build()
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            package.AddMainDocumentPart().Document = new(_body);
        }

        return file.ToArray();
    }

    public static Table Made(IEnumerable<IReadOnlyList<string?>> rows)
    {
        var made = rows.Select(r => r.ToList()).ToList();
        var table = new Table();
        for (var i = 0; i < made.Count; i++)
        {
            var row = new TableRow();
            for (var j = 0; j < made[i].Count; j++)
            {
                if (made[i][j] == Left)
                {
                    continue;
                }

                var span = 1;
                while (j + span < made[i].Count && made[i][j + span] == Left)
                {
                    span++;
                }

                var isTop = i + 1 < made.Count && j < made[i + 1].Count && made[i + 1][j] == Above;
                row.Append(Cell(made[i][j], span, isTop));
            }

            table.Append(row);
        }

        return table;
    }

    private static TableCell Cell(string? text, int span, bool isTop)
    {
        var properties = new TableCellProperties();
        if (span > 1)
        {
            properties.Append(new GridSpan { Val = span });
        }

        if (text == Above || isTop)
        {
            properties.Append(text == Above ? new VerticalMerge() : new VerticalMerge { Val = MergedCellValues.Restart });
        }

        var paragraphs = (text is null or Above ? "" : text).Split('\n')
            .Select(line => new Paragraph(new Run(new Words(line) { Space = SpaceProcessingModeValues.Preserve })));
        return new(paragraphs.Prepend<OpenXmlElement>(properties));
    }
}
