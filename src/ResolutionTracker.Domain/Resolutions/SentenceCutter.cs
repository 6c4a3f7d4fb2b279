using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Cuts a line into sentences; the dots of abbreviations, dates and numbers end none.</summary>
internal static class SentenceCutter
{
    /// <summary>Nobody reads a longer sentence; it is cut so that no text costs more than its length.</summary>
    private const int MostPieces = 500;

    private static readonly HashSet<string> Shortened = new(StringComparer.Ordinal)
        { "tp", "tx", "tt", "h", "q", "p", "x", "ths", "ts", "pgs", "gs", "bs", "ks", "cn", "ds", "tr", "vd", "stt", "v", "so", "ncs", "ll", "đ", "dc", "đc" };

    internal static IEnumerable<Span> Cut(Passage passage, Span line)
    {
        var pieces = passage.Pieces;
        var first = line.First;
        for (var i = line.First; i < line.End; i++)
        {
            if (i + 1 < line.End && !Ends(passage, i, line.End) && i - first < MostPieces)
                continue;
            var sentence = new Span(first, i + 1);
            if (!passage.Trim(sentence).IsEmpty)
                yield return sentence;
            first = i + 1;
        }
    }

    private static bool Ends(Passage passage, int at, int end)
    {
        var pieces = passage.Pieces;
        if (passage.IsQuoted(at) && !pieces[at].Is("”") && !pieces[at].Is("\"") || pieces[at].Form is not PieceForm.Mark)
            return false;
        if (pieces[at].Plain is "!" or "?")
            return true;
        if (!pieces[at].Is("."))
            return false;
        var next = pieces[at + 1];
        if (next.Start == pieces[at].End && !next.IsCapital)
            return false;
        if (at > 0 && pieces[at - 1].End == pieces[at].Start && Shortened.Contains(pieces[at - 1].Plain) && (pieces[at - 1].IsCapital || pieces[at - 1].Plain.Length <= 2))
            return false;
        return next.IsCapital || next.IsNumber || next.Plain is "(" or "“" or "\"" or "-" or "+";
    }
}
