using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Import;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>The sheets of a workbook, each read once from its first to its last row; see docs/decisions/0008-reading-a-workbook.md.</summary>
internal sealed class XlsxSheets(WorkbookPart workbook, SheetLimits limits, LimitedStream.Budget budget)
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    internal List<Sheet> Read()
    {
        var strings = XlsxStrings.Read(workbook.SharedStringTablePart, limits, budget);
        var listed = Listed(out var from1904);
        var cells = new XlsxCells(XlsxFormats.Read(workbook.WorkbookStylesPart, budget), strings, from1904);
        var sheets = new List<Sheet>();
        foreach (var (name, id, isHidden) in listed)
        {
            if (workbook.GetPartById(id) is WorksheetPart part)
            {
                sheets.Add(One(part, cells) with { Name = name, IsHidden = isHidden, Place = sheets.Count + 1 });
            }
        }

        return sheets;
    }

    private List<(string Name, string Id, bool IsHidden)> Listed(out bool from1904)
    {
        var listed = new List<(string, string, bool)>();
        from1904 = false;
        using var xml = SheetFile.Open(workbook, budget);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "workbookPr")
            {
                from1904 = IsTrue(xml.GetAttribute("date1904"));
            }
            else if (xml.LocalName == "sheet")
            {
                var id = xml.GetAttribute("id", Relationships) ?? xml.GetAttribute("id", StrictRelationships);
                listed.Add((xml.GetAttribute("name") ?? "", id ?? throw new InvalidDataException("A sheet without a part."), xml.GetAttribute("state") is "hidden" or "veryHidden"));
            }
        }

        return listed;
    }

    private Sheet One(WorksheetPart part, XlsxCells cells)
    {
        var rows = new List<SheetRow>();
        var hidden = new HashSet<int>();
        var merges = new XlsxMerges(rows, limits);
        using var xml = SheetFile.Open(part, budget);
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                switch (xml.LocalName)
                {
                    case "col" when IsTrue(xml.GetAttribute("hidden")):
                        Hidden(xml, hidden);
                        break;
                    case "row":
                        Row(xml, cells, hidden, rows);
                        continue;
                    case "mergeCell":
                        merges.Apply(xml.GetAttribute("ref") ?? "");
                        break;
                }
            }

            xml.Read();
        }

        return new("", rows);
    }

    // Leaves the reader behind the row's end
    private void Row(XmlReader xml, XlsxCells cells, HashSet<int> hidden, List<SheetRow> rows)
    {
        var number = xml.GetAttribute("r") is { } written ? int.Parse(written, CultureInfo.InvariantCulture) : rows.Count == 0 ? 1 : rows[^1].Number + 1;
        if (rows.Count > 0 && number <= rows[^1].Number)
        {
            throw new InvalidDataException("Rows out of order.");
        }

        var isHidden = IsTrue(xml.GetAttribute("hidden"));
        var texts = new List<string>();
        var marks = new Dictionary<int, CellMarks>();
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return;
        }

        var place = -1;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c")
            {
                xml.Skip();
                continue;
            }

            place = xml.GetAttribute("r") is { } name ? XlsxMerges.Column(name) : place + 1;
            var (text, mark) = cells.Read(xml);
            if (text.Length == 0 && mark == CellMarks.None)
            {
                continue;
            }

            if (place >= SheetLimits.MostColumns)
            {
                throw new RuleBroken("SheetTooWide", null, number, SheetLimits.MostColumns);
            }

            while (texts.Count <= place)
            {
                texts.Add("");
            }

            texts[place] = text;
            mark |= hidden.Contains(place) ? CellMarks.HiddenColumn : CellMarks.None;
            if (mark != CellMarks.None)
            {
                marks[place] = mark;
            }
        }

        xml.Read();
        limits.Add(rows, number, texts, marks, isHidden);
    }

    private static void Hidden(XmlReader xml, HashSet<int> hidden)
    {
        var first = int.Parse(xml.GetAttribute("min") ?? "1", CultureInfo.InvariantCulture);
        var last = Math.Min(int.Parse(xml.GetAttribute("max") ?? "1", CultureInfo.InvariantCulture), SheetLimits.MostColumns);
        for (var column = first; column <= last; column++)
        {
            hidden.Add(column - 1);
        }
    }

    private static bool IsTrue(string? value) => value is "1" or "true";
}
