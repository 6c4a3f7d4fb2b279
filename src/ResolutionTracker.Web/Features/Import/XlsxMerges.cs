using System.Globalization;
using ResolutionTracker.Domain.Import;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Marks the cells that a merged one covers; what stands under it, nobody sees.</summary>
internal sealed class XlsxMerges(List<SheetRow> rows, SheetLimits limits)
{
    internal void Apply(string range)
    {
        var colon = range.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return;
        }

        var (first, last) = (range[..colon], range[(colon + 1)..]);
        var (left, right) = (Column(first), Math.Min(Column(last), SheetLimits.MostColumns - 1));
        var (top, bottom) = (Row(first), Row(last));
        for (var at = From(top); at < rows.Count && rows[at].Number <= bottom; at++)
        {
            limits.Merged(Math.Max(1, right - left));
            for (var column = left; column <= right; column++)
            {
                if (column > left || rows[at].Number > top)
                {
                    Cover(rows[at], column, rows[at].Number > top ? CellMarks.CoveredAbove : CellMarks.CoveredLeft);
                }
            }
        }
    }

    /// <summary>The place of "C12", from 0.</summary>
    internal static int Column(string cell)
    {
        var column = 0;
        foreach (var letter in cell.TrimStart('$'))
        {
            if (!char.IsAsciiLetter(letter))
            {
                break;
            }

            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
            if (column > 100_000)
            {
                break;
            }
        }

        return column > 0 ? column - 1 : throw new FormatException("No cell.");
    }

    private static int Row(string cell) =>
        int.Parse(cell.AsSpan(cell.AsSpan().IndexOfAnyInRange('0', '9')), NumberStyles.None, CultureInfo.InvariantCulture);

    private static void Cover(SheetRow row, int column, CellMarks mark)
    {
        ((Dictionary<int, CellMarks>)row.Marks)[column] = mark;
        if (column < row.Cells.Count)
        {
            ((List<string>)row.Cells)[column] = "";
        }
    }

    private int From(int number)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rows[middle].Number < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
