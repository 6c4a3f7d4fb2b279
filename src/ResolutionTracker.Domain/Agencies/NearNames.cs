using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Agencies;

/// <summary>Which names look like what was written, when none is written so.</summary>
internal sealed class NearNames(IReadOnlyList<KnownAgency> agencies)
{
    /// <summary>One letter in five; names of bodies share most of their words, so one that differs in more is another body, not a slip of the hand.</summary>
    private const double Least = 0.8;

    private readonly (KnownAgency Agency, string[] Words, string Letters)[] names =
        [.. agencies.SelectMany(a => NameTree.AllNames(a).Select(n => (a, Folding.Fold(n).Split(' '), Folding.Compact(n))))];

    internal IReadOnlyList<AgencyMatch> Find(string written, DateOnly? on, int most)
    {
        // A name is short; whoever pastes a page gets no guess
        var (words, letters) = (Folding.Fold(written).Split(' '), Folding.Compact(written));
        if (letters.Length is 0 or > 200)
            return [];
        return
        [
            .. names.Where(n => n.Agency.WorksOn(on))
                .Select(n => (n.Agency, Score: Math.Max(Likeness(Own(words, n.Words, letters), Own(n.Words, words, n.Letters)), Shared(words, n.Words))))
                .Where(n => n.Score >= Least)
                .GroupBy(n => n.Agency.Id)
                .Select(g => g.MaxBy(n => n.Score))
                .OrderByDescending(n => n.Score).ThenBy(n => n.Agency.Name, StringComparer.Ordinal).ThenBy(n => n.Agency.Id)
                .Take(most)
                .Select(n => new AgencyMatch(n.Agency.Id, n.Agency.NameOn(on))),
        ];
    }

    // Without the word that says only the kind: "Sở Ngoại vụ" is as far from "Sở Nội vụ" as "Ngoại vụ" is
    private static string Own(string[] words, string[] other, string letters) =>
        words.Length > 1 && other.Length > 1 && words[0] == other[0] ? letters[words[0].Length..] : letters;

    private static double Shared(string[] a, string[] b) => 2.0 * a.Intersect(b, StringComparer.Ordinal).Count() / (a.Length + b.Length);

    // One less the share of letters that must be changed
    private static double Likeness(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return 1 - (row[b.Length] / (double)Math.Max(a.Length, b.Length));
    }
}
