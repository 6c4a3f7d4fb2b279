using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Finds the paper that the work brings forth: a kind of paper behind a verb that makes one.</summary>
internal static class ProductReader
{
    private static readonly string[] Kinds =
    [
        "Nghị quyết", "Chương trình", "Kế hoạch", "Đề án", "Phương án", "Chỉ thị", "Kết luận", "Quyết định", "Quy định", "Quy chế", "Thông tri", "Thông báo", "Hướng dẫn", "Báo cáo", "Công văn", "Tờ trình",
        "Dự án", "Quy hoạch", "Danh mục", "Chiến lược", "Đề cương", "Quy trình", "Bộ chỉ số", "Bộ tiêu chí", "Cơ chế", "Chính sách", "Lộ trình", "Hồ sơ", "Văn bản", "Chuyên đề", "Quy ước", "Sổ tay", "Tài liệu", "Giải pháp", "Chương trình hành động", "Dự toán", "Biên bản", "Đề tài", "Nội quy", "Kịch bản",
    ];

    private static readonly PhraseBook<int> Book = new([.. Kinds.Select((kind, i) => (i, new[] { kind }))]);

    private enum Makes { Makes, Sends, Finishes }

    private static readonly PhraseBook<Makes> Verbs = new(
        (Makes.Makes,
        [
            "xây dựng", "ban hành", "lập", "soạn thảo", "dự thảo", "hoàn thiện", "hoàn chỉnh", "cụ thể hóa thành", "cụ thể hóa bằng", "phê duyệt", "thông qua", "điều chỉnh", "sửa đổi", "bổ sung", "rà soát", "chuẩn bị", "có", "phát hành", "ký ban hành", "xây dựng và ban hành",
            "biên soạn", "xây dựng, ban hành", "thay thế", "đề ra", "xây dựng mới", "ký", "đăng ký", "viết", "công bố", "tham mưu xây dựng", "nghiên cứu", "phê duyệt và triển khai", "xây dựng và triển khai", "xây dựng, triển khai", "xây dựng và tổ chức thực hiện", "quyết định ban hành",
            "xây dựng và triển khai thực hiện", "ban hành và tổ chức thực hiện", "ban hành và triển khai", "cụ thể hóa", "thực hiện việc xây dựng",
        ]),
        (Makes.Sends, ["trình", "gửi", "nộp", "tham mưu", "đề xuất", "tham mưu cho", "trình ký", "báo cáo"]),
        (Makes.Finishes, ["hoàn thành", "hoàn tất"]));

    private static readonly HashSet<string> Between = new(StringComparer.Ordinal)
    {
        "cac", "nhung", "mot", "so", "ban", "du", "thao", "va", ",", "moi", "cu", "the", "chi", "tiet", "rieng", "hang", "nam", "cua", "minh", "noi", "dung", "ngay", "truong", "01", "02", "03", "1", "2", "(", ")", "hoac", "viec", "lai", "toan", "dien", "bo", "rieng", "day", "du", "kip", "thoi", "va", "de", "cuong",
    };

    private static readonly PhraseBook<bool> Ends = new(
        (true,
        [
            "để", "nhằm", "trình", "báo cáo", "gửi", "hoàn thành", "chậm nhất", "bảo đảm", "đảm bảo", "phù hợp", "trên cơ sở", "làm cơ sở", "trong đó", "trước ngày", "trước", "xong", "theo đúng", "theo quy định", "làm căn cứ", "trong quý", "trong tháng", "trong năm", "định kỳ", "với sự", "phối hợp với",
        ]));

    private static readonly PhraseBook<bool> EndsAfterComma = new(
        (true,
        [
            "tổ chức", "triển khai", "tham mưu", "ban hành", "chỉ đạo", "phối hợp", "hướng dẫn", "kiểm tra", "rà soát", "theo dõi", "đôn đốc", "quán triệt", "công bố", "phân công", "xây dựng", "đề xuất", "tổng hợp", "lập", "thực hiện", "xác định", "nêu rõ", "đồng thời", "phân kỳ", "gắn", "tuyên truyền", "chú trọng", "có", "thẩm định", "sơ kết", "tổng kết", "thường xuyên", "hằng năm", "hàng năm", "kịp thời", "tập trung", "trong",
        ]));

    /// <summary>Notes the paper and its kind; of a list the whole, by the kind of its first.</summary>
    internal static void Read(Passage passage, Draft draft)
    {
        var span = draft.Action;
        if (ReadSubject(passage, draft) || GuidesOthers(passage, span))
            return;
        for (var i = span.First; i < span.End; i++)
        {
            if (passage.IsQuoted(i) || Book.Longest(passage.Pieces, i, span.End, out var length) is not { } kind || VerbBefore(passage, span, i, kind) is not { } verb || IsCited(passage, i + length, span.End) || IsInName(passage, i, span))
                continue;
            draft.Product = passage.Trim(new(Opening(passage, i, span.First), EndOf(passage, draft, i + length, span.End)));
            draft.ProductKind = KindName(kind);
            draft.Because("ProductAfterVerb", verb, draft.ProductKind);
            return;
        }
        ReadReport(passage, draft);
    }

    /// <summary>"Sản phẩm: Kế hoạch."; false where no kind of paper is named.</summary>
    internal static bool ReadField(Passage passage, Span words, Draft draft)
    {
        for (var i = words.First; i < words.End && i < words.First + 3; i++)
        {
            if (Book.Longest(passage.Pieces, i, words.End, out _) is not { } kind)
                continue;
            draft.Product = passage.Trim(words);
            draft.ProductKind = KindName(kind);
            draft.Because("ProductField");
            return true;
        }
        return false;
    }

    private static readonly PhraseBook<bool> Guides = new((true, ["hướng dẫn", "đôn đốc", "giám sát", "theo dõi", "kiểm tra"]));

    // "Hướng dẫn các địa phương lập hồ sơ", "đôn đốc việc gửi báo cáo": what the others make is not the guide's
    private static bool GuidesOthers(Passage passage, Span span)
    {
        for (var i = span.First; i < span.End && i < span.First + 12; i++)
        {
            if (Guides.Longest(passage.Pieces, i, span.End, out var length) is not null && i + length < span.End && (passage.Body(i + length, span.End) is not null || passage.Is(i + length, "viec") && Verbs.Longest(passage.Pieces, i + length + 1, span.End, out _) is not null))
                return true;
            if (passage.Word(i, span.End, out _) is null or DirectiveWord.Direct && passage.Pieces[i].Plain is not ("," or "va" or "dan" or "tra" or "doc" or "sat" or "doi"))
                return false;
        }
        return false;
    }

    private static string KindName(int kind) => Kinds[kind] == "Chương trình hành động" ? "Chương trình" : Kinds[kind];

    // "Dự thảo Nghị quyết … do Sở … soạn thảo": the paper is the subject
    private static bool ReadSubject(Passage passage, Draft draft)
    {
        var at = draft.Action.First;
        if (passage.Is(at, "du") && passage.Is(at + 1, "thao") || passage.Is(at, "viec") && draft.Kind is SuggestionKind.Review)
            at += 2;
        if (!draft.IsPassive || Book.Longest(passage.Pieces, at, draft.Action.End, out var length) is not { } kind)
            return false;
        var end = at + length;
        while (end < draft.Action.End && !passage.Is(end, "do") && !passage.Is(end, "duoc") && !passage.Is(end, ","))
            end++;
        draft.Product = passage.Trim(new(at, end));
        draft.ProductKind = KindName(kind);
        draft.Because("ProductIsSubject", draft.ProductKind);
        return true;
    }

    // "Báo cáo kết quả …": the report itself is the product
    private static void ReadReport(Passage passage, Draft draft)
    {
        var span = draft.Action;
        for (var i = span.First; i + 1 < span.End; i++)
        {
            if (passage.IsQuoted(i) || !passage.Is(i, "bao") || !passage.Is(i + 1, "cao"))
                continue;
            var leads = i == span.First || IsOpening(passage, span.First, i) || IsPeriodic(passage, span.First, i);
            var gathers = !leads && passage.Pieces[span.First].Plain is "tong" && passage.Is(span.First + 1, "hop") && passage.Is(i - 1, ",");
            var about = gathers || i + 2 < span.End && passage.Pieces[i + 2].Plain is "ket" or "tinh" or "tien" or "danh" or "so" or "tong" or "dinh" or "ve" or "bang";
            if (!leads && !about)
                continue;
            draft.Product = passage.Trim(new(i, ReportEnd(passage, i + 2, EndOf(passage, draft, i + 2, span.End))));
            draft.ProductKind = "Báo cáo";
            draft.Because("ReportIsProduct");
            return;
        }
    }

    // "Định kỳ hằng tháng báo cáo …", "…, hằng tuần báo cáo …": a report each time
    private static bool IsPeriodic(Passage passage, int first, int at) =>
        at - 2 >= first && passage.Pieces[at - 2].Plain is "hang" or "moi" && passage.Pieces[at - 1].Plain is "tuan" or "thang" or "quy" or "nam";

    // Whoever gets the report is no part of it
    private static int ReportEnd(Passage passage, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            var behind = passage.Pieces[i].Plain is "ve" or "cho" or "voi" or "len" or "den" ? i + 1 : i;
            if ((i == at || behind > i) && passage.Body(behind, end) is { } body && (i > at || body.End == end))
                return i;
        }
        return end;
    }

    // Only words of manner, or gathering, before it
    private static bool IsOpening(Passage passage, int first, int at)
    {
        for (var i = first; i < at;)
        {
            if (passage.Word(i, at, out var length) is DirectiveWord.Manner or DirectiveWord.Must or DirectiveWord.Ground)
                i += length;
            else if (passage.Pieces[i].Plain is "tong" or "hop" or "," or "va" or "ket" or "qua" or "thang" or "nam" or "quy" or "tuan" || passage.Pieces[i].IsNumber)
                i++;
            else
                return false;
        }
        return true;
    }

    // "Kế hoạch số 12-KH/TU": a paper that is there already
    private static bool IsCited(Passage passage, int at, int end) =>
        at < end && (passage.Is(at, "so") && at + 1 < end && passage.Pieces[at + 1].IsNumber || passage.Pieces[at].Plain is "nay" or "tren" || passage.Pieces[at].IsNumber && passage.Is(at + 1, "-"));

    // "Sở Kế hoạch và Đầu tư"
    private static bool IsInName(Passage passage, int at, Span span) =>
        at > span.First && passage.Pieces[at].IsCapital && passage.Pieces[at - 1].IsCapital && passage.Body(at - 1, span.End) is { Agency: not null } body && body.End > at;

    private static string? VerbBefore(Passage passage, Span span, int at, int kind)
    {
        var i = at - 1;
        // Over the papers of a list, numbers, and bodies that get it
        for (var steps = 0; i >= span.First && steps < 40; steps++)
        {
            // "Thẩm định dự thảo Quy chế": the draft of others
            if (VerbEndingAt(passage, span.First, i, out var first) is { } makes && !(passage.Is(first, "du") && i == first + 1 && first > span.First && passage.Pieces[first - 1].IsWord))
                return Makes_(passage, first, i, makes, kind, at) ? passage.Words(new(first, i + 1)) : null;
            if (KindEndingAt(passage, span.First, i) is > 0 and var length)
                i -= length;
            else if (Between.Contains(passage.Pieces[i].Plain) || passage.Pieces[i].IsNumber)
                i--;
            else if (BodyEndingAt(passage, span.First, i) is { } body)
                i = body - 1;
            else
                return null;
        }
        return null;
    }

    private static bool Makes_(Passage passage, int first, int last, Makes makes, int kind, int at)
    {
        var name = Kinds[kind];
        if (makes is Makes.Finishes && name is "Dự án" or "Chương trình" or "Chính sách" or "Cơ chế" or "Giải pháp" or "Quy định")
            return false;
        // "Rà soát quy định", "có chính sách": whose?
        if (passage.Pieces[first].Plain is "ra" or "co" or "nghien" or "bo" or "dieu" or "phe" && name is "Quy định" or "Giải pháp" or "Chính sách" or "Dự án" or "Cơ chế" or "Văn bản" or "Hồ sơ" or "Chương trình")
            return passage.Is(first, "co") && name is "Văn bản" or "Chương trình";
        if (passage.Is(first, "bao") && passage.Is(last, "cao"))
            return false;
        // "Xây dựng và hướng dẫn", "tham mưu, hướng dẫn": a verb, unless it stands as a name
        return name is not ("Hướng dẫn" or "Báo cáo" or "Thông báo" or "Quyết định" or "Quy hoạch" or "Kết luận") || last == at - 1 || !passage.Is(at - 1, "va") && !passage.Is(at - 1, ",") || passage.Pieces[at].IsCapital;
    }

    private static Makes? VerbEndingAt(Passage passage, int first, int last, out int start)
    {
        for (start = Math.Max(first, last - 5); start <= last; start++)
        {
            if (Verbs.Longest(passage.Pieces, start, last + 1, out var length) is { } makes && start + length == last + 1)
                return makes;
        }
        return null;
    }

    private static int KindEndingAt(Passage passage, int first, int last)
    {
        for (var length = 4; length >= 2; length--)
        {
            if (last - length + 1 >= first && Book.Longest(passage.Pieces, last - length + 1, last + 1, out var found) is not null && found == length)
                return length;
        }
        return 0;
    }

    private static int? BodyEndingAt(Passage passage, int first, int last)
    {
        for (var start = Math.Max(first, last - 14); start < last; start++)
        {
            if (passage.Pieces[start].IsWord && passage.Body(start, last + 1) is { } body && body.End == last + 1 && (start == first || !passage.Pieces[start - 1].IsCapital || passage.Pieces[start].IsCapital))
                return start;
        }
        return null;
    }

    private static int Opening(Passage passage, int at, int first) =>
        at - 1 >= first && passage.Pieces[at - 1].Plain is "thao" && passage.Is(at - 2, "du") && !passage.Is(at - 3, "soan") && at - 2 > first ? at - 2 : at;

    // "Kế hoạch bảo đảm an ninh": right behind the kind it is the name
    private static bool OpensName(Passage passage, Draft draft, int at) =>
        passage.Pieces[at].Plain is "bao" or "dam" && passage.Is(at + 1, "dam") && KindEndingAt(passage, draft.Action.First, at - 1) > 0;

    private static int EndOf(Passage passage, Draft draft, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (passage.IsQuoted(i))
                continue;
            var piece = passage.Pieces[i];
            if (piece.Plain is ";" or "(" or ":" or "." && i + 1 < end && passage.Pieces[i + 1].Start > piece.End || draft.Deadline is { } deadline && i == deadline.Words.First)
                return i;
            if (piece.Form is PieceForm.Lower && Ends.Longest(passage.Pieces, i, end, out _) is not null && !OpensName(passage, draft, i))
                return i;
            if (piece.Plain is "," or "va" && i + 1 < end && passage.Pieces[i + 1].Form is PieceForm.Lower && EndsAfterComma.Longest(passage.Pieces, i + 1, end, out _) is not null)
                return i;
        }
        return end;
    }
}
