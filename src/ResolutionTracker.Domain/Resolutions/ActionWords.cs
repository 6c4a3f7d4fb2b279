using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>The words of the work without those of its time: the time has a place of its own, and may be moved.</summary>
internal static class ActionWords
{
    // What leads up to a time and says nothing without it
    private static readonly PhraseBook<bool> LeadUps = new(
        (true, ["hoàn thành", "xong", "chậm nhất", "muộn nhất", "thời gian", "thời hạn", "phấn đấu", "bảo đảm", "đảm bảo", "yêu cầu", "phải", "và", "là"]));

    // Verbs that hand over: to whom or by when stood behind them
    private static readonly PhraseBook<bool> Handing = new((true, ["trình", "gửi", "gửi về", "nộp", "nộp về", "ban hành", "trình ký", "ký ban hành", "trình ban hành", "báo cáo"]));

    /// <summary>Fewer words are no work of their own.</summary>
    private const int FewestPieces = 3;

    internal static string Of(Passage passage, Span action, DeadlinePlace? deadline)
    {
        if (deadline is not { } place || deadline.Reading.Recurs || place.Words.First < action.First || place.Words.End > action.End)
            return passage.Words(action);
        var behind = passage.Trim(new(AfterPaper(passage, place.Words, action.End), action.End));
        // "trong 03 ngày kể từ ngày nhận đủ hồ sơ": the time goes on
        if (deadline.Reading.Due is null && !behind.IsEmpty && behind.First == place.Words.End && passage.Pieces[behind.First].IsWord)
            return passage.Words(action);
        var before = new Span(action.First, place.Words.First);
        var joint = "";
        if (behind.IsEmpty || !passage.Pieces[place.Words.End].IsWord)
            before = WithoutHanding(passage, before);
        for (var length = 1; length > 0 && !before.IsEmpty; before = before with { End = before.End - length })
        {
            length = Hanging(passage, before);
            joint = length == 1 && passage.Pieces[before.End - 1].Plain is "," or ";" && joint.Length == 0 ? passage.Pieces[before.End - 1].Plain + " " : joint;
        }
        if (!behind.IsEmpty && passage.Is(behind.First, ")"))
            behind = passage.Trim(behind with { First = behind.First + 1 });
        return (before.IsEmpty, behind.IsEmpty) switch
        {
            (true, true) => passage.Words(action),
            (true, false) => passage.Words(behind),
            (false, true) => passage.Words(before),
            _ => passage.Words(before) + Joint(passage, place.Words.End, joint) + passage.Words(behind),
        };
    }

    // "trong 10 ngày kể từ ngày ban hành Thông báo này": the paper belongs to the time
    private static int AfterPaper(Passage passage, Span time, int end)
    {
        if (passage.Pieces[time.End - 1].Plain is "hanh" or "ky" or "nhan" or "duoc" or "luc")
        {
            for (var i = time.End; i < end && i < time.End + 8 && passage.Pieces[i].IsWord; i++)
            {
                if (passage.Is(i, "nay"))
                    return i + 1;
            }
        }
        return time.End;
    }

    // "Tham mưu Kế hoạch …, trình trước ngày 15/12"
    private static Span WithoutHanding(Passage passage, Span before)
    {
        for (var at = Math.Max(before.First + FewestPieces + 1, before.End - 4); at < before.End; at++)
        {
            if (passage.Pieces[at - 1].Plain is "," or ";" or "va" or "de" && Handing.Longest(passage.Pieces, at, before.End, out var length) is not null && at + length == before.End)
                return before with { End = at - 1 };
        }
        return before;
    }

    // The mark behind the time, else the one before it
    private static string Joint(Passage passage, int at, string before) => passage.Pieces[at] switch
    {
        { Plain: "," or ";" } mark => mark.Plain + " ",
        { Plain: "(" } => " ",
        { IsWord: true } => before.Length > 0 ? before : " ",
        _ => ", ",
    };

    // How many pieces at the end hang there
    private static int Hanging(Passage passage, Span before)
    {
        if (passage.Pieces[before.End - 1].Plain is "," or ";" or ":" or "(" or "-")
            return 1;
        for (var length = 1; length <= 2 && length <= before.Length; length++)
        {
            if (LeadUps.Longest(passage.Pieces, before.End - length, before.End, out var found) is not null && found == length)
                return length;
        }
        return 0;
    }
}
