using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>What shows that words of one sentence tell how things are, or were, and ask nothing.</summary>
internal sealed class TellingSigns(Passage passage, Span sentence)
{
    // "đã giao", "được giao", "theo đề nghị của", "nhiệm vụ được giao"
    internal bool IsPassiveOrPast(int at) => at > sentence.First && passage.Pieces[at - 1].Plain is "da" or "duoc" or "theo" or "vua" or "tung" or "khi" or "su" or "viec" or "da" or "tai" or "khong" or "dung" or "dap" or "ung" or "muc" or "nhung" or "cac";

    // "… báo cáo Ban Thường vụ Tỉnh ủy chỉ đạo các cơ quan": what the receiver does is not asked here
    internal bool IsReceiving(int at) => at > sentence.First + 1 && passage.Pieces[at - 1].Plain is "xet" or "kien" or "doi" or "uy" || passage.Is(at - 1, "tinh");

    // A report of what was: "… xây dựng được 12 mô hình"
    internal bool IsTelling(int verb, int end)
    {
        for (var i = verb; i < end && i < verb + 4; i++)
        {
            if (passage.Is(i, "duoc") && i + 1 < end && passage.Pieces[i + 1].IsNumber)
                return true;
        }
        return false;
    }

    internal bool Decides(int at) => passage.Pieces[at].Plain is "xem" or "phe" or "quyet" or "thong" && !passage.Is(at + 1, "bao") || passage.Is(at, "ban") || passage.Is(at, "chi") || passage.Is(at, "cho") || passage.Is(at, "theo") && passage.Is(at + 1, "doi");

    internal bool MeetsAt(int at, int end)
    {
        for (var i = at; i < end && i < at + 3; i++)
        {
            if (DirectiveWords.Meetings.Longest(passage.Pieces, i, end, out _) is not null)
                return true;
        }
        return false;
    }

    // "Nếu có vướng mắc, các cơ quan báo cáo …"
    internal bool IsConditional(int at)
    {
        for (var i = at - 1; i >= sentence.First && i > at - 40; i--)
        {
            if (passage.Is(i, "neu") && !passage.Is(i + 1, "tren") && !passage.Is(i + 1, "ro") || passage.Is(i, "truong") && passage.Is(i + 1, "hop") && !passage.Is(i - 1, "cac"))
                return true;
            if (passage.Pieces[i].Plain is ";" or ":")
                return false;
        }
        return false;
    }

    // "Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung như sau:": the paper speaks of itself
    internal bool Announces(int verb, int end)
    {
        return PointsAhead(passage, passage.Trim(new(verb, end))) && passage.Pieces[verb].Plain is "ban" or "thong" or "ket" or "bao" or "xay" or "quyet";
    }

    // "… thực hiện tốt các nhiệm vụ sau", "… như sau": what is meant stands below
    internal static bool PointsAhead(Passage passage, Span words) =>
        words.Length > 2 && passage.Is(words.End - 1, "sau") && passage.Pieces[words.End - 2].Plain is "nhu" or "dung" or "vu" or "viec" or "diem";

    // "ông Nguyễn Văn A, Bí thư Tỉnh ủy, chủ trì …" tells who it was
    internal bool FollowsPersonsName(int at)
    {
        if (at - 2 < sentence.First || !passage.Is(at - 1, ","))
            return false;
        for (var i = at - 2; i >= sentence.First && i > at - 30; i--)
        {
            if (passage.Pieces[i].Plain is "ong" or "ba" || (passage.Is(i, "chi") && passage.Is(i - 1, "dong")))
                return true;
            if (passage.Pieces[i].Plain is ";" or ":" || passage.Word(i, at, out _) is DirectiveWord.Act or DirectiveWord.Assign && passage.Pieces[i].Form is PieceForm.Lower)
                return false;
        }
        return false;
    }

    // "Nâng cao chất lượng nguồn nhân lực là nhiệm vụ quan trọng": says what something is
    internal bool IsStatement(int at, int end)
    {
        // "Ban hành kèm theo Quyết định này": what the paper does itself
        if (passage.Is(at, "ban") && passage.Is(at + 2, "kem"))
            return true;
        for (var i = at; i < end; i++)
        {
            if (passage.IsQuoted(i))
                continue;
            if (passage.Is(i, "la") && !SaysWhich(i) && passage.Pieces[i].Key.Length > 2 && i > at && !(passage.Is(i - 1, "nhat") || passage.Is(i - 1, ",") || passage.Is(i - 1, "coi") || passage.Is(i - 1, "tham") || passage.Is(i - 1, "do")) && i - at < 30 && passage.Pieces[i].Form is PieceForm.Lower && !HasComma(at, i))
                return true;
            if (passage.Is(i, "da") && passage.Word(i, end, out _) is DirectiveWord.Past && i > at && i - at < 20 && !HasNoun(i))
                return true;
            if (passage.Pieces[i].Plain is ":" or ";")
                return false;
        }
        return false;
    }

    // "lao động là người nước ngoài": which ones
    private bool SaysWhich(int at) => passage.Pieces[at + 1 < passage.Pieces.Count ? at + 1 : at].Plain is "nguoi" or "nu" or "con" or "dong" or "dang" or "doan" or "hoi" or "can" or "hoc" or "phu" or "thanh" or "cuu"
        && !passage.Is(at + 1, "thanh") | passage.Is(at + 2, "nien") && passage.Pieces[at - 1].Plain is not ("yeu" or "chinh" or "nay" or "dang");

    private bool HasComma(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (passage.Is(i, ","))
                return true;
        }
        return false;
    }

    // "các dự án đã phê duyệt": which ones
    private bool HasNoun(int at) => passage.Pieces[at - 1].Plain is "an" or "vu" or "trinh" or "hoach" or "van" or "tieu" or "dung" or "ban" or "luan" or "quyet" or "dich" or "che" or "sach" or "viec" or "phep" or "cong" or "kien" or "nghi" or "su";
}
