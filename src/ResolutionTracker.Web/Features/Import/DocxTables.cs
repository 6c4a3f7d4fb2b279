using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using ResolutionTracker.Domain.Import;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>The tables of a Word document, each a sheet named by the paragraph above it; a table inside a cell is text of that cell.</summary>
internal sealed class DocxTables(SheetLimits limits)
{
    private const int LongestName = 100;

    // Text moved away, and what is kept for programs that cannot show the first choice
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal) { "moveFrom", "Fallback", "delText", "instrText", "pPrChange", "rPrChange" };

    private readonly List<Sheet> _sheets = [];
    private readonly StringBuilder _text = new();
    private List<SheetRow> _rows = [];
    private List<string> _cells = [];
    private Dictionary<int, CellMarks> _marks = [];
    private string _name = "";
    private int _depth;
    private int _number;
    private int _span;
    private bool _isContinued;
    private bool _isDeleted;

    internal List<Sheet> Read(MainDocumentPart part, LimitedStream.Budget budget)
    {
        using var xml = SheetFile.Open(part, budget);
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element && Unseen.Contains(xml.LocalName))
            {
                xml.Skip();
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t")
            {
                Say(xml.ReadElementContentAsString());
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element)
            {
                Begin(xml);
            }

            if (xml.NodeType == XmlNodeType.EndElement || (xml.NodeType == XmlNodeType.Element && xml.IsEmptyElement))
            {
                End(xml.LocalName);
            }

            xml.Read();
        }

        return _sheets;
    }

    private void Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "tbl" when ++_depth == 1:
                (_rows, _number) = ([], 0);
                _text.Clear();
                break;
            case "tr" when _depth == 1:
                (_cells, _marks, _isDeleted) = ([], [], false);
                _text.Clear();
                _number++;
                break;
            case "tc" when _depth == 1:
                (_span, _isContinued) = (1, false);
                _text.Clear();
                break;
            case "gridBefore" when _depth == 1:
                Skip(Value(xml));
                break;
            case "gridSpan" when _depth == 1:
                _span = Math.Clamp(Value(xml), 1, SheetLimits.MostColumns);
                break;
            case "vMerge" when _depth == 1:
                _isContinued = xml.GetAttribute("val", xml.NamespaceURI) is null or "continue";
                break;
            case "del" when _depth == 1 && _cells.Count == 0 && _text.Length == 0 && xml.IsEmptyElement:
                _isDeleted = true;
                break;
            case "br" or "cr":
                Say("\n");
                break;
            case "tab" when xml.AttributeCount == 0:
                Say(" ");
                break;
            case "noBreakHyphen":
                Say("-");
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "tbl" when --_depth == 0:
                _sheets.Add(new(_name, _rows) { Place = _sheets.Count + 1, Source = SheetSource.Table });
                _name = "";
                _text.Clear();
                break;
            case "tr" when _depth == 1 && !_isDeleted:
                limits.Add(_rows, _number, _cells, _marks);
                break;
            case "tc" when _depth == 1:
                Cell();
                break;
            case "p" when _depth > 0:
                Say("\n");
                break;
            case "p":
                Name();
                break;
        }
    }

    private void Cell()
    {
        if (_isContinued)
        {
            _marks[_cells.Count] = CellMarks.CoveredAbove;
        }

        _cells.Add(_isContinued ? "" : _text.ToString().TrimEnd('\n'));
        for (var covered = 1; covered < _span; covered++)
        {
            _marks[_cells.Count] = _isContinued ? CellMarks.CoveredAbove : CellMarks.CoveredLeft;
            _cells.Add("");
        }
    }

    private void Name()
    {
        var text = CellText.Line(_text.ToString());
        _text.Clear();
        if (text.Length > 0)
        {
            _name = text.Length <= LongestName ? text : text[..LongestName].TrimEnd() + "…";
        }
    }

    private void Say(string text)
    {
        limits.Letters(text.Length);
        _text.Append(text);
    }

    private void Skip(int columns)
    {
        for (var skipped = 0; skipped < Math.Clamp(columns, 0, SheetLimits.MostColumns); skipped++)
        {
            _cells.Add("");
        }
    }

    private static int Value(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("val", xml.NamespaceURI), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 1;
}
