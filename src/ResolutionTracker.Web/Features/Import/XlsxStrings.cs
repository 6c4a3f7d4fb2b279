using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>The texts that a workbook keeps apart from its cells; pieces of one text in several faces are one text.</summary>
internal static partial class XlsxStrings
{
    internal static List<string> Read(SharedStringTablePart? part, SheetLimits limits, LimitedStream.Budget budget)
    {
        var strings = new List<string>();
        if (part is null)
        {
            return strings;
        }

        using var xml = SheetFile.Open(part, budget);
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                var text = Rich(xml);
                limits.Letters(text.Length);
                strings.Add(text);
            }
            else
            {
                xml.Read();
            }
        }

        return strings;
    }

    /// <summary>The text of the element the reader stands on, without what is said about its pronunciation; leaves the reader behind it.</summary>
    internal static string Rich(XmlReader xml)
    {
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }

        var text = new StringBuilder();
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t")
            {
                text.Append(xml.ReadElementContentAsString());
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "rPh" or "rPr")
            {
                xml.Skip();
            }
            else
            {
                xml.Read();
            }
        }

        xml.Read();
        return Unescaped(text.ToString());
    }

    /// <summary>Letters that XML cannot hold are written "_x000D_".</summary>
    internal static string Unescaped(string text) =>
        !text.Contains("_x", StringComparison.Ordinal) ? text
        : Escaped().Replace(text, m => ((char)int.Parse(m.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escaped();
}
