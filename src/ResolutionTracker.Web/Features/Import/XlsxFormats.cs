using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>What a number in a cell is shown as.</summary>
internal enum CellFormatKind
{
    Number,
    Date,
    Month,
    Year,
    Time,
}

/// <summary>How a cell shows its number.</summary>
internal sealed record CellFormat(CellFormatKind Kind, string Code)
{
    internal string Say(double number)
    {
        if (Code.Length is > 0 and <= 10 && Code.All(c => c == '0') && number is >= 0 and < 1e10)
        {
            return number.ToString(Code, CultureInfo.InvariantCulture);
        }

        var percent = Code.Contains('%', StringComparison.Ordinal);
        var shown = percent ? number * 100 : number;
        // The cast rounds to the fifteen digits that a spreadsheet keeps
        var text = Math.Abs(shown) < 1e15 ? ((decimal)shown).ToString("0.##########", CultureInfo.InvariantCulture) : shown.ToString("G15", CultureInfo.InvariantCulture);
        return percent ? text + "%" : text;
    }
}

/// <summary>The formats of a workbook's cells, by style.</summary>
internal sealed class XlsxFormats
{
    private static readonly CellFormat General = new(CellFormatKind.Number, "");

    private readonly List<CellFormat> _byStyle = [];

    internal CellFormat Of(int style) => style < _byStyle.Count ? _byStyle[style] : General;

    internal static XlsxFormats Read(WorkbookStylesPart? part, LimitedStream.Budget budget)
    {
        var formats = new XlsxFormats();
        if (part is null)
        {
            return formats;
        }

        var own = new Dictionary<int, string>();
        var inCells = false;
        using var xml = SheetFile.Open(part, budget);
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
            {
                inCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt" && Number(xml, "numFmtId") is { } id)
            {
                own[id] = xml.GetAttribute("formatCode") ?? "";
            }
            else if (inCells && xml.NodeType == XmlNodeType.Element && xml.LocalName == "xf")
            {
                var used = Number(xml, "numFmtId") ?? 0;
                formats._byStyle.Add(own.TryGetValue(used, out var code) ? new(KindOf(code), code) : BuiltIn(used));
            }
        }

        return formats;
    }

    /// <summary>What a format shows of a date: "dd/mm/yyyy", "mmm-yy", "yyyy"; colours, places and quoted words say nothing.</summary>
    internal static CellFormatKind KindOf(string code)
    {
        var letters = Letters(code);
        if (letters.Length == 0 || letters == "general")
        {
            return CellFormatKind.Number;
        }

        var (day, month, year) = (letters.Contains('d', StringComparison.Ordinal), letters.Contains('m', StringComparison.Ordinal), letters.Contains('y', StringComparison.Ordinal));
        return (day, month, year) switch
        {
            (true, _, _) => CellFormatKind.Date,
            (false, true, true) => CellFormatKind.Month,
            (false, false, true) => CellFormatKind.Year,
            _ => letters.Contains('h', StringComparison.Ordinal) || letters.Contains('s', StringComparison.Ordinal) ? CellFormatKind.Time
                : month ? CellFormatKind.Date : CellFormatKind.Number,
        };
    }

    // The first section only: "dd/mm/yyyy;@"
    private static string Letters(string code)
    {
        var letters = new StringBuilder();
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            var end = code[i] switch { '"' => code.IndexOf('"', i + 1), '[' => code.IndexOf(']', i + 1), '\\' or '_' or '*' => i + 1, _ => i };
            if (end == i && char.IsAsciiLetter(code[i]))
            {
                letters.Append(char.ToLowerInvariant(code[i]));
            }

            i = end < 0 ? code.Length : end;
        }

        return letters.ToString();
    }

    private static CellFormat BuiltIn(int id) => new(id switch
    {
        17 => CellFormatKind.Month,
        14 or 15 or 16 or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 58) => CellFormatKind.Date,
        (>= 18 and <= 21) or (>= 32 and <= 35) or (>= 45 and <= 47) => CellFormatKind.Time,
        _ => CellFormatKind.Number,
    }, id is 9 or 10 ? "0%" : "");

    private static int? Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
