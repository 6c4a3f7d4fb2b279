using System.Text;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Import;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Cells as Excel and Word put them on the clipboard: a line a row, tabs between cells, quotes around a cell of several lines.</summary>
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
        var left = (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').AsSpan();
        for (var number = 1; left.Length > 0; number++)
        {
            limits.Add(rows, number, Row(ref left), []);
        }

        return rows.Count > 0 ? new("", rows) { Source = SheetSource.Pasted } : throw new RuleBroken("SheetEmpty");
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

            cells.Add(string.IsNullOrWhiteSpace(cell) ? "" : cell);
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
