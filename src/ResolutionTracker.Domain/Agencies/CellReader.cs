using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Agencies;

/// <summary>Reads a text that is nothing but a list of bodies: the cell of an appendix.</summary>
internal static class CellReader
{
    internal static IEnumerable<Body> Read(NameTree tree, List<Piece> pieces, DateOnly? on)
    {
        var reader = new BodyReader(tree, pieces, on, i => EndsItem(pieces, i), _ => 0);
        for (var at = 0; at < pieces.Count;)
        {
            if (!pieces[at].IsWord || pieces[at].Is("va") || IsNumbering(pieces, at))
            {
                at++;
                continue;
            }
            var body = reader.One(at, pieces.Count) is { } found && EndsItem(pieces, found.End) ? found : new(at, ItemEnd(reader, pieces, at), null, IsGroup: false);
            yield return body;
            at = body.End;
        }
    }

    /// <summary>Without the marks before and behind: bullets, dots.</summary>
    internal static List<Piece> Trimmed(List<Piece> pieces)
    {
        var first = pieces.FindIndex(p => p.IsWord);
        var last = pieces.FindLastIndex(p => p.IsWord || p.IsNumber || p.Is(")"));
        return first < 0 ? [] : pieces.GetRange(first, last - first + 1);
    }

    private static bool EndsItem(List<Piece> pieces, int at) =>
        at >= pieces.Count || pieces[at].Form is PieceForm.LineEnd || pieces[at].Plain is "," or ";" or "va" or "+" or "*" or "(" or ":" or "&" or "/"
        || (pieces[at].Is(".") && (at + 1 == pieces.Count || !pieces[at - 1].IsCapital || pieces[at - 1].Plain.Length > 2))
        || (pieces[at].Is("-") && Spaced(pieces, at));

    // An unknown body reaches to the next joint that cannot be inside a name
    private static int ItemEnd(BodyReader reader, List<Piece> pieces, int at)
    {
        var i = at + 1;
        while (i < pieces.Count && !(EndsItem(pieces, i) && !(pieces[i].Plain is "va" or "-" && i + 1 < pieces.Count && reader.One(i + 1, pieces.Count) is null)))
            i++;
        return i;
    }

    // "1. Sở …", "a) Sở …"
    private static bool IsNumbering(List<Piece> pieces, int at) =>
        at + 1 < pieces.Count && pieces[at + 1].Is(")") && pieces[at].End - pieces[at].Start == 1;

    private static bool Spaced(List<Piece> pieces, int at) =>
        at == 0 || at + 1 >= pieces.Count || pieces[at - 1].End < pieces[at].Start || pieces[at].End < pieces[at + 1].Start;
}
