namespace ResolutionTracker.Domain.Deadlines;

/// <summary>Slips of one letter in the key words.</summary>
internal static class Spelling
{
    private const int MostMendings = 16;

    /// <summary>Every way to mend the words that are no words of deadlines but nearly one; nothing when there are none or too many.</summary>
    internal static IReadOnlyList<List<Token>> Mend(List<Token> pieces)
    {
        List<List<Token>> mendings = [pieces];
        for (var i = 0; i < pieces.Count; i++)
        {
            var word = pieces[i].Word;
            if (word.Length is < 3 or > 12 || Lexicon.Knows(word))
                continue;
            List<string> meant = [.. Lexicon.KeyWords.Where(key => OneSlip(word, key))];
            if (meant.Count == 0)
                continue;
            if (mendings.Count * meant.Count > MostMendings)
                return [];
            mendings = [.. mendings.SelectMany(m => meant.Select(key => Replaced(m, i, key)))];
        }
        return mendings[0] == pieces ? [] : mendings;
    }

    private static List<Token> Replaced(List<Token> pieces, int at, string word)
    {
        List<Token> replaced = [.. pieces];
        replaced[at] = new(Sign.Unknown, Word: word);
        return replaced;
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
