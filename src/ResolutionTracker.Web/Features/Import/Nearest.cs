using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Finds the name somebody probably meant.</summary>
public static class Nearest
{
    // Names of bodies share most of their words, so one that differs in more is another body, not a slip of the hand.
    private const int LettersToASlip = 5;

    /// <summary>The candidate that differs in the fewest letters, when those are at most one in five; else null.</summary>
    /// <param name="candidates">Each spelling with the name under which it is suggested.</param>
    public static string? To(string typed, IEnumerable<(string Spelling, string Name)> candidates)
    {
        var wanted = Folding.Fold(typed);
        var best = candidates
            .Select(c => (c.Name, Distance: Distance(wanted, Folding.Fold(c.Spelling))))
            .OrderBy(c => c.Distance).ThenBy(c => c.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Name is not null && best.Distance * LettersToASlip <= wanted.Length ? best.Name : null;
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
