using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>Makes workbooks part by part, also such as no program would write.</summary>
public sealed class WorkbookMaker
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // The style of a cell is its place here
    private static readonly (int Id, string? Code)[] Formats =
        [(0, null), (14, null), (17, null), (164, "mm/yyyy"), (165, "yyyy"), (166, "00"), (9, null), (167, "\"ngày\" dd \"tháng\" mm \"năm\" yyyy;@"), (168, "[Red]#,##0.00 \"m2\"")];

    private readonly List<(string Name, bool IsHidden, StringBuilder Rows, StringBuilder Merges, string Columns)> _sheets = [];
    private readonly List<string> _strings = [];
    private int _row;

    public bool From1904 { get; init; }

    public WorkbookMaker Sheet(string name, bool isHidden = false, string columns = "")
    {
        _sheets.Add((name, isHidden, new(), new(), columns));
        _row = 0;
        return this;
    }

    public WorkbookMaker Row(params object?[] cells) => RowAt(_row + 1, isHidden: false, cells);

    public WorkbookMaker HiddenRow(params object?[] cells) => RowAt(_row + 1, isHidden: true, cells);

    public WorkbookMaker RowAt(int number, bool isHidden, params object?[] cells)
    {
        var rows = _sheets[^1].Rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{_row = number}\"{(isHidden ? " hidden=\"1\"" : "")}>");
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is { } cell)
            {
                rows.Append(Cell($"{Column(i)}{number}", cell));
            }
        }

        rows.Append("</row>");
        return this;
    }

    public WorkbookMaker Merge(string range)
    {
        _sheets[^1].Merges.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"{range}\"/>");
        return this;
    }

    public byte[] Build() => Zip([.. Parts()]);

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }

    public IEnumerable<(string Name, string Content)> Parts()
    {
        var overrides = new StringBuilder();
        var list = new StringBuilder();
        var relations = new StringBuilder();
        for (var i = 1; i <= _sheets.Count; i++)
        {
            var (name, isHidden, rows, merges, columns) = _sheets[i - 1];
            overrides.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
            list.Append(CultureInfo.InvariantCulture, $"<sheet name=\"{SecurityElement.Escape(name)}\" sheetId=\"{i}\" r:id=\"s{i}\"{(isHidden ? " state=\"hidden\"" : "")}/>");
            relations.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"s{i}\" Type=\"{Relationships}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>");
            yield return ($"xl/worksheets/sheet{i}.xml", $"<worksheet xmlns=\"{Main}\">{columns}<sheetData>{rows}</sheetData>{(merges.Length > 0 ? $"<mergeCells>{merges}</mergeCells>" : "")}</worksheet>");
        }

        yield return ("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>{overrides}</Types>");
        yield return ("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"w\" Type=\"{Relationships}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        yield return ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relationships}\"><workbookPr{(From1904 ? " date1904=\"1\"" : "")}/><sheets>{list}</sheets></workbook>");
        yield return ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"st\" Type=\"{Relationships}/styles\" Target=\"styles.xml\"/><Relationship Id=\"ss\" Type=\"{Relationships}/sharedStrings\" Target=\"sharedStrings.xml\"/>{relations}</Relationships>");
        yield return ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts>{string.Concat(Formats.Where(f => f.Code is not null).Select(f => $"<numFmt numFmtId=\"{f.Id}\" formatCode=\"{SecurityElement.Escape(f.Code)}\"/>"))}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>{string.Concat(Formats.Select(f => $"<xf numFmtId=\"{f.Id}\"/>"))}</cellXfs></styleSheet>");
        yield return ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(_strings)}</sst>");
    }

    private static string Column(int place) => place < 26 ? $"{(char)('A' + place)}" : Column((place / 26) - 1) + Column(place % 26);

    private string Cell(string at, object cell) => cell switch
    {
        string text => $"<c r=\"{at}\" t=\"s\"><v>{Shared($"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>")}</v></c>",
        bool value => $"<c r=\"{at}\" t=\"b\"><v>{(value ? 1 : 0)}</v></c>",
        Rich rich => $"<c r=\"{at}\" t=\"s\"><v>{Shared($"<si>{string.Concat(rich.Pieces.Select(p => $"<r><rPr><b/></rPr><t xml:space=\"preserve\">{SecurityElement.Escape(p)}</t></r>"))}<rPh sb=\"0\" eb=\"1\"><t>phát âm</t></rPh></si>")}</v></c>",
        Formula formula => $"<c r=\"{at}\"{(formula.Type is null ? "" : $" t=\"{formula.Type}\"")}><f>{SecurityElement.Escape(formula.Text)}</f>{(formula.Value is null ? "" : $"<v>{SecurityElement.Escape(formula.Value)}</v>")}</c>",
        Styled styled => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\" s=\"{styled.Style}\"><v>{styled.Number}</v></c>"),
        Inline inline => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(inline.Text)}</t></is></c>",
        _ => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\"><v>{cell}</v></c>"),
    };

    private int Shared(string text)
    {
        _strings.Add(text);
        return _strings.Count - 1;
    }

    /// <summary>A text in several faces.</summary>
    public sealed record Rich(params string[] Pieces);

    /// <summary>A formula with the result that was stored with it.</summary>
    public sealed record Formula(string Text, string? Value, string? Type = null);

    /// <summary>A number as one of the formats shows it: 1 and 7 a date, 2 and 3 a month, 4 a year, 5 "00", 6 a percentage.</summary>
    public sealed record Styled(double Number, int Style)
    {
        public static Styled Date(DateOnly day, int style = 1) => new(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber, style);
    }

    /// <summary>A text kept in its cell.</summary>
    public sealed record Inline(string Text);
}
