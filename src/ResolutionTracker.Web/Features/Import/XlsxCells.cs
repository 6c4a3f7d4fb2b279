using System.Globalization;
using System.Xml;
using ResolutionTracker.Domain.Import;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Says a cell of a workbook as its reader sees it; a formula by its stored result, never by its text.</summary>
internal sealed class XlsxCells(XlsxFormats formats, IReadOnlyList<string> strings, bool from1904)
{
    private const int DaysTo1904 = 1462;
    private const double FirstDay = 1;
    private const double LastDay = 2958465; // 31/12/9999

    /// <summary>Leaves the reader behind the cell's end.</summary>
    internal (string Text, CellMarks Marks) Read(XmlReader xml)
    {
        var type = xml.GetAttribute("t");
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written : 0;
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return ("", CellMarks.None);
        }

        string? value = null;
        var isFormula = false;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            switch (xml.LocalName)
            {
                case "v":
                    value = xml.ReadElementContentAsString();
                    break;
                case "is":
                    value = XlsxStrings.Rich(xml);
                    break;
                case "f":
                    isFormula = true;
                    xml.Skip();
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        xml.Read();
        return value is null || (isFormula && value.Length == 0 && type != "str")
            ? ("", isFormula ? CellMarks.NoValue : CellMarks.None)
            : Say(type, style, value);
    }

    private (string Text, CellMarks Marks) Say(string? type, int style, string value) => type switch
    {
        "s" => (strings[int.Parse(value, CultureInfo.InvariantCulture)], CellMarks.None),
        "b" => (value is "1" or "true" ? "TRUE" : "FALSE", CellMarks.None),
        "e" => (value, CellMarks.Error),
        "inlineStr" => (value, CellMarks.None),
        "str" => (XlsxStrings.Unescaped(value), CellMarks.None),
        "d" when DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => Dated(formats.Of(style), date),
        _ => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Counted(formats.Of(style), number) : (value, CellMarks.None),
    };

    private (string Text, CellMarks Marks) Counted(CellFormat format, double number)
    {
        var serial = from1904 ? number + DaysTo1904 : number;
        return format.Kind switch
        {
            CellFormatKind.Number => (format.Say(number), CellMarks.Number),
            CellFormatKind.Time when number is >= 0 and < FirstDay => (DateTime.FromOADate(number).ToString("HH:mm", CultureInfo.InvariantCulture), CellMarks.None),
            _ when serial is >= FirstDay and <= LastDay => Dated(format, DateTime.FromOADate(serial)),
            _ => (format.Say(number), CellMarks.Number),
        };
    }

    private static (string Text, CellMarks Marks) Dated(CellFormat format, DateTime date) => format.Kind switch
    {
        CellFormatKind.Month => (date.ToString("MM/yyyy", CultureInfo.InvariantCulture), CellMarks.MonthDate),
        CellFormatKind.Year => (date.ToString("yyyy", CultureInfo.InvariantCulture), CellMarks.MonthDate),
        _ => (date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), CellMarks.Date),
    };
}
