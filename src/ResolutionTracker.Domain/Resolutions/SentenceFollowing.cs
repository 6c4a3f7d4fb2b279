using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>A sentence that somebody decided on or gave work from, as it stood then.</summary>
/// <param name="ClauseId">Null where its clause has gone.</param>
public sealed record FormerSentence(SuggestionKind Kind, int? ClauseId, string Sentence);

/// <summary>A sentence as the text has it now.</summary>
/// <param name="Action">The work it asks for, without who and when.</param>
public sealed record PresentSentence(SuggestionKind Kind, int ClauseId, string Sentence, string Action);

/// <summary>
/// Finds for each sentence of a corrected text the one it was before, so that what was decided on it stays decided: of the same kind, in the same
/// clause, with like words, and with the words of its work. Each is followed once, the likest first.
/// </summary>
public static class SentenceFollowing
{
    // Of who, what and when one may have been written anew; of the work itself only little.
    private const double Like = 0.6;
    private const double SameWork = 0.6;

    /// <param name="text">The whole text as it stands: a sentence that is still in it has not become another one.</param>
    /// <returns>For each present sentence the place of the former one; null for a new one.</returns>
    public static IReadOnlyList<int?> Match(IReadOnlyList<FormerSentence> former, IReadOnlyList<PresentSentence> now, string text)
    {
        ArgumentNullException.ThrowIfNull(former);
        ArgumentNullException.ThrowIfNull(now);
        var found = new int?[now.Count];
        if (former.Count == 0 || now.Count == 0)
            return found;
        var standing = Folding.Fold(text);
        var before = former.Select(f => (Said: f, Key: Folding.Fold(f.Sentence), Words: SentenceFinder.Counted(f.Sentence)))
            .Select(f => (f.Said, f.Key, f.Words, Stands: standing.Contains(f.Key, StringComparison.Ordinal))).ToList();
        var after = now.Select(n => (Said: n, Key: Folding.Fold(n.Sentence), Words: SentenceFinder.Counted(n.Sentence), Work: SentenceFinder.Counted(n.Action))).ToList();
        var pairs = from o in Enumerable.Range(0, before.Count)
                    from n in Enumerable.Range(0, after.Count)
                    where before[o].Said.Kind == after[n].Said.Kind && (before[o].Said.ClauseId is not { } clause || clause == after[n].Said.ClauseId)
                    where !before[o].Stands || after[n].Key.Contains(before[o].Key, StringComparison.Ordinal)
                    let like = SentenceFinder.Likeness(before[o].Words, after[n].Words)
                    where like >= Like && SentenceFinder.Held(after[n].Work, before[o].Words) >= SameWork
                    orderby like descending, o, n
                    select (Old: o, Now: n);
        var taken = new bool[before.Count];
        foreach (var (o, n) in pairs)
        {
            if (!taken[o] && found[n] is null)
                (found[n], taken[o]) = (o, true);
        }
        return found;
    }
}
