using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Agencies;

/// <summary>All names of all bodies, word by word; finds the longest one a text writes, in full, short or by initials.</summary>
internal sealed class NameTree
{
    /// <summary>The beginning of a name stands for it from so many words on, where only one name begins so.</summary>
    private const int FewestWords = 3;

    /// <summary>Nobody is called by more words.</summary>
    private const int MostWords = 60;

    private readonly Node root = new();
    private readonly NameWords words;

    internal NameTree(IReadOnlyList<KnownAgency> agencies)
    {
        words = new(agencies.SelectMany(AllNames));
        foreach (var agency in agencies)
        {
            Add(agency.Name, agency, 0);
            foreach (var former in agency.Former ?? [])
                Add(former.Name, agency, 1);
            foreach (var other in agency.OtherNames)
                Add(other, agency, 1);
        }
    }

    /// <summary>The longest name from there; null where none begins.</summary>
    /// <param name="ends">Whether a name that is only begun may end before that piece.</param>
    internal Found? Longest(IReadOnlyList<Piece> pieces, int at, int end, DateOnly? on, Func<int, bool> ends)
    {
        var walk = new Walk(this, pieces, end, on, ends);
        if (at < end && pieces[at].IsWord)
            walk.From(root, at, 0);
        return walk.Best;
    }

    /// <summary>The name whose first word was said before: "Tài chính" of "các sở: Tài chính, Nội vụ".</summary>
    internal Found? After(string first, IReadOnlyList<Piece> pieces, int at, int end, DateOnly? on, Func<int, bool> ends)
    {
        var walk = new Walk(this, pieces, end, on, ends);
        if (at < end && pieces[at].IsCapital && root.Next.TryGetValue(first, out var node))
            walk.From(node, at, 1);
        return walk.Best?.End > at ? walk.Best : null;
    }

    internal static IEnumerable<string> AllNames(KnownAgency agency) =>
        agency.OtherNames.Prepend(agency.Name).Concat((agency.Former ?? []).Select(f => f.Name));

    private void Add(string name, KnownAgency agency, int rank)
    {
        var node = root;
        foreach (var word in words.Of(name))
        {
            if (!node.Next.TryGetValue(word.Plain, out var following))
                node.Next[word.Plain] = following = new();
            node = following;
            node.Joint |= word.Joint;
            node.Below.Add(agency);
        }
        if (node != root)
            node.Here.Add((agency, rank));
    }

    /// <summary>A name found: whose, and the piece behind it.</summary>
    internal sealed record Found(KnownAgency Agency, int End, bool Whole);

    private sealed class Node
    {
        internal Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        internal List<(KnownAgency Agency, int Rank)> Here { get; } = [];

        internal HashSet<KnownAgency> Below { get; } = new(ReferenceEqualityComparer.Instance);

        /// <summary>In the name a comma, a dash or "và" stands before the word.</summary>
        internal bool Joint { get; set; }
    }

    /// <summary>One search through the tree.</summary>
    private sealed class Walk(NameTree tree, IReadOnlyList<Piece> pieces, int end, DateOnly? on, Func<int, bool> ends)
    {
        internal Found? Best { get; private set; }

        internal void From(Node node, int at, int depth)
        {
            if (depth > 0)
                Note(node, at, depth);
            if (at >= end || depth > MostWords)
                return;
            if (depth > 0)
                Skip(node, at, depth);
            var piece = pieces[at];
            if (node.Next.TryGetValue(piece.Plain, out var next))
                From(next, at + 1, depth + 1);
            if (piece.Form is PieceForm.Capitals || (piece.Plain.Length == 1 && piece.IsCapital && at + 1 < end && pieces[at + 1].Is(".")))
                Initials(node, piece.Plain, 0, at, depth);
        }

        // "KHĐT" are the first letters of the next words
        private void Initials(Node node, string letters, int letter, int at, int depth)
        {
            if (letter == letters.Length)
            {
                From(node, at + 1, depth + (letters.Length > 1 ? letters.Length : 0));
                return;
            }
            // "UBMTTQVN": the country is no word of the name
            if (letter > 0 && letters.AsSpan(letter).StartsWith("vn"))
                Initials(node, letters, letter + 2, at, depth);
            foreach (var (word, next) in node.Next)
            {
                if (word[0] == letters[letter])
                    Initials(next, letters, letter + 1, at, depth);
            }
        }

        // Marks and "và" between words of a name, "Việt Nam", and the province after "tỉnh"
        private void Skip(Node node, int at, int depth)
        {
            if (at + 1 < end && NameWords.IsJoint(pieces[at]))
            {
                foreach (var (word, next) in node.Next)
                {
                    if (!next.Joint)
                        continue;
                    if (word == pieces[at + 1].Plain)
                        From(next, at + 2, depth + 1);
                    else if (pieces[at + 1].Form is PieceForm.Capitals && word[0] == pieces[at + 1].Plain[0])
                        Initials(next, pieces[at + 1].Plain, 1, at + 1, depth);
                }
                // "TP. Vị Thanh"
                if (pieces[at].Is(".") && pieces[at - 1].IsCapital && pieces[at - 1].Plain.Length <= 2)
                    From(node, at + 1, depth + 1);
            }
            var silent = tree.words.Silent(pieces, at, end);
            if (silent > 0)
                From(node, at + silent, depth + 1);
        }

        private void Note(Node node, int at, int depth)
        {
            if (Only(node) is not { } agency)
                return;
            var whole = node.Here.Exists(h => ReferenceEquals(h.Agency, agency));
            if (!whole && (depth < FewestWords || !ends(at)))
                return;
            if (Best is null || at > Best.End || (at == Best.End && whole && !Best.Whole))
                Best = new(agency, at, whole);
        }

        // The one body that bears the name on the day: its own name goes before another's short one
        private KnownAgency? Only(Node node)
        {
            KnownAgency? best = null;
            var (bestRank, rivals) = (int.MaxValue, 0);
            foreach (var (agency, rank) in node.Here)
            {
                if (!agency.WorksOn(on) || ReferenceEquals(agency, best))
                    continue;
                if (rank < bestRank)
                    (best, bestRank, rivals) = (agency, rank, 1);
                else if (rank == bestRank)
                    rivals++;
            }
            if (best is not null)
                return rivals == 1 ? best : null;
            KnownAgency? only = null;
            foreach (var agency in node.Below)
            {
                if (!agency.WorksOn(on))
                    continue;
                if (only is not null)
                    return null;
                only = agency;
            }
            return only;
        }
    }
}
