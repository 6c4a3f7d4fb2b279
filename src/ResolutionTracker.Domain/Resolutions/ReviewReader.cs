using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Finds reviews: "sơ kết", "tổng kết", after how many years, or each year.</summary>
internal static class ReviewReader
{
    private static readonly PhraseBook<bool> Words = new((true, ["sơ kết", "sở kết", "tổng kết"]));

    private static readonly PhraseBook<bool> Intervals = new(
        (true, ["hằng năm", "hàng năm", "mỗi năm", "giữa nhiệm kỳ", "cuối nhiệm kỳ", "giữa kỳ", "cuối kỳ", "định kỳ", "từng năm", "hết nhiệm kỳ"]));

    /// <summary>One review the words ask for.</summary>
    internal sealed record Asked(Span Word, string? Years, string? Interval);

    /// <summary>The reviews of the words, in their order.</summary>
    internal static List<Asked> Read(Passage passage, Span span)
    {
        List<Asked> found = [];
        for (var i = span.First; i < span.End; i++)
        {
            if (passage.IsQuoted(i) || Words.Longest(passage.Pieces, i, span.End, out var length) is null)
                continue;
            Span word = new(i, i + length);
            var (years, interval) = Interval(passage, word, span);
            found.Add(new(word, years, interval));
            i += length - 1;
        }
        return found;
    }

    /// <summary>Whether the review is the work itself: nothing but words of manner and holding stand before it.</summary>
    internal static bool Heads(Passage passage, Span span, Asked asked)
    {
        for (var i = span.First; i < asked.Word.First;)
        {
            if (passage.Word(i, asked.Word.First, out var length) is DirectiveWord.Manner or DirectiveWord.Must or DirectiveWord.Lead)
                i += length;
            else if (passage.Pieces[i].IsNumber || passage.Pieces[i].Plain is "to" or "chuc" or "tien" or "hanh" or "thuc" or "hien" or "hoi" or "nghi" or "," or "va" or "viec" or "nam" or "cac" or "danh" or "gia" or "so" or "ket" or "kiem" or "diem" or "theo" or "doi"
                or "quy" or "giua" or "nhiem" or "ky" or "sau" or "hang" or "dinh" or "(" or "trong" or "truoc" or "den" or "het" or "cuoi" or "/" or "thang" or "tham" or "muu" or "giup" or "cho" or "chuan" or "bi" or "ngay")
                i++;
            else if (passage.Pieces[i].IsCapital && passage.Body(i, asked.Word.First) is { } receiver)
                i = receiver.End;
            else
                return false;
        }
        return true;
    }

    // "3 năm sơ kết", "sơ kết 3 năm", "sơ kết giữa nhiệm kỳ"
    private static (string? Years, string? Interval) Interval(Passage passage, Span word, Span span)
    {
        if (word.First - 2 >= span.First && passage.Is(word.First - 1, "nam") && Count(passage, word.First - 2) is { } before)
            return (before, null);
        var behind = word.End < span.End && passage.Pieces[word.End].Plain is "giai" or "sau" ? word.End + 1 : word.End;
        if (behind + 1 < span.End && passage.Is(behind + 1, "nam") && Count(passage, behind) is { } after)
            return (after, null);
        for (var i = Math.Max(span.First, word.First - 4); i < word.First; i++)
        {
            if (Intervals.Longest(passage.Pieces, i, word.First, out var length) is not null && i + length >= word.First - 2)
                return (null, passage.Words(new(i, i + length)));
        }
        for (var i = word.End; i < Math.Min(span.End, word.End + 3); i++)
        {
            if (Intervals.Longest(passage.Pieces, i, span.End, out var length) is not null)
                return (null, passage.Words(new(i, i + length)));
        }
        return (null, null);
    }

    private static string? Count(Passage passage, int at) =>
        passage.Pieces[at] is { IsNumber: true, Plain.Length: <= 2 } number ? number.Plain.TrimStart('0')
        : passage.Pieces[at].Plain switch { "mot" => "1", "hai" => "2", "ba" => "3", "bon" => "4", "nam" => "5", _ => null };
}
