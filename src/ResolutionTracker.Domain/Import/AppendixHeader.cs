using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Import;

/// <summary>What the guess of a column rests on.</summary>
public enum HeadBasis
{
    /// <summary>A person chose it, now or for an earlier file with the same head.</summary>
    Remembered,

    /// <summary>The head is one that is often written.</summary>
    Known,

    /// <summary>The head has a word of one that is often written.</summary>
    Like,
}

/// <summary>Which row is the head, and which column says what: guessed, correctable.</summary>
/// <param name="HeaderRow">Number of the last row of the head.</param>
/// <param name="Columns">What is said → place of the column, from 0.</param>
/// <param name="Heads">The head of each column as written; empty where there is none.</param>
public sealed record HeaderGuess(int HeaderRow, IReadOnlyDictionary<AppendixColumn, int> Columns, IReadOnlyList<string> Heads)
{
    /// <summary>What each guess rests on.</summary>
    public IReadOnlyDictionary<AppendixColumn, HeadBasis> Basis { get; init; } = new Dictionary<AppendixColumn, HeadBasis>();

    /// <summary>How many rows the head has.</summary>
    public int HeadRows { get; init; } = 1;
}

/// <summary>Finds the head of an appendix.</summary>
public static class AppendixHeader
{
    private const int RowsSearched = 40;
    private const int MostHeadRows = 3;

    /// <summary>Null when no row looks like a head.</summary>
    /// <param name="sheet">The rows.</param>
    /// <param name="remembered">By <see cref="Key"/> of the head; preferred to what we would guess.</param>
    public static HeaderGuess? Guess(Sheet sheet, IReadOnlyDictionary<string, AppendixColumn>? remembered)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        HeaderGuess? best = null;
        for (var row = 0; row < Math.Min(RowsSearched, sheet.Rows.Count); row++)
        {
            for (var rows = 1; rows <= MostHeadRows && row + rows <= sheet.Rows.Count; rows++)
            {
                if (rows > 1 && !Continues(sheet.Rows[row + rows - 2], sheet.Rows[row + rows - 1]))
                    break;
                var guess = Of(sheet, row, rows, remembered);
                if (IsHead(guess) && (best is null || Weight(guess) > Weight(best)))
                    best = guess;
            }
        }
        return best;
    }

    /// <summary>The guess for a row that a person chose as the last row of the head, also when it looks like none.</summary>
    public static HeaderGuess At(Sheet sheet, int headerRow, IReadOnlyDictionary<string, AppendixColumn>? remembered)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        if (Guess(sheet, remembered) is { } guess && guess.HeaderRow == headerRow)
            return guess;
        var at = sheet.Rows.ToList().FindIndex(r => r.Number == headerRow);
        if (at < 0)
            return None(sheet) with { HeaderRow = headerRow };
        var rows = at > 0 && sheet.Rows[at].Marks.Values.Any(m => m.HasFlag(CellMarks.CoveredAbove)) ? 2 : 1;
        return Of(sheet, at - rows + 1, rows, remembered);
    }

    /// <summary>No row is a head: the first one is work already, and a person says what the columns mean.</summary>
    public static HeaderGuess None(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return new(0, new Dictionary<AppendixColumn, int>(), [.. Enumerable.Repeat("", Math.Max(1, sheet.Width))]) { HeadRows = 0 };
    }

    /// <summary>The sheet whose head looks most like an appendix; null when none has a head.</summary>
    public static Sheet? Likeliest(IReadOnlyList<Sheet> sheets, IReadOnlyDictionary<string, AppendixColumn>? remembered)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        return sheets.Select(s => (Sheet: s, Guess: Guess(s, remembered))).Where(s => s.Guess is not null)
            .OrderBy(s => s.Sheet.IsHidden).ThenByDescending(s => Weight(s.Guess!)).ThenBy(s => s.Sheet.Place).FirstOrDefault().Sheet;
    }

    /// <summary>By what a head is remembered.</summary>
    public static string Key(string head) => Folding.Fold(CellText.Line(head));

    /// <summary>Whether the row says again what the head says, as on each new page.</summary>
    internal static bool Repeats(SheetRow row, HeaderGuess header)
    {
        var same = 0;
        foreach (var (column, place) in header.Columns)
        {
            var key = Key(row.At(place));
            if (key.Length == 0)
                continue;
            if (key != Key(header.Heads[place]) && !HeadWords.IsKnown(key, column))
                return false;
            same++;
        }
        return same >= 2;
    }

    /// <summary>"(1) (2) (3)" under the head: numbers or single letters only.</summary>
    internal static bool IsNumbering(SheetRow row)
    {
        var said = row.Cells.Select(c => Folding.Compact(c)).Where(c => c.Length > 0).ToList();
        return said.Count >= 3 && said.TrueForAll(c => c.Length <= 2 && (c.All(char.IsAsciiDigit) || c.Length == 1))
            && said.Distinct(StringComparer.Ordinal).Count() == said.Count;
    }

    private static HeaderGuess Of(Sheet sheet, int first, int rows, IReadOnlyDictionary<string, AppendixColumn>? remembered)
    {
        var heads = new string[Math.Max(1, sheet.Width)];
        var columns = new Dictionary<AppendixColumn, int>();
        var basis = new Dictionary<AppendixColumn, HeadBasis>();
        for (var place = 0; place < heads.Length; place++)
        {
            var levels = Levels(sheet, first, rows, place);
            heads[place] = string.Join(" – ", levels);
            if (Find(levels, heads[place], remembered) is not { } found)
                continue;
            // The better founded of two columns with like heads; else the first
            if (basis.TryGetValue(found.Column, out var known) && known <= found.Basis)
                continue;
            columns[found.Column] = place;
            basis[found.Column] = found.Basis;
        }
        return new(sheet.Rows[first + rows - 1].Number, columns, heads) { Basis = basis, HeadRows = rows };
    }

    // The lowest level says most: "Phối hợp" under "Cơ quan thực hiện"
    private static (AppendixColumn Column, HeadBasis Basis)? Find(List<string> levels, string whole, IReadOnlyDictionary<string, AppendixColumn>? remembered)
    {
        if (remembered is not null && remembered.TryGetValue(Key(whole), out var column))
            return (column, HeadBasis.Remembered);
        for (var level = levels.Count - 1; level >= 0; level--)
        {
            if (HeadWords.Of(Key(levels[level]), remembered) is { } found)
                return found;
        }
        return null;
    }

    private static List<string> Levels(Sheet sheet, int first, int rows, int place)
    {
        var levels = new List<string>();
        for (var row = first; row < first + rows; row++)
        {
            var own = sheet.Rows[row];
            var from = place;
            while (from > 0 && own.MarksAt(from).HasFlag(CellMarks.CoveredLeft))
                from--;
            var text = own.MarksAt(place).HasFlag(CellMarks.CoveredAbove) ? "" : CellText.Line(own.At(from));
            if (text.Length > 0 && !levels.Contains(text))
                levels.Add(text);
        }
        return levels;
    }

    // A second row belongs to the head when it fills gaps or stands under merged cells, and is no numbering or data
    private static bool Continues(SheetRow above, SheetRow row)
    {
        if (IsNumbering(row))
            return false;
        if (row.Marks.Values.Any(m => m.HasFlag(CellMarks.CoveredAbove)))
            return row.Cells.All(c => c.Length <= 60);
        var filled = row.Cells.Where(c => c.Length > 0).ToList();
        return filled.Count > 0 && filled.TrueForAll(c => HeadWords.Of(Key(c), null) is not null)
            && above.Cells.Count(c => c.Length > 0) >= 2;
    }

    private static bool IsHead(HeaderGuess guess) =>
        guess.Columns.Count >= 2 && guess.Columns.ContainsKey(AppendixColumn.Title)
        && guess.Basis.Values.Any(b => b != HeadBasis.Like);

    private static int Weight(HeaderGuess guess) =>
        guess.Basis.Values.Sum(b => b == HeadBasis.Like ? 2 : 3);
}
