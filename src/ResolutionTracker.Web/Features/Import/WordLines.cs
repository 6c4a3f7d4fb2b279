namespace ResolutionTracker.Web.Features.Import;

/// <summary>Word puts a cell of several paragraphs on the clipboard as several lines, without quotes: brings each row back together.</summary>
internal static class WordLines
{
    private const char Tab = '\t';
    private const int LongestCell = 8000;

    /// <summary>The rows, each with its cells; lines of one cell are parted by line breaks.</summary>
    internal static List<List<string>> Join(string text)
    {
        var lines = text.Split('\n');
        var most = lines.Max(l => l.Count(c => c == Tab));
        var rows = new List<List<string>>();
        var isOpen = false;
        foreach (var line in lines)
        {
            var cells = line.Split(Tab);
            var whole = rows.Count > 0 ? rows[^1].Count - 1 + cells.Length - 1 : 0;
            if (isOpen && line.AsSpan().IsWhiteSpace() && cells.Length == 1)
            {
                continue;
            }

            if (rows.Count > 0 && rows[^1][^1].Length < LongestCell && (isOpen ? whole <= most && !IsNumbered(cells) : cells.Length == 1 && line.Length > 0 && rows[^1].Count - 1 == most && most > 0 && !BeginsAnew(line)))
            {
                Append(rows[^1], cells);
                isOpen = rows[^1].Count - 1 < most;
            }
            else
            {
                rows.Add([.. cells]);
                isOpen = cells.Length > 1 && cells.Length - 1 < most;
            }
        }

        return rows;
    }

    private static void Append(List<string> row, string[] cells)
    {
        row[^1] += "\n" + cells[0];
        row.AddRange(cells.Skip(1));
    }

    // "12", "3.1", "4)" in a cell of its own: the next row
    private static bool IsNumbered(string[] cells) =>
        cells.Length > 1 && cells[0].Trim() is { Length: > 0 and <= 6 } sign && char.IsAsciiDigit(sign[0]) && sign.All(c => char.IsAsciiDigit(c) || c is '.' or ')');

    // A head between the rows, merged across: "II. VĂN HÓA", "B. Nhóm …"
    private static bool BeginsAnew(string line)
    {
        var text = line.Trim();
        return !text.Any(char.IsLower) && text.Any(char.IsLetter) || text.IndexOf('.', StringComparison.Ordinal) is > 0 and <= 5 and var dot && text[..dot].All(char.IsAsciiLetterUpper);
    }
}
