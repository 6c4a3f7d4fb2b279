namespace ResolutionTracker.Domain.Search;

/// <summary>Phrases of a language with what each stands for; the longest one is found. Built once, then only read.</summary>
internal sealed class PhraseBook<T> where T : struct
{
    private readonly Node root = new();

    internal PhraseBook(params ReadOnlySpan<(T Meaning, string[] Phrases)> entries)
    {
        foreach (var (meaning, phrases) in entries)
        {
            foreach (var phrase in phrases)
                root.At(Pieces.Cut(phrase)).Meaning ??= meaning;
        }
    }

    /// <summary>What the longest phrase from there stands for, and how many pieces it has; null and 0 where none begins.</summary>
    internal T? Longest(IReadOnlyList<Piece> pieces, int at, int end, out int length)
    {
        T? found = null;
        length = 0;
        var node = root;
        for (var i = at; i < end; i++)
        {
            if (!node.Next.TryGetValue(pieces[i].Key, out node!))
                break;
            if (node.Meaning is { } meaning)
            {
                found = meaning;
                length = i - at + 1;
            }
        }
        return found;
    }

    private sealed class Node
    {
        internal Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        internal T? Meaning { get; set; }

        internal Node At(List<Piece> phrase)
        {
            var node = this;
            foreach (var piece in phrase)
            {
                if (!node.Next.TryGetValue(piece.Key, out var following))
                    node.Next[piece.Key] = following = new();
                node = following;
            }
            return node;
        }
    }
}
