using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Platform.Files;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>How much a file of cells may hold; counts while it is read and refuses at once.</summary>
public sealed class SheetLimits(CancellationToken cancellationToken)
{
    public const int MostMegabytes = 20;
    public const int MostRows = 20_000;
    public const int MostColumns = 64;
    public const int MostLetters = 20_000_000;
    internal const int MostUnpackedMegabytes = (int)(FileNatures.MostUnpacked / (1024 * 1024));
    private const int MostMergedCells = 1_000_000;

    private long _letters;
    private long _merged;

    /// <exception cref="RuleBroken"><c>SheetTooMuchText</c>.</exception>
    internal void Letters(int count)
    {
        if ((_letters += count) > MostLetters)
        {
            throw new RuleBroken("SheetTooMuchText", null, MostLetters);
        }
    }

    /// <exception cref="RuleBroken"><c>SheetTooMuchText</c>.</exception>
    internal void Merged(int rows)
    {
        if ((_merged += rows) > MostMergedCells)
        {
            throw new RuleBroken("SheetTooMuchText", null, MostLetters);
        }
    }

    /// <summary>Adds a row unless nothing stands in it.</summary>
    /// <exception cref="RuleBroken"><c>SheetTooManyRows</c>, <c>SheetTooWide</c>, <c>SheetTooMuchText</c>.</exception>
    internal void Add(List<SheetRow> rows, int number, List<string> cells, Dictionary<int, CellMarks> marks, bool isHidden = false)
    {
        cancellationToken.ThrowIfCancellationRequested();
        while (cells.Count > 0 && string.IsNullOrWhiteSpace(cells[^1]))
        {
            cells.RemoveAt(cells.Count - 1);
        }

        if (cells.Count == 0 && marks.Count == 0)
        {
            return;
        }

        if (cells.Count > MostColumns)
        {
            throw new RuleBroken("SheetTooWide", null, number, MostColumns);
        }

        if (rows.Count == MostRows)
        {
            throw new RuleBroken("SheetTooManyRows", null, MostRows);
        }

        Letters(cells.Sum(c => c.Length));
        rows.Add(new(number, cells) { Marks = marks, IsHidden = isHidden });
    }
}
