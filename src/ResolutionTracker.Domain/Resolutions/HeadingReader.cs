using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Tells headings from the lines below them, and what they say of those lines.</summary>
internal static class HeadingReader
{
    private static readonly PhraseBook<bool> Openings = new(
        (true,
        [
            "đối với", "trách nhiệm của", "nhiệm vụ của", "giao", "giao cho", "phân công", "yêu cầu", "đề nghị", "về phía", "về trách nhiệm của", "giao nhiệm vụ cho", "phân công nhiệm vụ cho", "nhiệm vụ giao", "nhiệm vụ đối với", "trách nhiệm", "kiến nghị", "phân công trách nhiệm",
        ]));

    private static readonly PhraseBook<bool> General = new(
        (true,
        [
            "thực hiện", "tập trung thực hiện", "tổ chức thực hiện", "triển khai thực hiện", "thực hiện tốt", "khẩn trương thực hiện", "có trách nhiệm", "tập trung", "các nhiệm vụ", "một số nhiệm vụ", "những nhiệm vụ", "nhiệm vụ", "chủ trì", "các nội dung", "một số nội dung", "triển khai", "khẩn trương", "nghiêm túc thực hiện", "các công việc",
            "chỉ đạo", "lãnh đạo, chỉ đạo", "quan tâm", "chú trọng", "một số công việc", "những nội dung", "tiếp tục thực hiện", "lãnh đạo thực hiện", "như sau", "sau",
        ]));

    private static readonly PhraseBook<bool> AimHeads = new((true, ["mục tiêu", "chỉ tiêu", "các chỉ tiêu", "các mục tiêu", "mục tiêu cụ thể", "mục tiêu chung", "một số chỉ tiêu", "những chỉ tiêu", "hệ thống chỉ tiêu"]));

    // Whoever watches leads nothing
    private static readonly PhraseBook<bool> Watches = new((true, ["theo dõi", "theo dõi, đôn đốc", "đôn đốc", "phụ trách theo dõi", "giám sát", "theo dõi chung"]));

    internal static bool IsHeading(Passage passage, Line line, Line? next, Setting above)
    {
        if (next is null)
            return false;
        var body = line.Body;
        var last = passage.Pieces[body.End - 1];
        if (last.Is(":"))
            return true;
        if (last.Is(")") && line.Level < Outline.Dash && next.Level > line.Level && Bracket(passage, body) is { } bracket)
            return passage.Word(body.First, bracket.First, out _) is not null || bracket.First - body.First > 1;
        if (last.Plain is "." or ";" or "!" or "?" or "," or "…" or ")" or "”" || body.Length > 60)
            return false;
        if (OnlyBodies(passage, body) is not null)
            return true;
        if (line.IsBullet)
            return false;
        if (line.Level < Outline.Dash)
            return next.Level > line.Level && !NamesLead(passage, body, above);
        return above.Leads.Count == 0 && !NamesLead(passage, body, above);
    }

    /// <summary>What the heading says of the lines below.</summary>
    internal static Setting Read(Passage passage, Line line, Line next, Setting above, out Draft? work)
    {
        work = null;
        var body = passage.Trim(line.Body);
        var telling = DirectiveWords.TellingHeads.Longest(passage.Pieces, body.First, body.End, out _) is not null;
        var aims = AimHeads.Longest(passage.Pieces, body.First, body.End, out _) is not null || Contains(passage, body, AimHeads);
        // "1. Đến năm 2025" below "Mục tiêu cụ thể"
        aims |= above.Aims && line.Level > above.Level && !telling && !Contains(passage, body, General);
        var setting = above with
        {
            Level = line.Level < Outline.Unnumbered ? line.Level : next.Level - 0.5,
            Below = next.Level,
            Tells = !aims && (telling || (above.Tells && line.Level > above.Level && !Contains(passage, body, General))),
            Aims = aims,
            Deadline = Deadline(passage, body, aims) ?? above.Deadline,
        };
        if (Bracket(passage, line.Body) is { } bracket)
        {
            var leads = passage.Bodies(bracket.First + 1, bracket.End, out var does);
            return Watches.Longest(passage.Pieces, does, bracket.End, out _) is null
                ? setting with { Leads = leads, Contributors = [], Person = null, LeadHeading = passage.Words(line.Body), Tells = false } : setting;
        }
        if (OnlyBodies(passage, body) is { } bodies)
            return setting with { Leads = bodies, Contributors = [], Person = null, LeadHeading = passage.Words(body), Tells = false };
        if (new ClauseReader(passage, body, Setting.None).Read() is not [var draft, ..] || !draft.NamesLead)
            return setting;
        if (!IsGeneral(passage, draft.Action))
            work = draft;
        return setting with { Leads = draft.Leads, Contributors = draft.Contributors, Person = draft.Person, LeadHeading = passage.Words(body), Tells = false };
    }

    // "Phát triển du lịch (Sở … theo dõi)": a body and nothing but what it does with the lines below
    private static Span? Bracket(Passage passage, Span body)
    {
        var open = body.End - 1;
        if (!passage.Is(open, ")"))
            return null;
        while (open > body.First && !passage.Is(open, "("))
            open--;
        var bodies = passage.Bodies(open + 1, body.End, out var next);
        return bodies.Count > 0 && (Watches.Longest(passage.Pieces, next, body.End, out var length) ?? BracketReader.Does.Longest(passage.Pieces, next, body.End, out length)) is not null && next + length == body.End - 1
            ? new(open, body.End) : null;
    }

    // "Nhiệm vụ hoàn thành trong quý IV", "Trong tháng 12:" speak of the work's time; "Hội nghị giao ban tháng 11", "Nhiệm vụ năm 2022" of a meeting and a period
    private static DeadlinePlace? Deadline(Passage passage, Span body, bool aims)
    {
        if (DeadlineFinder.Find(passage, body, aims) is not { } place || PaperFrame.LeadsIn(passage.Words(body) + ":"))
            return null;
        return aims || place.IsStrong || !MentionsMeeting(passage, body) && (place.Words.First == body.First || IsTask(passage, body)) ? place : null;
    }

    private static bool MentionsMeeting(Passage passage, Span body)
    {
        for (var i = body.First; i < body.End; i++)
        {
            if (DirectiveWords.Meetings.Longest(passage.Pieces, i, body.End, out _) is not null || passage.Is(i, "ket") && passage.Is(i + 1, "luan"))
                return true;
        }
        return false;
    }

    private static bool NamesLead(Passage passage, Span body, Setting above) =>
        new ClauseReader(passage, body, above).Read() is [var draft, ..] && draft.NamesLead && !draft.Action.IsEmpty;

    private static bool IsGeneral(Passage passage, Span action) => passage.Trim(action).IsEmpty || TellingSigns.PointsAhead(passage, passage.Trim(action)) || (General.Longest(passage.Pieces, action.First, action.End, out var length) is not null && action.Length < length + 14);

    private static bool IsTask(Passage passage, Span body)
    {
        for (var i = body.First; i < body.End; i++)
        {
            if (passage.Is(i, "nhiem") && passage.Is(i + 1, "vu") || passage.Is(i, "viec") || passage.Is(i, "han"))
                return true;
        }
        return false;
    }

    private static bool Contains(Passage passage, Span body, PhraseBook<bool> book)
    {
        for (var i = body.First; i < Math.Min(body.End, body.First + 12); i++)
        {
            if (book.Longest(passage.Pieces, i, body.End, out _) is not null)
                return true;
        }
        return false;
    }

    // Nothing but bodies: "Sở Công Thương:", "Đối với Ban Tổ chức Tỉnh ủy"
    private static List<Body>? OnlyBodies(Passage passage, Span line)
    {
        var body = passage.Trim(line);
        if (body.IsEmpty)
            return null;
        var at = body.First;
        if (Openings.Longest(passage.Pieces, at, body.End, out var opening) is not null)
            at += opening;
        var bodies = passage.Bodies(at, body.End, out var next);
        return bodies.Count > 0 && passage.Trim(new(next, body.End)).IsEmpty && bodies.TrueForAll(b => b.Agency is not null || b.IsGroup || b.End - b.First > 1) ? bodies : null;
    }
}
