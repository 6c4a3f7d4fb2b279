using System.Text;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Import;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Cells as Excel and Word put them on the clipboard: a line a row, tabs between cells, and a cell of several lines in quotes (Excel) or over several lines (Word).</summary>
public static class PastedCells
{
    public const int MostLetters = 2_000_000;

    /// <exception cref="RuleBroken"><c>SheetEmpty</c>, <c>SheetTooMuchText</c>, <c>SheetTooManyRows</c>, <c>SheetTooWide</c>.</exception>
    public static Sheet Read(string? text)
    {
        if (text?.Length > MostLetters)
        {
            throw new RuleBroken("SheetTooMuchText", null, MostLetters);
        }

        var limits = new SheetLimits(CancellationToken.None);
        var rows = new List<SheetRow>();
        var lines = (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimEnd('\n');
        var read = IsQuoted(lines) ? Quoted(lines) : WordLines.Join(lines);
        for (var row = 0; row < read.Count; row++)
        {
            limits.Add(rows, row + 1, [.. read[row].Select(c => string.IsNullOrWhiteSpace(c) ? "" : c)], []);
        }

        return rows.Count > 0 ? new("", rows) { Source = SheetSource.Pasted } : throw new RuleBroken("SheetEmpty");
    }

    // Excel quotes a cell of several lines, and only then a line is no row
    private static bool IsQuoted(string text) =>
        text.StartsWith('"') || text.Contains("\t\"", StringComparison.Ordinal) || text.Contains("\n\"", StringComparison.Ordinal);

    private static List<List<string>> Quoted(string text)
    {
        var rows = new List<List<string>>();
        var left = text.AsSpan();
        while (left.Length > 0)
        {
            rows.Add(Row(ref left));
        }

        return rows;
    }

    private static List<string> Row(ref ReadOnlySpan<char> left)
    {
        var cells = new List<string>();
        while (true)
        {
            if (left is not ['"', ..] || Quoted(ref left) is not { } cell)
            {
                var end = left.IndexOfAny('\t', '\n');
                cell = left[..(end < 0 ? left.Length : end)].ToString();
                left = left[(end < 0 ? left.Length : end)..];
            }

            cells.Add(cell);
            if (left is not ['\t', ..])
            {
                left = left.Length > 0 ? left[1..] : left;
                return cells;
            }

            left = left[1..];
        }
    }

    // Null when the quote closes nowhere before a tab or a line's end: then it is a quote like any other
    private static string? Quoted(ref ReadOnlySpan<char> left)
    {
        var cell = new StringBuilder();
        for (var i = 1; i < left.Length; i++)
        {
            if (left[i] != '"')
            {
                cell.Append(left[i]);
            }
            else if (i + 1 < left.Length && left[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (i + 1 == left.Length || left[i + 1] is '\t' or '\n')
            {
                left = left[(i + 1)..];
                return cell.ToString();
            }
            else
            {
                return null;
            }
        }

        return null;
    }
}
