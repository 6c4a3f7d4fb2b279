using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Agencies;

/// <summary>The words of a name that tell it from others: without joints, "Việt Nam", and the province behind "tỉnh".</summary>
internal sealed class NameWords
{
    private readonly List<string[]> provinces;

    internal NameWords(IEnumerable<string> names)
    {
        provinces = [.. names.Select(Province).Where(p => p.Length > 0).DistinctBy(p => string.Join(' ', p))];
        provinces.Add(["viet", "nam"]);
    }

    internal static bool IsJoint(Piece piece) => piece.Form is PieceForm.Mark ? piece.Plain is "," or "-" or "&" or "/" or "." : piece.Is("va");

    internal IEnumerable<(string Plain, bool Joint)> Of(string name)
    {
        var pieces = Pieces.Cut(name);
        var joint = false;
        for (var i = 0; i < pieces.Count; i++)
        {
            var silent = i > 0 ? Silent(pieces, i, pieces.Count) : 0;
            if (silent > 0)
            {
                i += silent - 1;
                continue;
            }
            if (IsJoint(pieces[i]) || pieces[i].Form is PieceForm.Mark or PieceForm.LineEnd)
            {
                joint = true;
                continue;
            }
            yield return (pieces[i].Plain, joint);
            joint = false;
        }
    }

    /// <summary>How many pieces from there say nothing that tells names apart.</summary>
    internal int Silent(IReadOnlyList<Piece> pieces, int at, int end)
    {
        foreach (var words in provinces)
        {
            if (at + words.Length > end || !Same(pieces, at, words))
                continue;
            var before = pieces[at - 1].Plain;
            if (words[0] == "viet" || before == "tinh" || (at > 1 && before is "uy" or "doan" && pieces[at - 2].Is("tinh")))
                return words.Length;
        }
        return 0;
    }

    private static bool Same(IReadOnlyList<Piece> pieces, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!pieces[at + i].Is(words[i]))
                return false;
        }
        return true;
    }

    // "Tỉnh ủy Hậu Giang" and "Ủy ban nhân dân tỉnh Hậu Giang" say which province this is
    private static string[] Province(string name)
    {
        var pieces = Pieces.Cut(name);
        var at = pieces.FindLastIndex(p => p.Is("tinh"));
        if (at < 0)
            return [];
        at++;
        if (at < pieces.Count && pieces[at].Plain is "uy" or "doan")
            at++;
        var rest = pieces.Skip(at).ToList();
        return rest.Count > 0 && rest.TrueForAll(p => p.Form is PieceForm.Title) ? [.. rest.Select(p => p.Plain)] : [];
    }
}
