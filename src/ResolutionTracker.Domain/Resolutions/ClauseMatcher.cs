using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>How a clause of the new text follows one of the old.</summary>
public enum ClauseChange
{
    Same,
    Corrected,

    /// <summary>The same words under another number.</summary>
    Moved,
    New,
}

/// <param name="Old">Place of the old clause in its text; null for a new one.</param>
public sealed record ClauseMatch(int? Old, ClauseChange Change);

/// <summary>What becomes of each clause.</summary>
/// <param name="Clauses">One for each clause of the new text, in its order.</param>
/// <param name="Gone">Places of the old clauses that nothing follows, each with the place of the likest new clause.</param>
public sealed record TextMatch(IReadOnlyList<ClauseMatch> Clauses, IReadOnlyList<(int Old, int? Likest)> Gone);

/// <summary>
/// Finds for each clause of a corrected text the clause it was before, so that its anchor stays: first by the same words in the same order,
/// then by the same words elsewhere, then by the same number with like words, last by like words.
/// </summary>
public static class ClauseMatcher
{
    // Shares of the words of both clauses.
    private const double LikeUnderSameNumber = 0.35;
    private const double LikeAnywhere = 0.6;

    // Comparing each with each is asked of short rests only; in long ones a clause is compared with its neighbours.
    private const int MostPairs = 400_000;
    private const int Neighbours = 60;
    private const long MostCells = 4_000_000;

    public static TextMatch Match(IReadOnlyList<CutClause> old, IReadOnlyList<CutClause> now)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        var (before, after) = (Side.Of(old), Side.Of(now));
        var oldOf = new int?[now.Count];
        var taken = new bool[old.Count];
        InOrder(before, after, Take);
        Elsewhere(before, after, taken, oldOf, Take);
        Like(before, after, taken, oldOf, LikeUnderSameNumber, needsSameNumber: true, Take);
        Like(before, after, taken, oldOf, LikeAnywhere, needsSameNumber: false, Take);
        return new(
            [.. now.Select((clause, i) => new ClauseMatch(oldOf[i], oldOf[i] is { } o ? ChangeOf(old[o], clause, before[o], after[i]) : ClauseChange.New))],
            [.. Enumerable.Range(0, old.Count).Where(o => !taken[o]).Select(o => (o, Likest(before[o], after)))]);

        void Take(int o, int n) => (oldOf[n], taken[o]) = (o, true);
    }

    private static ClauseChange ChangeOf(CutClause old, CutClause now, Side before, Side after) =>
        old.Text != now.Text ? ClauseChange.Corrected : before.Path == after.Path ? ClauseChange.Same : ClauseChange.Moved;

    // The longest row of clauses with the same words that stand in the same order.
    private static void InOrder(IReadOnlyList<Side> old, IReadOnlyList<Side> now, Action<int, int> take)
    {
        var from = 0;
        while (from < old.Count && from < now.Count && old[from].Key == now[from].Key)
        {
            take(from, from++);
        }

        var (endOld, endNow) = (old.Count, now.Count);
        while (endOld > from && endNow > from && old[endOld - 1].Key == now[endNow - 1].Key)
        {
            take(--endOld, --endNow);
        }

        var (rows, columns) = (endOld - from, endNow - from);
        if ((long)rows * columns > MostCells)
        {
            return;
        }

        var longest = new int[rows + 1, columns + 1];
        for (var o = rows - 1; o >= 0; o--)
        {
            for (var n = columns - 1; n >= 0; n--)
            {
                longest[o, n] = old[from + o].Key == now[from + n].Key ? longest[o + 1, n + 1] + 1 : Math.Max(longest[o + 1, n], longest[o, n + 1]);
            }
        }

        for (int o = 0, n = 0; o < rows && n < columns;)
        {
            if (old[from + o].Key == now[from + n].Key)
            {
                take(from + o++, from + n++);
            }
            else if (longest[o + 1, n] >= longest[o, n + 1])
            {
                o++;
            }
            else
            {
                n++;
            }
        }
    }

    private static void Elsewhere(IReadOnlyList<Side> old, IReadOnlyList<Side> now, bool[] taken, int?[] oldOf, Action<int, int> take)
    {
        var free = Enumerable.Range(0, old.Count).Where(o => !taken[o]).GroupBy(o => old[o].Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new Queue<int>(g), StringComparer.Ordinal);
        for (var n = 0; n < now.Count; n++)
        {
            if (oldOf[n] is null && free.TryGetValue(now[n].Key, out var places) && places.TryDequeue(out var o))
            {
                take(o, n);
            }
        }
    }

    private static void Like(IReadOnlyList<Side> old, IReadOnlyList<Side> now, bool[] taken, int?[] oldOf, double enough, bool needsSameNumber, Action<int, int> take)
    {
        var freeOld = Enumerable.Range(0, old.Count).Where(o => !taken[o]).ToList();
        var freeNow = Enumerable.Range(0, now.Count).Where(n => oldOf[n] is null).ToList();
        var isLong = (long)freeOld.Count * freeNow.Count > MostPairs;
        var pairs = from o in freeOld
                    from n in freeNow
                    where (!isLong || Math.Abs(o - n) <= Neighbours) && (!needsSameNumber || old[o].Path == now[n].Path)
                    let share = old[o].Shared(now[n])
                    where share >= enough
                    orderby share descending, Math.Abs(o - n), o, n
                    select (Old: o, Now: n);
        foreach (var (o, n) in pairs)
        {
            if (!taken[o] && oldOf[n] is null)
            {
                take(o, n);
            }
        }
    }

    private static int? Likest(Side gone, IReadOnlyList<Side> now)
    {
        var best = (Share: 0.0, Place: (int?)null);
        for (var n = 0; n < now.Count; n++)
        {
            if (now[n].IsBody && gone.Shared(now[n]) is var share && share > best.Share)
            {
                best = (share, n);
            }
        }

        return best.Place;
    }

    /// <summary>A clause as it is compared.</summary>
    /// <param name="Key">Its words without marks of punctuation and case.</param>
    /// <param name="Path">Its number under the numbers over it.</param>
    private sealed record Side(string Key, string Path, Dictionary<string, int> Counts, int Total, bool IsBody)
    {
        public static List<Side> Of(IReadOnlyList<CutClause> clauses)
        {
            var above = new List<string>();
            var sides = new List<Side>(clauses.Count);
            foreach (var clause in clauses)
            {
                above.RemoveRange(Math.Min(above.Count, clause.Level), above.Count - Math.Min(above.Count, clause.Level));
                var isPlain = clause.Label is null;
                var path = isPlain ? string.Join('/', above) + "/¶" : string.Join('/', above.Append(clause.Label));
                if (!isPlain)
                {
                    above.Add(clause.Label!);
                }

                var words = Folding.Fold(clause.Text).Split((char[])[' ', '\n', '\t', '.', ',', ';', ':'], StringSplitOptions.RemoveEmptyEntries);
                sides.Add(new(string.Join(' ', words), path, words.CountBy(w => w, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal), words.Length, clause.Role == ClauseRole.Body));
            }

            return sides;
        }

        public double Shared(Side other)
        {
            var (small, large) = Counts.Count <= other.Counts.Count ? (Counts, other.Counts) : (other.Counts, Counts);
            var shared = 0;
            foreach (var (word, count) in small)
            {
                shared += Math.Min(count, large.GetValueOrDefault(word));
            }

            return Total + other.Total == 0 ? 1 : 2.0 * shared / (Total + other.Total);
        }
    }
}
