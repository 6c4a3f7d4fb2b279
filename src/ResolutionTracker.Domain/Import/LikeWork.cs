using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Import;

/// <summary>Finds the work that a row may be though it says it otherwise: nearly the same title, or the same place in the edition before.</summary>
internal sealed class LikeWork
{
    private const double Near = 0.8;
    private const int FewestShared = 5;

    private readonly Dictionary<int, HashSet<string>> _left;
    private readonly Dictionary<string, List<int>> _byRareWord = new(StringComparer.Ordinal);

    /// <param name="left">Work that no row is yet.</param>
    internal LikeWork(IEnumerable<KnownWork> left)
    {
        _left = left.ToDictionary(w => w.Id, w => WordsOf(w.Title));
        var often = _left.Values.SelectMany(w => w).GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        foreach (var (id, said) in _left)
        {
            // Two titles so near share one of the rarest third of their words: what every title says need not be looked up.
            foreach (var word in said.OrderBy(w => often[w]).ThenBy(w => w, StringComparer.Ordinal).Take(said.Count / 3 + 1))
            {
                if (!_byRareWord.TryGetValue(word, out var ids))
                {
                    _byRareWord[word] = ids = [];
                }

                ids.Add(id);
            }
        }
    }

    /// <summary>Each piece of work for one row at most: first by title, then by place.</summary>
    /// <param name="rows">Rows that are no known work.</param>
    /// <param name="places">Where work stood in the edition before; none where the file is no edition of it.</param>
    /// <returns>Number of the row → work.</returns>
    internal Dictionary<int, int> Of(IReadOnlyList<AppendixRow> rows, IReadOnlyDictionary<string, int> places)
    {
        var found = new Dictionary<int, int>();
        foreach (var row in rows)
        {
            if (Nearest(WordsOf(row.Title)) is { } id)
            {
                found[row.Number] = id;
                _left.Remove(id);
            }
        }

        foreach (var row in rows.Where(r => !found.ContainsKey(r.Number)))
        {
            if (row.Place is { } place && places.TryGetValue(place, out var id) && _left.Remove(id))
            {
                found[row.Number] = id;
            }
        }

        return found;
    }

    /// <summary>From 0 to 1; other numbers make another title, whatever the words.</summary>
    internal static double Likeness(string one, string other) => Likeness(WordsOf(one), WordsOf(other));

    private int? Nearest(HashSet<string> said)
    {
        (int Id, double Likeness)? best = null;
        foreach (var id in said.SelectMany(w => _byRareWord.GetValueOrDefault(w) ?? []).Distinct().Where(_left.ContainsKey).Order())
        {
            var likeness = Likeness(said, _left[id]);
            if (likeness >= Near && (best is null || likeness > best.Value.Likeness))
            {
                best = (id, likeness);
            }
        }

        return best?.Id;
    }

    private static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        if (one.Count == 0 || other.Count == 0 || !one.Where(IsNumber).ToHashSet().SetEquals(other.Where(IsNumber)))
        {
            return 0;
        }

        var shared = one.Count(other.Contains);
        var fewer = Math.Min(one.Count, other.Count);
        // A phrase was added, or taken away
        return shared == fewer && fewer >= FewestShared ? Math.Max(Near, 2.0 * shared / (one.Count + other.Count)) : 2.0 * shared / (one.Count + other.Count);
    }

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

    private static HashSet<string> WordsOf(string title) => Folding.Fold(title).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
