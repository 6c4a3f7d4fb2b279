namespace ResolutionTracker.Domain.Deadlines;

/// <summary>Slips of one letter in the key words.</summary>
internal static class Spelling
{
    /// <summary>The phrase with its slips mended; null when there are none, doubtful when a slip may stand for several words.</summary>
    internal static List<Token>? Mend(List<Token> pieces, out bool doubtful)
    {
        doubtful = false;
        List<Token>? mended = null;
        for (var i = 0; i < pieces.Count; i++)
        {
            var word = pieces[i].Word;
            if (word.Length is < 3 or > 12 || Lexicon.Knows(word))
                continue;
            string? meant = null;
            foreach (var key in Lexicon.KeyWords)
            {
                if (!OneSlip(word, key))
                    continue;
                doubtful |= meant is not null;
                meant = key;
            }
            if (meant is null)
                continue;
            mended ??= [.. pieces];
            mended[i] = pieces[i] with { Word = meant };
        }
        // A word of its own beside a doubtful one says nothing of a slip
        doubtful &= mended is not null && mended.TrueForAll(p => p.Word.Length == 0 || Lexicon.Knows(p.Word));
        return mended;
    }

    /// <summary>One letter too many, too few, another, or two neighbours changed round.</summary>
    internal static bool OneSlip(string word, string key)
    {
        if (Math.Abs(word.Length - key.Length) > 1)
            return false;
        var head = 0;
        while (head < word.Length && head < key.Length && word[head] == key[head])
            head++;
        var a = word.AsSpan(head);
        var b = key.AsSpan(head);
        if (a.Length != b.Length)
            return a.Length > b.Length ? a[1..].SequenceEqual(b) : b[1..].SequenceEqual(a);
        return a.Length > 0 && (a[1..].SequenceEqual(b[1..])
            || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..])));
    }
}
