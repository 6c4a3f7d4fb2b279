using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Tells a target from a task: something measured, and what it must come to.</summary>
internal static class MeasureReader
{
    /// <summary>Whether the words set a target.</summary>
    /// <param name="rise">The words by which it must be better each year; null where no such rule is set.</param>
    /// <param name="listed">A part of the paper that lists targets: whatever comes to a figure there is one.</param>
    internal static bool Reads(Passage passage, Span span, out string? measure, out string? rise, bool listed = false)
    {
        (measure, rise) = (null, null);
        var head = Head(passage, span, out var opened);
        if (head >= span.End)
            return false;
        var named = TargetWords.Measures.Longest(passage.Pieces, head, span.End, out var length) is not null && !IsPaper(passage, head);
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
        var rank = Says(passage, span, TargetWords.Ranks);
        var atMost = !rank && (Says(passage, span, TargetWords.AtMosts) || rise is null && Says(passage, new(span.First, head), TargetWords.Lowers));
        var (target, unit) = TargetOf(passage, span);
        var falls = rank || atMost || rise is not null && Says(passage, span, TargetWords.Falls);
        var name = measure.TrimStart('%', ' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ',');
        return new(
            name.Length == 0 ? measure : char.ToUpperInvariant(name[0]) + name[1..], rank ? "hạng" : unit,
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
    private static (string? Target, string? Unit) TargetOf(Passage passage, Span span)
    {
        List<(string Figure, bool IsPercent, string? Unit)> figures = [];
        var share = passage.Words(span).Contains('%', StringComparison.Ordinal) ? "%" : null;
        for (var i = span.First; i < span.End; i++)
        {
            if (!passage.Pieces[i].IsNumber)
                continue;
            var end = i + 1;
            while (end + 1 < span.End && passage.Pieces[end].Plain is "," or "." && passage.Pieces[end + 1].IsNumber && passage.Pieces[end + 1].Start == passage.Pieces[i].Start + passage.Words(new(i, end)).Length + 1)
                end += 2;
            // "8 - 8,5%": between the two
            if (passage.Is(i - 1, "-") && passage.Pieces[i - 2 < 0 ? 0 : i - 2].IsNumber && !IsYear(passage, i))
                return (null, share ?? UnitAt(passage, end, span.End));
            if ((end > i + 1 || !IsYear(passage, i)) && !passage.Is(i - 1, "/") && !IsAge(passage, i) && !IsStep(passage, end))
                figures.Add((passage.Words(new(i, end)), passage.Is(end, "%"), UnitAt(passage, end, span.End)));
            i = end - 1;
        }
        var shares = figures.Where(f => f.IsPercent).ToList();
        var counted = shares.Count > 0 ? shares : figures;
        return counted is [var only] ? (only.Figure, share ?? only.Unit) : (null, share);
    }

    private static string? UnitAt(Passage passage, int at, int end) =>
        at < end && TargetWords.Units.Longest(passage.Pieces, at, end, out var length) is not null ? passage.Words(new(at, at + length)) : null;

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
            if (TargetWords.Measures.Longest(passage.Pieces, i, span.End, out _) is not null && !(piece.Is("tang") || piece.Is("chat")))
                return i;
            if (TargetWords.Openings.Longest(passage.Pieces, i, span.End, out var length) is not null)
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
            if (passage.Pieces[i].IsWord && TargetWords.Aims.Longest(passage.Pieces, i, end, out _) is not null)
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
            if (TargetWords.EachYear.Longest(passage.Pieces, i, span.End, out var years) is not null)
                year ??= new(i, i + years);
            if (TargetWords.Rises.Longest(passage.Pieces, i, span.End, out var rises) is not null && (rise is null || rise.Value.Length < rises))
                rise = new(i, i + rises);
        }
        return year is { } y && rise is { } r ? passage.Words(new(Math.Min(y.First, r.First), Math.Max(y.End, r.End))) : null;
    }

    // "trường đạt chuẩn quốc gia", "thu ngân sách trên địa bàn": of which kind, not how much
    private static bool IsQuality(Passage passage, int at, int behind, int end) =>
        passage.Is(at, "tren") && passage.Is(behind, "dia") && passage.Is(behind + 1, "ban") || behind == at + 1 && passage.Is(at, "dat") && behind < end && passage.Pieces[behind].IsWord && TargetWords.Aims.Longest(passage.Pieces, behind, end, out _) is null && !passage.Is(behind, "tu") && !passage.Is(behind, "va");

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
        var i = passage.Pieces[at].IsNumber ? AfterNumber(passage, at, end) : TargetWords.Measures.Longest(passage.Pieces, at, end, out var named) is null ? at : at + named;
        while (i < end && i < at + 24 && !passage.Pieces[i].IsNumber && !(i > at && TargetWords.Stops.Longest(passage.Pieces, i, end, out var stop) is not null && !IsQuality(passage, i, i + stop, end)))
            i++;
        if (i < end && passage.Pieces[i].IsNumber && IsYear(passage, i))
        {
            while (i > at + 1 && TargetWords.Hanging.Contains(passage.Pieces[i - 1].Plain))
                i--;
        }
        return passage.Trim(new(at, Math.Max(i, at + 1)));
    }
}
