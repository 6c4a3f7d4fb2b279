using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>The words of the work without those of its time: the time has a place of its own, and may be moved.</summary>
internal static class ActionWords
{
    // What leads up to a time and says nothing without it
    private static readonly PhraseBook<bool> LeadUps = new(
        (true, ["hoàn thành", "xong", "chậm nhất", "muộn nhất", "thời gian", "thời hạn", "phấn đấu", "bảo đảm", "đảm bảo", "yêu cầu", "phải", "và", "là"]));

    internal static string Of(Passage passage, Span action, DeadlinePlace? deadline)
    {
        if (deadline is not { } place || deadline.Reading.Recurs || place.Words.First < action.First || place.Words.End > action.End)
            return passage.Words(action);
        var behind = passage.Trim(new(place.Words.End, action.End));
        // "trong 03 ngày kể từ ngày nhận đủ hồ sơ": the time goes on
        if (deadline.Reading.Due is null && !behind.IsEmpty && behind.First == place.Words.End && passage.Pieces[behind.First].IsWord)
            return passage.Words(action);
        var before = new Span(action.First, place.Words.First);
        var joint = "";
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
