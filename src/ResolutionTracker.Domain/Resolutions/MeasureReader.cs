using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Tells a target from a task: something measured, and what it must come to.</summary>
internal static class MeasureReader
{
    private static readonly PhraseBook<bool> Measures = new(
        (true,
        [
            "tỷ lệ", "tỉ lệ", "thứ hạng", "chỉ số", "thu nhập bình quân", "thu nhập", "tốc độ tăng", "tốc độ tăng trưởng", "tổng", "tổng số", "GRDP", "GDP", "kim ngạch", "thu ngân sách", "tổng thu ngân sách", "diện tích", "năng suất", "giá trị", "cơ cấu", "tỷ trọng", "sản lượng", "doanh thu", "số", "mức độ", "mức",
            "vốn đầu tư", "tăng trưởng", "PCI", "PAR INDEX", "PAPI", "xếp hạng", "vị trí xếp hạng", "chất lượng", "số lượng", "kết quả xếp hạng", "vị trí", "thứ bậc", "điểm số", "năng lực cạnh tranh", "tổng sản phẩm", "dân số", "tuổi thọ", "độ che phủ", "tỷ suất", "hệ số", "tổng vốn",
        ]));

    private static readonly PhraseBook<bool> Openings = new(
        (true,
        [
            "phấn đấu", "mục tiêu", "chỉ tiêu", "bảo đảm", "đảm bảo", "duy trì", "giữ vững", "mỗi năm", "hằng năm", "hàng năm", "nâng", "giảm", "tăng", "có", "ít nhất", "tối thiểu", "trên", "đạt", "đưa", "bình quân", "hoàn thành", "khoảng", "đến", "hết", "cuối", "năm", "trong", "toàn tỉnh", "và", "cả", "thêm", "có thêm", "xây dựng được", "có từ", "về", "về chỉ tiêu", "mới", "từ", "nhiệm kỳ", "cả nhiệm kỳ",
            "kéo giảm", "không để", "không dưới", "thu hút", "giải quyết việc làm cho", "tạo việc làm cho", "đào tạo nghề cho", "phát triển", "xây dựng", "kết nạp", "cải thiện", "nâng cao", "tiếp tục", "nâng lên", "cấp", "cấp mới", "công nhận", "thành lập mới", "quý", "giai đoạn", "tháng", "phải", "tập trung", "quyết tâm", "đón", "đón tiếp", "nâng hạng", "tăng hạng", "cải thiện xếp hạng", "cải thiện hạng",
        ]));

    private static readonly PhraseBook<bool> Rises = new(
        (true,
        [
            "phải tăng", "tăng tích cực", "tăng hạng", "tăng bậc", "cao hơn năm trước", "năm sau cao hơn năm trước", "năm sau tốt hơn năm trước", "cải thiện", "được cải thiện", "tăng ít nhất", "nâng lên", "được nâng lên", "phải cải thiện", "tăng dần", "năm sau tăng so với năm trước", "tăng lên", "tăng", "cao hơn", "thăng hạng", "tốt hơn",
            "giảm dần", "giảm", "năm sau thấp hơn năm trước", "nâng hạng", "nâng thứ hạng", "tăng thứ hạng",
        ]));

    private static readonly PhraseBook<bool> EachYear = new(
        (true, ["từng năm", "qua từng năm", "hằng năm", "hàng năm", "mỗi năm", "qua các năm", "năm sau", "so với năm trước", "hơn năm trước", "các năm", "năm sau cao hơn năm trước", "theo từng năm", "liên tục các năm"]));

    private static readonly PhraseBook<bool> Aims = new((true, ["phấn đấu", "phải", "đạt", "còn", "dưới", "trên", "ít nhất", "tối thiểu", "không quá", "không dưới", "nằm trong nhóm", "xuống còn", "lên", "bằng", "khoảng", "đứng trong", "thuộc nhóm", "vào nhóm", "tăng", "giảm", "trở lên", "duy trì", "bình quân"]));

    // Ends the name of what is measured
    private static readonly PhraseBook<bool> Stops = new((true, ["đạt", "phải", "còn", "qua", "bình quân mỗi năm", "mỗi năm", "từng năm", "hằng năm", "hàng năm", "năm sau", "tối thiểu", "ít nhất", "không quá", "trên", "dưới", "xuống còn", "lên", "trở lên", "tăng", "khoảng", "chiếm", "nằm trong nhóm", "đứng trong nhóm", "thuộc nhóm", "vào nhóm", "phấn đấu", "trong đó"]));

    // Before a year, and nothing without it: "… vốn đầu tư công năm 2022"
    private static readonly HashSet<string> Hanging = new(StringComparer.Ordinal) { "nam", "den", "het", "cuoi", "vao", "trong", "quy", "thang", "giai", "doan", "nien", "ky" };

    private static readonly PhraseBook<bool> Ranks = new((true, ["thứ hạng", "xếp hạng", "thứ bậc", "vị trí xếp hạng", "thăng hạng", "nâng hạng", "tăng hạng", "xếp vị trí", "đứng trong nhóm", "nằm trong nhóm", "thuộc nhóm", "vào nhóm", "xếp thứ"]));

    private static readonly PhraseBook<bool> AtMosts = new((true, ["không quá", "không vượt quá", "tối đa", "dưới", "xuống còn", "còn không quá", "không cao hơn", "kéo giảm"]));

    private static readonly PhraseBook<bool> Lowers = new((true, ["giảm", "kéo giảm"]));

    private static readonly PhraseBook<bool> Falls = new((true, ["giảm dần", "giảm", "thấp hơn"]));

    /// <summary>Whether the words set a target.</summary>
    /// <param name="rise">The words by which it must be better each year; null where no such rule is set.</param>
    /// <param name="listed">A part of the paper that lists targets: whatever comes to a figure there is one.</param>
    internal static bool Reads(Passage passage, Span span, out string? measure, out string? rise, bool listed = false)
    {
        (measure, rise) = (null, null);
        var head = Head(passage, span, out var opened);
        if (head >= span.End)
            return false;
        var named = Measures.Longest(passage.Pieces, head, span.End, out var length) is not null && !IsPaper(passage, head);
        var percent = passage.Pieces[head].IsNumber && Counts(passage, head, span.End) && Value(passage, span.First, Math.Min(span.End, head + 6));
        var striven = (listed || passage.Is(span.First, "phan") && passage.Is(span.First + 1, "dau") && HasAim(passage, head, span.End)) && Value(passage, head, span.End);
        if (!named && !percent && !striven)
            return false;
        rise = Rise(passage, new(head, span.End));
        if (rise is null && !(Value(passage, head, span.End) && (percent || opened || striven || HasAim(passage, head, span.End))))
            return false;
        var words = MeasureWords(passage, head, span.End);
        measure = passage.Words(words);
        if (!named && !percent && passage.Word(head, span.End, out _) is DirectiveWord.Act && Counted(passage, words.End, span.End) is { } counted)
            measure += $" ({counted})";
        return true;
    }

    /// <summary>"Đến năm 2025: 100% cơ quan đảng, Mặt trận Tổ quốc sử dụng …": whoever is named is counted, not asked.</summary>
    internal static bool BeginsWithShare(Passage passage, Span span)
    {
        var head = Head(passage, span, out _);
        while (head + 2 < span.End && passage.Pieces[head].IsNumber && passage.Pieces[head + 1].Plain is "," or ".")
            head += 2;
        return head + 1 < span.End && passage.Pieces[head].IsNumber && passage.Is(head + 1, "%");
    }

    /// <summary>"Tốc độ tăng trưởng đạt 8%; thu nhập bình quân đầu người 75 triệu đồng": each part that sets a target of its own, else the whole.</summary>
    internal static IReadOnlyList<Span> Parts(Passage passage, Span span, bool listed)
    {
        List<Span> parts = [];
        var first = span.First;
        for (var i = span.First; i <= span.End; i++)
        {
            if (i < span.End && !passage.Is(i, ";"))
                continue;
            var part = passage.Trim(new(first, i));
            if (part.IsEmpty || !Reads(passage, part, out _, out _, listed))
                return [span];
            parts.Add(part);
            first = i + 1;
        }
        return parts;
    }

    /// <summary>The indicator that the words make; what they do not give stays empty.</summary>
    /// <param name="measure">As <see cref="Reads"/> found it.</param>
    internal static SuggestedMeasure Describe(Passage passage, Span span, string measure, string? rise)
    {
        // Behind a semicolon stands another target, behind "trong đó" a part of this one
        var head = Head(passage, span, out _);
        for (var i = head; i < span.End; i++)
        {
            if (passage.Is(i, ";") || passage.Is(i, "trong") && passage.Is(i + 1, "do"))
                span = span with { End = i };
        }
        var rank = Says(passage, span, Ranks);
        var atMost = !rank && (Says(passage, span, AtMosts) || rise is null && Says(passage, new(span.First, head), Lowers));
        var (target, percent) = TargetOf(passage, span);
        var falls = rank || atMost || rise is not null && Says(passage, span, Falls);
        var name = measure.TrimStart('%', ' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ',');
        return new(
            name.Length == 0 ? measure : char.ToUpperInvariant(name[0]) + name[1..], rank ? "hạng" : percent ? "%" : null,
            rank ? IndicatorForm.Rank : atMost ? IndicatorForm.AtMost : IndicatorForm.AtLeast, falls ? IndicatorDirection.Down : IndicatorDirection.Up, rise is not null, rank || rise is not null ? null : target, null);
    }

    private static bool Says(Passage passage, Span span, PhraseBook<bool> book)
    {
        for (var i = span.First; i < span.End; i++)
        {
            if (book.Longest(passage.Pieces, i, span.End, out var length) is not null && !IsAge(passage, i + length))
                return true;
        }
        return false;
    }

    // "trẻ em dưới 5 tuổi"
    private static bool IsAge(Passage passage, int at) => passage.Is(at + 1, "tuoi");

    // The only figure of the words, or the only share; of several nobody knows which is meant
    private static (string? Target, bool IsPercent) TargetOf(Passage passage, Span span)
    {
        List<(string Figure, bool IsPercent)> figures = [];
        for (var i = span.First; i < span.End; i++)
        {
            if (!passage.Pieces[i].IsNumber)
                continue;
            var end = i + 1;
            while (end + 1 < span.End && passage.Pieces[end].Plain is "," or "." && passage.Pieces[end + 1].IsNumber && passage.Pieces[end + 1].Start == passage.Pieces[i].Start + passage.Words(new(i, end)).Length + 1)
                end += 2;
            // "8 - 8,5%": between the two
            if (passage.Is(i - 1, "-") && passage.Pieces[i - 2 < 0 ? 0 : i - 2].IsNumber && !IsYear(passage, i))
                return (null, passage.Words(span).Contains('%', StringComparison.Ordinal));
            if ((end > i + 1 || !IsYear(passage, i)) && !passage.Is(i - 1, "/") && !IsAge(passage, i) && !IsStep(passage, end))
                figures.Add((passage.Words(new(i, end)), passage.Is(end, "%")));
            i = end - 1;
        }
        var shares = figures.Where(f => f.IsPercent).ToList();
        var counted = shares.Count > 0 ? shares : figures;
        return (counted is [var only] ? only.Figure : null, passage.Words(span).Contains('%', StringComparison.Ordinal));
    }

    // "giảm 0,5%/năm": by how much, not to what
    private static bool IsStep(Passage passage, int at) => passage.Is(passage.Is(at, "%") ? at + 1 : at, "/");

    // "80% hồ sơ", "04 xã": a number of something
    private static bool Counts(Passage passage, int at, int end)
    {
        for (var i = at + 1; i < end && i < at + 6; i++)
        {
            if (passage.Pieces[i].Plain is "thang" or "ngay" or "tuan" or "quy" or "nam")
                return false;
            if (passage.Is(i, "%") || passage.Pieces[i].IsWord)
                return true;
        }
        return false;
    }

    // "Số 12-KH/TU", "số liệu"
    private static bool IsPaper(Passage passage, int at) => passage.Is(at, "so") && (passage.Pieces[at + 1 < passage.Pieces.Count ? at + 1 : at].IsNumber || passage.Is(at + 1, "lieu") || passage.Is(at + 1, "hoa"));

    private static int Head(Passage passage, Span span, out bool opened)
    {
        var i = span.First;
        opened = false;
        while (i < span.End)
        {
            var piece = passage.Pieces[i];
            if (Measures.Longest(passage.Pieces, i, span.End, out _) is not null && !(piece.Is("tang") || piece.Is("chat")))
                return i;
            if (Openings.Longest(passage.Pieces, i, span.End, out var length) is not null)
            {
                opened = true;
                i += length;
            }
            else if (piece.Plain is "," or ":" or "/" or "-" || piece.IsNumber && IsYear(passage, i))
                i++;
            else
                return i;
        }
        return i;
    }

    private static bool IsYear(Passage passage, int at) => passage.Pieces[at].Plain.Length == 4 || passage.Pieces[at - 1 < 0 ? 0 : at - 1].Plain is "nam" or "thang" or "quy" or "/" || passage.Is(at + 1, "/");

    private static bool HasAim(Passage passage, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (passage.Pieces[i].IsWord && Aims.Longest(passage.Pieces, i, end, out _) is not null)
                return true;
        }
        return false;
    }

    // A number that is no year and no date
    private static bool Value(Passage passage, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (passage.Pieces[i].IsNumber && !IsYear(passage, i) && !passage.Is(i - 1, "/") && !passage.Is(i - 1, "so"))
                return true;
        }
        return false;
    }

    private static string? Rise(Passage passage, Span span)
    {
        Span? year = null;
        Span? rise = null;
        for (var i = span.First; i < span.End; i++)
        {
            if (!passage.Pieces[i].IsWord)
                continue;
            if (EachYear.Longest(passage.Pieces, i, span.End, out var years) is not null)
                year ??= new(i, i + years);
            if (Rises.Longest(passage.Pieces, i, span.End, out var rises) is not null && (rise is null || rise.Value.Length < rises))
                rise = new(i, i + rises);
        }
        return year is { } y && rise is { } r ? passage.Words(new(Math.Min(y.First, r.First), Math.Max(y.End, r.End))) : null;
    }

    // "trường đạt chuẩn quốc gia": of which kind, not how much
    private static bool IsQuality(Passage passage, int at, int behind, int end) =>
        behind == at + 1 && passage.Is(at, "dat") && behind < end && passage.Pieces[behind].IsWord && Aims.Longest(passage.Pieces, behind, end, out _) is null && !passage.Is(behind, "tu") && !passage.Is(behind, "va");

    // "800.000", "2,5"
    private static int AfterNumber(Passage passage, int at, int end)
    {
        var i = at + 1;
        while (i + 1 < end && passage.Pieces[i].Plain is "." or "," && passage.Pieces[i + 1].IsNumber && passage.Pieces[i + 1].Start == passage.Pieces[i].End && passage.Pieces[i].Start == passage.Pieces[i - 1].End)
            i += 2;
        return i;
    }

    // "trồng mới ít nhất 300 ha rừng": what is counted stands behind its number
    private static string? Counted(Passage passage, int at, int end)
    {
        while (at < end && !passage.Pieces[at].IsNumber)
            at++;
        var first = at < end ? AfterNumber(passage, at, end) : end;
        return first < end && passage.Pieces[first] is { IsWord: true, Plain: not ("ty" or "trieu" or "dong" or "nghin") } ? passage.Words(MeasureWords(passage, first, end)) : null;
    }

    private static Span MeasureWords(Passage passage, int at, int end)
    {
        var i = passage.Pieces[at].IsNumber ? AfterNumber(passage, at, end) : Measures.Longest(passage.Pieces, at, end, out var named) is null ? at : at + named;
        while (i < end && i < at + 24 && !passage.Pieces[i].IsNumber && !(i > at && Stops.Longest(passage.Pieces, i, end, out var stop) is not null && !IsQuality(passage, i, i + stop, end)))
            i++;
        if (i < end && passage.Pieces[i].IsNumber && IsYear(passage, i))
        {
            while (i > at + 1 && Hanging.Contains(passage.Pieces[i - 1].Plain))
                i--;
        }
        return passage.Trim(new(at, Math.Max(i, at + 1)));
    }
}
