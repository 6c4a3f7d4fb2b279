using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Reads one sentence: who is asked, who helps, and where the words of the work begin and end.</summary>
internal sealed class ClauseReader(Passage passage, Span sentence, Setting setting)
{
    private readonly List<Draft> drafts = [];
    private readonly List<Body> ahead = [];
    private Draft? current;
    private bool atStart = true;
    private bool mayLackSubject;
    private bool told;
    private bool opensWithGround;
    private bool opensWithTime;

    /// <summary>The drafts of the sentence, their parts beside the roles still unread.</summary>
    internal List<Draft> Read()
    {
        var span = passage.Trim(sentence);
        told = DirectiveWords.Tells.Longest(passage.Pieces, span.First, span.End, out _) is not null;
        mayLackSubject = !told && !setting.Tells;
        for (var i = AfterTime(span); i < span.End;)
            i = Step(i, span.End, i == span.First);
        Close(span.End);
        return drafts;
    }

    // "Chậm nhất ngày 15 hằng tháng báo cáo …": the sentence begins behind its time
    private int AfterTime(Span span)
    {
        if (DeadlineFinder.At(passage, span, span.First) is not { } time || time.Words.End >= span.End)
            return span.First;
        opensWithTime = true;
        return time.Words.End;
    }

    private int Step(int at, int end, bool first)
    {
        var piece = passage.Pieces[at];
        if (piece.Form is PieceForm.Mark || passage.IsQuoted(at))
        {
            if (piece.Is("(") && !first && current is not null)
                return passage.AfterBracket(at, end);
            atStart = piece.Plain is "," or ";" or ":" or "." or "(" || (piece.Is("-") && at > 0 && passage.Pieces[at - 1].End < piece.Start) || (atStart && first);
            mayLackSubject |= piece.Is(":") && !told && !setting.Tells;
            return at + 1;
        }
        var word = passage.Word(at, end, out var length);
        switch (word)
        {
            case DirectiveWord.Assign or DirectiveWord.Ask when !IsPassiveOrPast(at) && Asked(at, length, end, word.Value) is { } behind:
                return behind;
            case DirectiveWord.Direct when Directed(at, length, end, first) is { } behind:
                return behind;
            case DirectiveWord.With:
                return Contributes(at, at + length, end);
        }
        // "Đối với Sở …:"
        if (first && passage.Is(at, "doi") && passage.Is(at + 1, "voi") && passage.Bodies(at + 2, end, out var colon) is { Count: > 0 } addressed && passage.Is(colon, ":"))
        {
            Begin(at, colon + 1, addressed);
            current!.NamesLead = true;
            current.Because("BodyBeforeColon");
            return AfterRoles(colon + 1, end);
        }
        if (current is null or { Leads.Count: 0, NamesLead: false } && !told && PassiveReader.Read(passage, at, new(passage.Trim(sentence).First, end)) is { } passive)
        {
            if (current is null)
                Begin(sentence.First, sentence.First, passive.Leads);
            else
                current.Leads = passive.Leads;
            current!.NamesLead = true;
            current.IsPassive = true;
            current.Because("PassiveBody", passage.Words(passive.Words));
            atStart = passage.Is(passive.Words.End, ",");
            return passive.Words.End;
        }
        if (atStart && StartsBody(at) && Subject(at, end) is { } next)
            return next;
        if (atStart && current is null && mayLackSubject && word is not null && MayOpen(at, end, word.Value, first))
        {
            Begin(at, at, []);
            return AfterRoles(at, end);
        }
        opensWithGround |= first && word is DirectiveWord.Ground;
        atStart = false;
        if (!StartsBody(at) || word is not null && !piece.IsCapital)
            return at + Math.Max(1, word is DirectiveWord.Send or DirectiveWord.Act or DirectiveWord.Manner or DirectiveWord.Must ? length : 1);
        // A body that only receives, or is spoken of
        return passage.Body(at, end) is { } spoken && spoken.Agency is not null | spoken.IsGroup ? SkipList(at, end) : at + 1;
    }

    private int SkipList(int at, int end)
    {
        if (current is null && passage.Body(at, end) is { } one)
        {
            atStart = false;
            return one.End;
        }
        passage.Bodies(at, end, out var next);
        atStart = false;
        return Math.Max(next, at + 1);
    }

    private bool StartsBody(int at) => !IsInSymbol(at) && passage.Pieces[at] is { IsWord: true } piece && (piece.IsCapital || GroupWords.BeginsWithEvery(passage.Pieces, at, passage.Pieces.Count) || piece.Plain is "so" or "ban" or "dang" or "uy" or "cap" or "co" or "thu" or "lanh" or "nguoi" or "van" or "huyen" or "thanh" or "thi" or "hoi" or "chu" or "giam");

    // "12/NQ-HĐND": no body
    private bool IsInSymbol(int at) => at > 0 && passage.Pieces[at - 1].Plain is "-" or "/" && passage.Pieces[at - 1].End == passage.Pieces[at].Start;

    // "đã giao", "được giao", "theo đề nghị của", "nhiệm vụ được giao"
    private bool IsPassiveOrPast(int at) => at > sentence.First && passage.Pieces[at - 1].Plain is "da" or "duoc" or "theo" or "vua" or "tung" or "khi" or "su" or "viec" or "da" or "tai" or "khong" or "dung" or "dap" or "ung" or "muc" or "nhung" or "cac";

    // "Giao Sở …", "đề nghị: …"
    private int? Asked(int at, int length, int end, DirectiveWord word)
    {
        var i = at + length;
        var colon = passage.Is(i, ":") || (passage.Is(i, ",") && word is DirectiveWord.Ask);
        if (colon || (i < end && passage.Pieces[i].Plain is "doi" && passage.Is(i + 1, "voi")))
            i += colon ? 1 : 2;
        if (i < end && passage.Is(i, "rang"))
            i++;
        if (PersonReader.Read(passage, i, end) is { } person)
        {
            Begin(at, person.End, person.Body is null ? [] : [person.Body]);
            current!.Person = person.Name;
            current.NamesLead = true;
            current.Because("PersonNamed", passage.Words(new(at, at + length)), person.Name);
            return AfterRoles(person.End, end);
        }
        var bodies = passage.Bodies(i, end, out var next);
        if (bodies.Count > 0 && !(next < end && passage.Pieces[next].Plain is "tai" && word is DirectiveWord.Ask && !colon))
        {
            Begin(at, next, bodies);
            current!.NamesLead = true;
            current.Because(word is DirectiveWord.Assign ? "AssignBeforeBody" : "AskBeforeBody", passage.Words(new(at, at + length)));
            return AfterRoles(next, end);
        }
        if (word is DirectiveWord.Ask && !told && (colon || passage.Word(i, end, out _) is DirectiveWord.Manner or DirectiveWord.Act or DirectiveWord.Must))
        {
            Close(at);
            mayLackSubject = true;
            atStart = true;
            if (MeasureReader.Reads(passage, new(i, end), out _, out _) || passage.Word(i, end, out _) is DirectiveWord.Manner or DirectiveWord.Act && !passage.Pieces[i].IsCapital)
            {
                Begin(at, i, []);
                return AfterRoles(i, end);
            }
            return i;
        }
        return null;
    }

    // "Ban cán sự đảng chỉ đạo Sở …": the board leads, the department carries out
    private int? Directed(int at, int length, int end, bool first)
    {
        var bodies = passage.Bodies(at + length, end, out var next);
        if (bodies.Count == 0)
        {
            if (!passage.Is(at + length, ":"))
                return null;
            mayLackSubject = !setting.Tells;
            atStart = false;
            return at + length;
        }
        if (current is null)
        {
            if (told && IsPassiveOrPast(at))
                return null;
            // A leader who directs asks; a body that directs leads
            Begin(at, next, setting.Leads.Count > 0 ? [] : bodies);
            if (setting.Leads.Count > 0)
                current!.Implementers = bodies;
            else
                current!.NamesLead = true;
            current!.Because("DirectBeforeBody", passage.Words(new(at, at + length)));
            current.Action = new(first && setting.Leads.Count > 0 ? at : next, next);
            return first ? next : AfterRoles(next, end);
        }
        if (at > current.Action.First && IsReceiving(at))
            return next;
        current.Implementers.AddRange(bodies);
        current.Because("DirectBeforeBody", passage.Words(new(at, at + length)));
        atStart = false;
        return next;
    }

    // "… báo cáo Ban Thường vụ Tỉnh ủy chỉ đạo các cơ quan": what the receiver does is not asked here
    private bool IsReceiving(int at) => at > sentence.First + 1 && passage.Pieces[at - 1].Plain is "xet" or "kien" or "doi" or "uy" || passage.Is(at - 1, "tinh");

    private int Contributes(int with, int at, int end)
    {
        var bodies = passage.Bodies(at, end, out var next);
        if (bodies.Count == 0)
        {
            atStart = false;
            return at;
        }
        // "Trên cơ sở phối hợp với Sở A, Sở B chủ trì": the last one is the subject
        if (current is null && bodies.Count > 1 && passage.Is(bodies[^1].First - 1, ",") && passage.Word(next, end, out _) is DirectiveWord.Lead or DirectiveWord.Must)
        {
            ahead.AddRange(bodies[..^1]);
            atStart = true;
            return bodies[^1].First;
        }
        if (current is null && setting.Leads.Count > 0 && drafts.Count == 0)
            Begin(at, at, []);
        if (current is null && drafts.Count > 0)
            drafts[^1].Contributors.AddRange(bodies);
        else if (current is not null)
        {
            if (current.Contributors.Count == 0)
                current.Because("WithBeforeBody");
            current.Contributors.AddRange(bodies);
            if (passage.Trim(new(current.Action.First, with)).IsEmpty)
                current.Action = new(next, next);
        }
        atStart = false;
        return next;
    }

    // A list of bodies where a clause begins, and what follows it
    private int? Subject(int at, int end)
    {
        if (FollowsPersonsName(at) || IsConditional(at))
            return null;
        var bodies = passage.Bodies(at, end, out var next);
        if (bodies.Count == 0 || Announces(next, end))
            return null;
        var verb = SkipGround(next, end);
        var length = 0;
        if (verb >= end)
            return null;
        if (passage.Is(verb, ":") && at == passage.Trim(sentence).First && bodies.TrueForAll(b => b.Agency is not null || b.IsGroup || b.End - b.First > 1))
        {
            Begin(at, verb + 1, bodies);
            current!.NamesLead = true;
            current.Because("BodyBeforeColon");
            atStart = true;
            return AfterRoles(verb + 1, end);
        }
        var word = passage.Pieces[verb].IsCapital && verb == next ? null : passage.Word(verb, end, out length);
        if (word is DirectiveWord.Past || (word is null && !passage.Is(verb, "(")))
        {
            told |= word is DirectiveWord.Past;
            mayLackSubject &= !told;
            return null;
        }
        switch (word)
        {
            case DirectiveWord.Ask or DirectiveWord.Assign:
                atStart = false;
                return verb;
            case DirectiveWord.Must when passage.Word(verb + length, end, out var after) is DirectiveWord.With && passage.Trim(new(verb + length + after, end)).IsEmpty && drafts.Count > 0:
                drafts[^1].Contributors.AddRange(bodies);
                drafts[^1].Because("BodyBeforeWith");
                Close(at);
                atStart = false;
                return end;
            case DirectiveWord.With when passage.Bodies(verb + length, end, out _) is { Count: 0 } && (current is not null || drafts.Count > 0):
                (current ?? drafts[^1]).Contributors.AddRange(bodies);
                (current ?? drafts[^1]).Because("BodyBeforeWith");
                if (current is not null && passage.Trim(new(current.Action.First, at)).IsEmpty)
                    current.Action = new(verb + length, verb + length);
                atStart = false;
                return verb + length;
            case DirectiveWord.Direct when IsSpeaker(bodies):
                atStart = false;
                return verb;
            case DirectiveWord.Lead when MeetsAt(verb + length, end):
                return null;
            case DirectiveWord.Lead or DirectiveWord.Must or DirectiveWord.Manner or DirectiveWord.Act or DirectiveWord.Send or DirectiveWord.With or DirectiveWord.Review or DirectiveWord.Direct:
                if (told || (current is not null && Decides(verb)) || setting.Tells && word is not (DirectiveWord.Lead or DirectiveWord.Must) || IsTelling(verb, end))
                    return null;
                Begin(at, next, bodies);
                current!.NamesLead = true;
                current.Because("BodyBeforeVerb", passage.Words(new(verb, verb + length)));
                return AfterRoles(next, end);
            default:
                return null;
        }
    }

    // A report of what was: "… xây dựng được 12 mô hình"
    private bool IsTelling(int verb, int end)
    {
        for (var i = verb; i < end && i < verb + 4; i++)
        {
            if (passage.Is(i, "duoc") && i + 1 < end && passage.Pieces[i + 1].IsNumber)
                return true;
        }
        return false;
    }

    private bool Decides(int at) => passage.Pieces[at].Plain is "xem" or "phe" or "quyet" or "thong" && !passage.Is(at + 1, "bao") || passage.Is(at, "ban") || passage.Is(at, "chi") || passage.Is(at, "cho") || passage.Is(at, "theo") && passage.Is(at + 1, "doi");

    private bool MeetsAt(int at, int end)
    {
        for (var i = at; i < end && i < at + 3; i++)
        {
            if (DirectiveWords.Meetings.Longest(passage.Pieces, i, end, out _) is not null)
                return true;
        }
        return false;
    }

    // "Nếu có vướng mắc, các cơ quan báo cáo …"
    private bool IsConditional(int at)
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
    private bool Announces(int verb, int end)
    {
        var last = passage.Trim(new(verb, end)).End;
        return last - 2 > verb && passage.Is(last - 1, "sau") && passage.Is(last - 2, "nhu") && passage.Pieces[verb].Plain is "ban" or "thong" or "ket" or "bao" or "xay" or "quyet";
    }

    private static bool IsSpeaker(List<Body> bodies) => bodies.TrueForAll(b => b.Agency?.Name.StartsWith("Tỉnh ủy", StringComparison.Ordinal) == true);

    // "ông Nguyễn Văn A, Bí thư Tỉnh ủy, chủ trì …" tells who it was
    private bool FollowsPersonsName(int at)
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

    // "…, căn cứ nội dung Chương trình, xây dựng": over what stands before the verb
    private int SkipGround(int at, int end)
    {
        var i = at < end && passage.Is(at, ",") ? at + 1 : at;
        if (i < end && passage.Is(i, "("))
            i = passage.AfterBracket(i, end);
        for (var rounds = 0; rounds < 3 && passage.Word(i, end, out _) is DirectiveWord.Ground; rounds++)
        {
            var comma = i;
            while (comma < end && comma < i + 45 && !passage.Is(comma, ","))
                comma++;
            if (comma >= end || !passage.Is(comma, ","))
                return i;
            i = comma + 1;
        }
        return i > at + 1 && passage.Word(i, end, out _) is null && passage.Is(at, ",") ? at : i;
    }

    // A sentence without a subject opens with a verb, or with the time and then a verb
    private bool MayOpen(int at, int end, DirectiveWord word, bool first)
    {
        if (word is not (DirectiveWord.Act or DirectiveWord.Manner or DirectiveWord.Send or DirectiveWord.Review or DirectiveWord.Direct or DirectiveWord.Lead or DirectiveWord.Must))
            return false;
        if (!first && !opensWithGround && !passage.Is(at - 1, ":") && !opensWithTime)
            return false;
        passage.Word(at, end, out var length);
        return !(at + length < end && passage.Pieces[at + length].Plain is "nay" or "do" && passage.Pieces[at].IsCapital) && !(word is DirectiveWord.Lead && MeetsAt(at + length, end)) && !IsStatement(at, end);
    }

    // "Nâng cao chất lượng nguồn nhân lực là nhiệm vụ quan trọng": says what something is
    private bool IsStatement(int at, int end)
    {
        // "Ban hành kèm theo Quyết định này": what the paper does itself
        if (passage.Is(at, "ban") && passage.Is(at + 2, "kem"))
            return true;
        for (var i = at; i < end; i++)
        {
            if (passage.IsQuoted(i))
                continue;
            if (passage.Is(i, "la") && passage.Pieces[i].Key.Length > 2 && i > at && !(passage.Is(i - 1, "nhat") || passage.Is(i - 1, ",") || passage.Is(i - 1, "coi") || passage.Is(i - 1, "tham") || passage.Is(i - 1, "do")) && i - at < 30 && passage.Pieces[i].Form is PieceForm.Lower && !HasComma(at, i))
                return true;
            if (passage.Is(i, "da") && passage.Word(i, end, out _) is DirectiveWord.Past && i > at && i - at < 20 && !HasNoun(i))
                return true;
            if (passage.Pieces[i].Plain is ":" or ";")
                return false;
        }
        return false;
    }

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

    private int AfterRoles(int at, int end)
    {
        var i = at;
        for (var steps = 0; steps < 6 && i < end; steps++)
        {
            if (passage.Pieces[i].Plain is "," or ":")
            {
                i++;
                continue;
            }
            if (passage.Is(i, "("))
            {
                i = passage.AfterBracket(i, end);
                continue;
            }
            var word = passage.Word(i, end, out var length);
            if (word is DirectiveWord.Lead or DirectiveWord.Must)
            {
                i += length;
                continue;
            }
            if (word is DirectiveWord.With && passage.Bodies(i + length, end, out var next) is { Count: > 0 } bodies)
            {
                if (current!.Contributors.Count == 0)
                    current.Because("WithBeforeBody");
                current.Contributors.AddRange(bodies);
                i = next;
                continue;
            }
            if (passage.Is(i, "va") && passage.Word(i + 1, end, out _) is DirectiveWord.With or DirectiveWord.Lead)
            {
                i++;
                continue;
            }
            break;
        }
        current!.Action = new(i, i);
        atStart = i > at && passage.Pieces[i - 1].Plain is "," or ":";
        return i;
    }

    /// <param name="clause">Where the clause begins: the clause before ends there.</param>
    private void Begin(int clause, int action, List<Body> leads)
    {
        Close(clause);
        current = new(passage.Trim(sentence)) { Leads = leads, Action = new(action, action), Opens = drafts.Count == 0 ? passage.Trim(sentence).First : clause };
        current.Contributors.AddRange(ahead);
        ahead.Clear();
        drafts.Add(current);
        atStart = false;
    }

    private void Close(int end)
    {
        if (current is not null)
            current.Action = passage.Trim(new(current.Action.First, Math.Max(current.Action.First, end)));
        current = null;
    }
}
