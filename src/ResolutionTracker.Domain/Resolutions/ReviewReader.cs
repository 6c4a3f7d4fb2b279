using System.Globalization;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Finds reviews: "sơ kết", "tổng kết", after how many years, or each year.</summary>
internal static class ReviewReader
{
    private static readonly PhraseBook<ReviewKind> Words = new((ReviewKind.Interim, ["sơ kết", "sở kết"]), (ReviewKind.Final, ["tổng kết"]));

    // A review only behind the years it looks back on: "01 năm đánh giá, rút kinh nghiệm"
    private static readonly PhraseBook<bool> LookBacks = new((true, ["đánh giá, rút kinh nghiệm", "đánh giá và rút kinh nghiệm", "đánh giá rút kinh nghiệm", "rút kinh nghiệm"]));

    private enum Rhythm { Yearly, Term, Shorter }

    private static readonly PhraseBook<Rhythm> Intervals = new(
        (Rhythm.Yearly, ["hằng năm", "hàng năm", "mỗi năm", "từng năm"]),
        (Rhythm.Term, ["giữa nhiệm kỳ", "cuối nhiệm kỳ", "giữa kỳ", "cuối kỳ", "định kỳ", "hết nhiệm kỳ"]),
        (Rhythm.Shorter, ["6 tháng", "06 tháng", "sáu tháng", "hằng quý", "hàng quý", "mỗi quý", "hằng tháng", "hàng tháng", "mỗi tháng"]));

    private const int Near = 25;

    private const int MostPiecesOfDay = 10;

    /// <summary>One review the words ask for.</summary>
    internal sealed record Asked(Span Word, ReviewKind Kind, string? Years, string? Interval);

    /// <summary>The reviews of the words, in their order.</summary>
    /// <param name="context">With what stands before the work: "Định kỳ 6 tháng", "Sau 02 năm thực hiện".</param>
    internal static List<Asked> Read(Passage passage, Span span, Span context)
    {
        List<Asked> found = [];
        for (var i = span.First; i < span.End; i++)
        {
            if (passage.IsQuoted(i))
                continue;
            var kind = Words.Longest(passage.Pieces, i, span.End, out var length);
            if (kind is null && LookBacks.Longest(passage.Pieces, i, span.End, out length) is null)
                continue;
            Span word = new(i, i + length);
            var (years, interval) = Interval(passage, word, context);
            // "Sơ kết 01 năm, đánh giá, rút kinh nghiệm": one review
            if (kind is not null || Preceding(passage, word, context) is not null && !(found.Count > 0 && word.First - found[^1].Word.End <= 3))
                found.Add(new(word, kind ?? ReviewKind.Interim, years, interval));
            i += length - 1;
        }
        return found;
    }

    /// <summary>What each of the reviews asks to be planned: on the day the words name, else after the years, else after the usual ones.</summary>
    internal static List<ReviewPlan> Plans(Passage passage, Draft draft, IReadOnlyList<Asked> reviews)
    {
        List<ReviewPlan> plans = [];
        for (var i = 0; i < reviews.Count; i++)
        {
            var asked = reviews[i];
            // "Hằng năm sơ kết, tổng kết": the interval of both
            if (i > 0 && asked is { Years: null, Interval: null } && asked.Word.First - reviews[i - 1].Word.End <= 1)
                asked = asked with { Interval = reviews[i - 1].Interval };
            var next = i + 1 < reviews.Count ? DayBefore(passage, reviews[i + 1].Word, asked.Word.End)?.Words.First ?? reviews[i + 1].Word.First : draft.Action.End;
            var time = DayBefore(passage, asked.Word, draft.Opens)
                ?? (reviews.Count == 1 ? DeadlineFinder.Of(passage, draft) : DeadlineFinder.Find(passage, new(asked.Word.First, next)));
            plans.Add(Plan(asked, time is { } place && NamesDay(passage, place) ? place.Reading.Due : null));
        }
        return plans;
    }

    // "Tổng kết cuối nhiệm kỳ" counts from the term's first day, "hằng năm" and "6 tháng" name none
    private static bool NamesDay(Passage passage, DeadlinePlace place)
    {
        for (var i = place.Words.First; i < place.Words.End; i++)
        {
            if (passage.Is(i, "nhiem"))
                return false;
            if (passage.Is(i, "/") || passage.Is(i, "ngay") || passage.Is(i, "thang") && i + 1 < place.Words.End && passage.Pieces[i + 1].IsNumber)
                return true;
        }
        return !place.Reading.Recurs;
    }

    private static ReviewPlan Plan(Asked asked, DateOnly? on)
    {
        var pieces = Pieces.Cut(asked.Interval ?? "");
        // A day of its own, and no years: the usual ones were never said
        var usual = on is null ? ReviewPlan.Of(asked.Kind) : new(asked.Kind, null, on);
        return Intervals.Longest(pieces, 0, pieces.Count, out _) switch
        {
            _ when asked.Years is { } years => usual with { Years = int.Parse(years, CultureInfo.InvariantCulture) },
            Rhythm.Yearly => ReviewPlan.Of(ReviewKind.Yearly) with { On = on },
            Rhythm.Shorter => usual with { Years = null, On = null },
            _ => usual,
        };
    }

    /// <summary>Whether a review begins there that is known by the years before it.</summary>
    internal static bool LooksBack(Passage passage, int at, Span context) =>
        LookBacks.Longest(passage.Pieces, at, context.End, out _) is not null && Preceding(passage, new(at, at), context) is not null;

    /// <summary>"… và tổng kết vào cuối năm 2025", "tháng 6/2023 sơ kết": a day of its own right behind it or before it.</summary>
    internal static bool NamesDay(Passage passage, Asked asked, int first, int end) =>
        DayBefore(passage, asked.Word, first) is not null || DeadlineFinder.Find(passage, new(asked.Word.End, end)) is { } place && place.Words.First <= asked.Word.End + 1 && place.Reading.Due is not null && NamesDay(passage, place);

    /// <summary>"Tháng 6/2023 sơ kết …": where the review begins behind its day; null where the words do not open so.</summary>
    internal static int? AfterDay(Passage passage, Span span)
    {
        for (var i = span.First; i < Math.Min(span.End, span.First + MostPiecesOfDay + 2); i++)
        {
            if (Words.Longest(passage.Pieces, i, span.End, out _) is not null)
                return DayBefore(passage, new(i, i), span.First) is { } day && day.Words.First == span.First ? day.Words.End : null;
        }
        return null;
    }

    // "Tháng 6/2023 sơ kết", "quý IV/2025 tổ chức tổng kết"
    private static DeadlinePlace? DayBefore(Passage passage, Span word, int first)
    {
        var end = word.First;
        while (end - 2 >= first && (passage.Is(end - 1, "chuc") && passage.Is(end - 2, "to") || passage.Is(end - 1, "hanh") && passage.Is(end - 2, "tien")))
            end -= 2;
        for (var at = Math.Max(first, end - MostPiecesOfDay); at < end; at++)
        {
            if (DeadlineFinder.At(passage, new(at, end), at) is { Reading.Due: not null } place && place.Words.End == end && NamesDay(passage, place))
                return place;
        }
        return null;
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
        if (Preceding(passage, word, span) is { } before)
            return (before, null);
        // "sơ kết khi được 02 năm", "tổng kết sau 5 năm"
        var behind = word.End;
        while (behind < Math.Min(span.End, word.End + 3) && passage.Pieces[behind].Plain is "sau" or "khi" or "duoc" or "het" or "tron" or "du")
            behind++;
        if (behind + 1 < span.End && passage.Is(behind + 1, "nam") && Count(passage, behind) is { } after)
            return (after, null);
        if (AfterYears(passage, word, span) is { } looked)
            return (looked, null);
        for (var i = word.First - 1; i >= Math.Max(span.First, word.First - 4); i--)
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

    /// <summary>"Sau 02 năm triển khai thực hiện, …", "Sau 01 năm đánh giá …": where the work begins behind the years; null where the words do not open so.</summary>
    internal static int? AfterYearsOfWork(Passage passage, Span span)
    {
        if (YearsAt(passage, span.First) is null || span.First + 3 >= span.End)
            return null;
        var at = span.First + 3;
        if (!passage.Is(at, "trien") && !passage.Is(at, "thuc") && !(passage.Is(at, "to") && passage.Is(at + 2, "thuc")))
            return at;
        for (var i = at; i < span.End; i++)
        {
            if (passage.Is(i, ","))
                return i + 1 < span.End ? i + 1 : null;
        }
        return null;
    }

    private static string? Preceding(Passage passage, Span word, Span span) =>
        word.First - 2 >= span.First && passage.Is(word.First - 1, "nam") ? Count(passage, word.First - 2) : null;

    // "Sau 02 năm triển khai thực hiện, tổ chức sơ kết", "sơ kết việc thực hiện sau 01 năm"
    private static string? AfterYears(Passage passage, Span word, Span span)
    {
        for (var i = word.First - 1; i >= Math.Max(span.First, word.First - Near) && !Parts(passage, i, span.End); i--)
        {
            if (YearsAt(passage, i) is { } years)
                return years;
        }
        for (var i = word.End; i < Math.Min(span.End, word.End + Near) && !Parts(passage, i, span.End); i++)
        {
            if (YearsAt(passage, i) is { } years)
                return years;
        }
        return null;
    }

    private static string? YearsAt(Passage passage, int at) =>
        passage.Is(at, "sau") && at + 2 < passage.Pieces.Count && passage.Is(at + 2, "nam") ? Count(passage, at + 1) : null;

    // Another clause, or another review, begins
    private static bool Parts(Passage passage, int at, int end) => passage.Is(at, ";") || Words.Longest(passage.Pieces, at, end, out _) is not null;

    private static string? Count(Passage passage, int at) =>
        passage.Pieces[at] is { IsNumber: true, Plain.Length: <= 2 } number ? number.Plain.TrimStart('0')
        : passage.Pieces[at].Plain switch { "mot" => "1", "hai" => "2", "ba" => "3", "bon" => "4", "nam" => "5", _ => null };
}
