using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Reads the first word of a name which stands for the whole: "Giao Sở lập …" after "đề xuất của Sở Giao thông vận tải".</summary>
internal static class ShortBodyReader
{
    /// <summary>As far back as a reader still knows which one is meant.</summary>
    private const int MostPiecesBack = 120;

    private static readonly PhraseBook<bool> Firsts = new((true, ["Sở", "Ban", "Ủy ban", "Huyện", "Thị xã", "Thành phố", "Văn phòng", "Hội", "Trường", "Cục", "Đài", "Huyện ủy", "Thị ủy", "Thành ủy", "Đảng đoàn", "UBND", "Ban cán sự đảng"]));

    /// <summary>The body of the list that was named last and begins with that word; null where the name goes on, or nothing was named in the line.</summary>
    internal static Body? Read(Passage passage, int at, int end)
    {
        if (at >= end || !passage.Pieces[at].IsCapital || Firsts.Longest(passage.Pieces, at, end, out var length) is null || !IsWhole(passage, at + length, end) || passage.Word(at, end, out _) is not null)
            return null;
        for (var i = at - 1; i >= 0 && i > at - MostPiecesBack && passage.Pieces[i].Form is not PieceForm.LineEnd; i--)
        {
            if (passage.Pieces[i].IsCapital && passage.Pieces[i].Key == passage.Pieces[at].Key && passage.Body(i, at) is { Agency: not null } named && named.End - i > length)
                return named with { First = at, End = at + length };
        }
        return null;
    }

    private static bool IsWhole(Passage passage, int at, int end) =>
        at < end && passage.Pieces[at].Form is PieceForm.Lower && passage.Word(at, end, out _) is not (null or DirectiveWord.Past or DirectiveWord.Ground);
}
