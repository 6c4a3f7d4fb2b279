using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>Writes rows of text as a workbook. Every cell is text: a spreadsheet runs no formula that somebody wrote into a title.</summary>
public static class SheetWriting
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const double Narrow = 14;
    private const double Wide = 42;

    /// <param name="rows">The head first; all of one width.</param>
    public static byte[] Write(string sheet, IEnumerable<IReadOnlyList<string>> rows, CancellationToken cancellationToken)
    {
        var all = rows.ToList();
        var widths = Enumerable.Range(0, all[0].Count).Select(place => all.Skip(1).Take(200).Any(r => r[place].Length > Narrow) ? Wide : Narrow).ToList();
        using var file = new MemoryStream();
        file.SaveAs(all.Select(r => Columns(r, cancellationToken)), printHeader: false, sheet, configuration: new OpenXmlConfiguration
        {
            TableStyles = TableStyles.None,
            AutoFilter = false,
            FreezeRowCount = 1,
            DynamicColumns = [.. widths.Select((width, place) => new DynamicExcelColumn(Name(place)) { Width = width })],
        });
        return file.ToArray();
    }

    private static Dictionary<string, object?> Columns(IReadOnlyList<string> cells, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return cells.Select((cell, place) => (Name: Name(place), Cell: (object?)cell)).ToDictionary(c => c.Name, c => c.Cell, StringComparer.Ordinal);
    }

    private static string Name(int place) => $"C{place:00}";
}
