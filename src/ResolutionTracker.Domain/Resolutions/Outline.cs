using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>A line of the text with the rank of its numbering.</summary>
/// <param name="Level">0 the highest; <see cref="Outline.Unnumbered"/> without a number.</param>
/// <param name="Body">What stands behind the number.</param>
internal sealed record Line(int Level, Span Body)
{
    /// <summary>A dash or a dot, not a number.</summary>
    internal bool IsBullet => Level is Outline.Dash or Outline.Plus;

    /// <summary>Stands right behind the frame of a paper: no heading before it holds.</summary>
    internal bool IsAfterFrame { get; init; }
}

/// <summary>Cuts a text into lines by its own numbering; the frame of a paper is left out.</summary>
internal static class Outline
{
    internal const int Dash = 8;
    internal const int Plus = 9;
    internal const int Unnumbered = 10;

    internal static List<Line> Of(Passage passage)
    {
        var pieces = passage.Pieces;
        var frame = new Queue<TextPlace>(PaperFrame.PlacesIn(passage.Text));
        List<Line> lines = [];
        var afterFrame = false;
        for (var first = 0; first < pieces.Count;)
        {
            var end = first;
            while (end < pieces.Count && pieces[end].Form is not PieceForm.LineEnd)
                end++;
            while (frame.TryPeek(out var passed) && first < end && passed.End <= pieces[first].Start)
                frame.Dequeue();
            if (end > first && frame.TryPeek(out var place) && place.Start <= pieces[first].Start)
            {
                afterFrame = true;
            }
            else if (end > first)
            {
                var (level, label) = Label(pieces, first, end);
                if (level == Unnumbered && lines.Count > 0 && GoesOn(pieces, lines[^1].Body, first))
                    lines[^1] = lines[^1] with { Body = new(lines[^1].Body.First, end) };
                else if (first + label < end)
                    lines.Add(new(level, new(first + label, end)) { IsAfterFrame = afterFrame });
                afterFrame = false;
            }
            first = end + 1;
        }
        return lines;
    }

    // A line broken in the middle of a sentence
    private static bool GoesOn(List<Piece> pieces, Span before, int at) =>
        pieces[at].Form is PieceForm.Lower && pieces[before.End - 1].Plain is not ("." or ":" or ";" or "!" or "?") && before.End == at - 1;

    private static (int Level, int Length) Label(List<Piece> pieces, int at, int end)
    {
        var piece = pieces[at];
        if (piece.Plain is "-" or "*")
            return (Dash, 1);
        if (piece.Plain is "+")
            return (Plus, 1);
        if (piece.Plain is "phan" or "chuong" or "muc" or "dieu" or "khoan" && at + 1 < end && IsCount(pieces[at + 1]))
            return (piece.Plain switch { "phan" => 0, "chuong" => 1, "muc" => 2, "dieu" => 3, _ => 4 }, Behind(pieces, at + 2, end) - at);
        if (at + 1 >= end || pieces[at + 1].Start != piece.End)
            return (Unnumbered, 0);
        if (piece.IsNumber && piece.End - piece.Start <= 2)
            return Numbered(pieces, at, end);
        if (pieces[at + 1].Plain is not ("." or ")" or "/" or "-"))
            return (Unnumbered, 0);
        if (piece.IsCapital && piece.Plain.All(c => c is 'i' or 'v' or 'x'))
            return (2, 2);
        return piece.Plain.Length == 1 && piece.IsWord && (pieces[at + 1].Is(")") || (pieces[at + 1].Is(".") && !piece.IsCapital)) ? (7, 2) : (Unnumbered, 0);
    }

    // "1.", "1)", "1/", "1.2.", "1.2.3."; "12.500 ha" is no number of a clause
    private static (int Level, int Length) Numbered(List<Piece> pieces, int at, int end)
    {
        var (i, depth) = (at + 1, 1);
        while (i + 1 < end && pieces[i].Is(".") && pieces[i + 1].IsNumber && pieces[i + 1].Start == pieces[i].End && pieces[i + 1].End - pieces[i + 1].Start <= 2)
        {
            i += 2;
            depth++;
        }
        var closed = i < end && pieces[i].Plain is "." or ")" or "/";
        if (!closed && depth == 1)
            return (Unnumbered, 0);
        if (closed)
            i++;
        return i < end && (pieces[i].IsCapital || pieces[i].Plain is "“" or "\"" || pieces[i].Form is PieceForm.Lower && pieces[i].Start > pieces[i - 1].End) ? (Math.Min(3 + depth, 6), i - at) : (Unnumbered, 0);
    }

    private static int Behind(List<Piece> pieces, int at, int end) => at < end && pieces[at].Plain is "." or ":" or ")" or "-" ? at + 1 : at;

    private static bool IsCount(Piece piece) => piece.IsNumber || piece.Plain.All(c => c is 'i' or 'v' or 'x') || piece.Plain is "nhat" or "mot" or "hai" or "ba" or "bon" or "tu" or "nam" or "thu";
}
