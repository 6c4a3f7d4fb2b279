using System.Buffers;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>A piece of a text, in UTF-16 units.</summary>
public readonly record struct TextPlace(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>How much of it another piece covers.</summary>
    public int Shared(TextPlace other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));
}

/// <summary>Finds a sentence in the text it was taken from, also after the text was corrected.</summary>
public static class SentenceFinder
{
    // Of ten words two may have been corrected.
    private const double Enough = 0.75;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".;:!?\n");

    /// <summary>Where the sentence stands; null where no sentence of the text is like it.</summary>
    public static TextPlace? Find(string text, string? sentence)
    {
        ArgumentNullException.ThrowIfNull(text);
        var wanted = sentence?.Trim();
        if (string.IsNullOrEmpty(wanted))
            return null;
        if (text.IndexOf(wanted, StringComparison.Ordinal) is var exact and >= 0)
            return new(exact, wanted.Length);
        var (there, sought) = (WordsOf(text), WordsOf(wanted));
        return sought.Count == 0 ? null : SameWords(there, sought) ?? Likest(text, wanted, there, sought);
    }

    /// <summary>Whether the text has the sentence with the same words as it was.</summary>
    public static bool Stands(string text, string? sentence) => Find(text, sentence) is { } place && AreSame(text.Substring(place.Start, place.Length), sentence);

    /// <summary>Whether two sentences have the same words, whatever their marks, case and punctuation.</summary>
    public static bool AreSame(string? one, string? other) => Folding.Fold(one) == Folding.Fold(other);

    /// <summary>How often each word stands in it.</summary>
    internal static Dictionary<string, int> Counted(string text) => WordsOf(text).CountBy(w => w.Folded, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>The share of the words of both that they have in common.</summary>
    internal static double Likeness(Dictionary<string, int> one, Dictionary<string, int> other) =>
        one.Values.Sum() + other.Values.Sum() is var total and > 0 ? 2.0 * Shared(one, other) / total : 0;

    /// <summary>The share of the words of a part that the whole has.</summary>
    internal static double Held(Dictionary<string, int> part, Dictionary<string, int> whole) => part.Values.Sum() is var total and > 0 ? (double)Shared(part, whole) / total : 0;

    private static int Shared(Dictionary<string, int> one, Dictionary<string, int> other) => one.Sum(w => Math.Min(w.Value, other.GetValueOrDefault(w.Key)));

    private static TextPlace? SameWords(List<Word> there, List<Word> sought)
    {
        for (var at = 0; at + sought.Count <= there.Count; at++)
        {
            if (Enumerable.Range(0, sought.Count).All(i => there[at + i].Folded == sought[i].Folded))
                return Between(there[at], there[at + sought.Count - 1]);
        }
        return null;
    }

    // Of the sentences as they stand now the one that shares most words.
    private static TextPlace? Likest(string text, string wanted, List<Word> there, List<Word> sought)
    {
        var best = (Score: 0.0, From: 0, To: 0);
        for (var from = 0; from < there.Count; from++)
        {
            if (from > 0 && !text.AsSpan(there[from - 1].End, there[from].Start - there[from - 1].End).ContainsAny(Ends))
                continue;
            var counts = sought.GroupBy(w => w.Folded, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
            var shared = 0;
            for (var to = from; to < there.Count && to - from < sought.Count * 2; to++)
            {
                if (counts.TryGetValue(there[to].Folded, out var left) && left > 0)
                {
                    counts[there[to].Folded] = left - 1;
                    shared++;
                }
                var score = 2.0 * shared / (to - from + 1 + sought.Count);
                if (score > best.Score)
                    best = (score, from, to);
            }
        }
        return best.Score >= Enough ? ToItsEnd(text, Between(there[best.From], there[best.To]), Ends.Contains(wanted[^1])) : null;
    }

    // What was added to a sentence stands at its end more often than not. A mark within a number ends nothing.
    private static TextPlace ToItsEnd(string text, TextPlace place, bool withMark)
    {
        var end = place.End;
        while (end < text.Length && !(Ends.Contains(text[end]) && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1]) || text[end] == '\n')))
            end++;
        if (withMark && end < text.Length && text[end] != '\n')
            end++;
        return new(place.Start, text.AsSpan(place.Start, end - place.Start).TrimEnd().Length);
    }

    private static TextPlace Between(Word first, Word last) => new(first.Start, last.End - first.Start);

    private static List<Word> WordsOf(string text) => [.. Pieces.Cut(text).Where(p => p.IsWord || p.IsNumber).Select(p => new Word(p.Plain, p.Start, p.End))];

    private readonly record struct Word(string Folded, int Start, int End);
}
