using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Tells what stands before the subject of a sentence from work of its own: the paper that is carried out, or how and when.</summary>
internal static class GroundReader
{
    private static readonly PhraseBook<bool> CarriesOut = new(
        (true,
        [
            "thực hiện", "triển khai", "triển khai thực hiện", "tiếp tục thực hiện", "tiếp tục triển khai", "tổ chức thực hiện", "thực hiện chỉ đạo", "thực hiện ý kiến", "tiếp thu", "tiếp thu ý kiến", "thực hiện tốt", "thực hiện nghiêm", "chấp hành", "quán triệt", "xử lý", "xem xét", "giải quyết",
        ]));

    private static readonly PhraseBook<bool> Papers = new(
        (true,
        [
            "nghị quyết", "chương trình", "kế hoạch", "đề án", "chỉ thị", "kết luận", "quyết định", "quy định", "thông tri", "thông báo", "hướng dẫn", "công văn", "công điện", "tờ trình", "báo cáo", "nghị định", "thông tư", "luật", "văn bản", "ý kiến", "chỉ đạo", "chủ trương", "đề nghị", "kiến nghị",
        ]));

    /// <summary>Whether the words up to a comma are no work: "Thực hiện Công văn số …,", "Khẩn trương, quyết liệt,", "Định kỳ cuối quý,".</summary>
    internal static bool IsOnlyGround(Passage passage, Span words)
    {
        if (words.IsEmpty || !passage.Is(words.End - 1, ","))
            return false;
        return CarriesOut.Longest(passage.Pieces, words.First, words.End, out var length) is not null
            ? Papers.Longest(passage.Pieces, words.First + length, words.End, out _) is not null && !HasSemicolon(passage, words)
            : !HasWork(passage, words);
    }

    private static bool HasSemicolon(Passage passage, Span words)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (passage.Is(i, ";"))
                return true;
        }
        return false;
    }

    private static bool HasWork(Passage passage, Span words)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (passage.Word(i, words.End, out _) is DirectiveWord.Act or DirectiveWord.Send or DirectiveWord.Review or DirectiveWord.Lead or DirectiveWord.Direct)
                return true;
        }
        return false;
    }
}
