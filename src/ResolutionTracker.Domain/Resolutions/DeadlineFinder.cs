using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>What a word before a time says of it.</summary>
internal enum DeadlineCue
{
    /// <summary>"Trước", "chậm nhất", "hoàn thành": a deadline.</summary>
    Strong,

    /// <summary>"Trong", "vào", "định kỳ": a deadline unless the sentence tells what was.</summary>
    Plain,

    /// <summary>"Đến", "từ": as often the years of a title.</summary>
    Weak,

    /// <summary>"Ngày", "quý", "năm" alone: a deadline where it stands by itself.</summary>
    Bare,
}

/// <summary>Finds the words that set a day in a sentence, and leaves those that date a cited paper or name a period.</summary>
internal static class DeadlineFinder
{
    private const int MostPieces = 24;

    private static readonly PhraseBook<DeadlineCue> Cues = new(
        (DeadlineCue.Strong,
        [
            "trước", "trước ngày", "chậm nhất", "muộn nhất", "không muộn hơn", "không chậm hơn", "hạn chót", "hạn cuối", "thời hạn", "thời gian hoàn thành", "thời gian thực hiện", "hoàn thành trong", "hoàn thành vào", "hoàn thành trước", "hoàn thành ngay trong", "xong trong", "xong trước",
            "hoàn thành", "hoàn thành đến", "hoàn thành chậm nhất", "xong", "không quá", "quá",
        ]),
        (DeadlineCue.Plain, ["trong", "trong vòng", "ngay trong", "vào", "định kỳ", "hằng", "hàng", "mỗi", "cuối", "thượng tuần", "trung tuần", "hạ tuần", "sau", "dự kiến", "đầu", "nửa đầu", "kể từ", "nội trong"]),
        (DeadlineCue.Weak, ["đến", "đến hết", "đến cuối", "đến ngày", "từ", "tới", "cho đến"]),
        (DeadlineCue.Bare, ["ngày", "quý", "tháng", "năm", "giai đoạn", "thường xuyên", "sáu tháng", "Q"]));

    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        DeadlineProblem.PastYear, DeadlineProblem.AskDay, DeadlineProblem.AskYear, DeadlineProblem.NoSuchDay, DeadlineProblem.SeveralDays, DeadlineProblem.AskMonthOfQuarter, DeadlineProblem.EndsBeforeStart, DeadlineProblem.AskDays,
    };

    /// <summary>The deadline of the words; null where they set none.</summary>
    /// <param name="aims">The words set a target: "đến năm 2025" is its year, not part of a title.</param>
    internal static DeadlinePlace? Find(Passage passage, Span span, bool aims = false)
    {
        DeadlinePlace? best = null;
        for (var i = span.First; i < span.End; i++)
        {
            if (passage.IsQuoted(i) || !(passage.Pieces[i].IsWord || passage.Pieces[i].IsNumber) || Read(passage, span, i, aims) is not { } place)
                continue;
            if (best is null || (place.IsStrong && !best.IsStrong) || (place.Reading.Understood && !best.Reading.Understood && !best.IsStrong))
                best = place;
            i = place.Words.End - 1;
        }
        return best;
    }

    /// <summary>The deadline in the words of the work, else in those before it.</summary>
    internal static DeadlinePlace? Of(Passage passage, Draft draft) =>
        Find(passage, draft.Action) ?? Find(passage, new(draft.Opens, Math.Max(draft.Opens, draft.Action.First))) ?? (draft.Behind is { } behind ? StandingReader.OnlyTime(passage, passage.Trim(behind)) : null);

    /// <summary>The deadline whose words begin there.</summary>
    internal static DeadlinePlace? At(Passage passage, Span span, int at) => Read(passage, span, at, aims: false);

    private static DeadlinePlace? Read(Passage passage, Span span, int at, bool aims)
    {
        var pieces = passage.Pieces;
        var cue = pieces[at].IsNumber ? CueOfNumber(passage, at, span.End) : Cues.Longest(pieces, at, span.End, out _);
        if (cue is not { } kind || !Stands(passage, span, at, kind, aims))
            return null;
        // "không để kéo dài quá quý III"
        if (passage.Is(at, "qua"))
            at++;
        var end = at + 1;
        while (end < span.End && end - at < MostPieces && MayBelong(pieces[end]) && !passage.IsQuoted(end))
            end++;
        (Span Words, DeadlineReading Reading)? asks = null;
        for (; end > at + 1; end--)
        {
            var words = passage.Trim(new(at, end));
            if (words.End != end)
                continue;
            var reading = DeadlinePhrase.Parse(passage.Words(words), passage.Deadlines);
            if (reading.Understood)
                return Placed(passage, span, Shortest(passage, words, reading), kind, reading, aims);
            if (asks is null && kind is DeadlineCue.Strong && reading.Problem is { } problem && Asking.Contains(problem) && NamesTime(passage, words) && !pieces[end - 1].Is(")"))
                asks = (words, reading);
        }
        return asks is { } asked ? Placed(passage, span, asked.Words, kind, asked.Reading, aims) : null;
    }

    private static DeadlinePlace? Placed(Passage passage, Span span, Span words, DeadlineCue cue, DeadlineReading reading, bool aims)
    {
        var named = WithoutAct(passage, words);
        return Fits(passage, span, named, cue, reading, aims)
            ? new(named, reading with { Text = passage.Words(named) }) { IsStrong = cue is DeadlineCue.Strong || IsAfterAct(passage, span, words.First) }
            : null;
    }

    // "Định kỳ 6 tháng báo cáo": without the words that add nothing, but for those of "tháng đầu quý sau"
    private static Span Shortest(Passage passage, Span words, DeadlineReading reading)
    {
        var shortest = words;
        for (var end = words.End - 1; reading.Understood && end > words.First; end--)
        {
            var less = DeadlinePhrase.Parse(passage.Words(new(words.First, end)), passage.Deadlines);
            if (less.Understood && IsClosed(passage.Words(new(words.First, end))) && less.Assumed.Count == reading.Assumed.Count && DeadlinePhrase.Normal(less) == DeadlinePhrase.Normal(reading))
                shortest = new(words.First, end);
        }
        if (shortest.End < words.End && passage.Is(shortest.End, "sau"))
            shortest = shortest with { End = shortest.End + 1 };
        return passage.Pieces[shortest.First].Is("(") || !IsClosed(passage.Words(shortest)) ? words : shortest;
    }

    private static bool IsClosed(string words) => words.Count(c => c == '(') <= words.Count(c => c == ')');

    // Something with a number or the name of a period
    private static bool NamesTime(Passage passage, Span words)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (passage.Pieces[i].IsNumber || passage.Pieces[i].Plain is "quy" or "thang" or "nam" or "ngay")
                return true;
        }
        return false;
    }

    private static DeadlineCue? CueOfNumber(Passage passage, int at, int end) =>
        at + 1 < end && (passage.Is(at + 1, "thang") || (passage.Is(at + 1, "ngay") && passage.Is(at + 2, "lam"))) ? DeadlineCue.Bare : passage.Is(at + 1, "/") ? DeadlineCue.Bare : null;

    private static bool MayBelong(Piece piece) =>
        piece.IsNumber || (piece.Form is PieceForm.Mark ? piece.Plain is "/" or "-" or "." or "," or "(" or ")" : Lexicon.Knows(piece.Plain) || piece.Plain is "iii" or "ii" or "iv");

    // The verb before the time is the work, not the time
    private static Span WithoutAct(Passage passage, Span words)
    {
        var first = words.First;
        while (first + 1 < words.End && passage.Pieces[first].Plain is "hoan" or "thanh" or "thoi" or "gian" or "han" or "thuc" or "hien" or "xong" or "la" or "phai" or ":" or "trinh" or "ban" or "hanh"
            && !(passage.Is(first, "han") && passage.Pieces[first + 1].Plain is "chot" or "cuoi"))
            first++;
        return passage.Trim(new(first, words.End));
    }

    private static bool IsAfterAct(Passage passage, Span span, int at)
    {
        for (var i = at - 1; i >= span.First && i > at - 6; i--)
        {
            if (passage.Is(i, "thanh") && passage.Is(i - 1, "hoan") || passage.Is(i, "xong"))
                return true;
            if (!passage.Pieces[i].IsWord && !passage.Is(i, "("))
                return false;
        }
        return false;
    }

    // Whether a time may set a day where it stands
    private static bool Stands(Passage passage, Span span, int at, DeadlineCue cue, bool aims)
    {
        var alone = at == span.First || passage.Pieces[at - 1].Plain is "," or ";" or ":" or "(" or "-" or ".";
        return cue switch
        {
            DeadlineCue.Strong => !(passage.Is(at, "truoc") && at > span.First && passage.Pieces[at - 1].Plain is "nam" or "ky" or "thang"),
            DeadlineCue.Plain => !(passage.Is(at, "sau") && !passage.Is(at + 1, "khi")) && !(passage.Is(at, "dau") && passage.Is(at + 1, "tu")) && !IsWhichSession(passage, span, at) && !IsTold(passage, span, at),
            DeadlineCue.Weak => aims || alone || IsSpan(passage, span, at) || IsAfterAct(passage, span, at) || (!passage.Is(at, "tu") && passage.Pieces[at + 1 < span.End ? at + 1 : at].Plain is "ngay" or "het" or "cuoi"),
            _ => (alone || aims || passage.Is(at, "thuong") || IsSubmission(passage, at - 1)) && !IsCitation(passage, span, at),
        };
    }

    // "… từ ngày 15/12/2022 đến ngày 15/02/2023": from when until when; no "từ tháng 5 mưa nhiều"
    private static bool IsSpan(Passage passage, Span span, int at)
    {
        if (!passage.Is(at, "tu") || at + 1 >= span.End || passage.Pieces[at + 1].Plain is not ("ngay" or "thang" or "quy" or "nay"))
            return false;
        for (var i = at + 2; i < Math.Min(span.End, at + 10) && (passage.Pieces[i].IsNumber || passage.Pieces[i].Plain is "/" or "-" or "thang" or "nam" or "iii" or "ii" or "iv" or "i" or "den"); i++)
        {
            if (passage.Is(i, "den"))
                return true;
        }
        return false;
    }

    // "…; trình tháng 10/2023", "ban hành quý II/2023"; no "chương trình tháng 10"
    private static bool IsSubmission(Passage passage, int at) =>
        at > 0 && (passage.Is(at, "trinh") && passage.Pieces[at - 1].Plain is "," or ";" or "va" || passage.Is(at, "hanh") && passage.Is(at - 1, "ban"));

    // "Trình kỳ họp cuối năm": which session, not when
    private static bool IsWhichSession(Passage passage, Span span, int at) =>
        passage.Pieces[at].Plain is "cuoi" or "dau" or "giua" && at > span.First && passage.Pieces[at - 1].Plain is "hop" or "nghi" or "phien";

    // "Những kết quả đạt được trong năm 2020": what was
    private static bool IsTold(Passage passage, Span span, int at)
    {
        var before = at > span.First ? passage.Pieces[at - 1].Plain : "";
        var beforeThat = at - 1 > span.First ? passage.Pieces[at - 2].Plain : "";
        return before is "duoc" or "ra" && beforeThat is "dat" or "xay" or "dien" || before is "sinh" && beforeThat is "phat";
    }

    private static bool IsCitation(Passage passage, Span span, int at)
    {
        for (var i = at - 1; i >= span.First && i > at - 8; i--)
        {
            if (passage.Is(i, "so") || passage.Is(i, "nq") || passage.Is(i, "nghi"))
                return true;
        }
        return false;
    }

    private static bool Fits(Passage passage, Span span, Span words, DeadlineCue cue, DeadlineReading reading, bool aims)
    {
        var first = words.First;
        if (passage.Is(first, "thuong") && passage.Is(first + 1, "xuyen"))
            return first == span.First || words.End == span.End || passage.Trim(new(words.End, span.End)).IsEmpty;
        // "Kế hoạch hằng năm": which plan, not when
        if (reading.Recurs && first > span.First && passage.Pieces[first - 1].IsWord && cue is DeadlineCue.Plain && !passage.Is(first, "dinh") && Follows(passage, span, words.End))
            return false;
        // "Trong năm 2020" of a paper of 2021 tells
        if (cue is DeadlineCue.Plain or DeadlineCue.Bare or DeadlineCue.Weak && reading.Due is { } due && passage.On is { } on && due < on)
            return false;
        return aims || cue is not DeadlineCue.Bare || passage.Trim(new(words.End, span.End)) is { IsEmpty: true } || passage.Pieces[words.End].Plain is "," or ")" or ";" or ":";
    }

    private static bool Follows(Passage passage, Span span, int at) => at < span.End && passage.Pieces[at].IsWord;
}
