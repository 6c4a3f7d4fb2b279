using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Reads one sentence: who is asked, who helps, and where the words of the work begin and end.</summary>
internal sealed class ClauseReader
{
    private readonly Passage passage;
    private readonly Span sentence;
    private readonly Setting setting;
    private readonly OpenClauses clauses;
    private readonly TellingSigns signs;
    private readonly RequestReader requests;
    private readonly SubjectReader subjects;
    private bool opensWithGround;
    private bool opensWithTime;

    internal ClauseReader(Passage passage, Span sentence, Setting setting)
    {
        (this.passage, this.sentence, this.setting) = (passage, sentence, setting);
        clauses = new(passage, sentence);
        signs = new(passage, sentence);
        requests = new(passage, setting, clauses, signs);
        subjects = new(passage, sentence, setting, clauses, signs);
    }

    /// <summary>The drafts of the sentence, their parts beside the roles still unread.</summary>
    internal List<Draft> Read()
    {
        var span = passage.Trim(sentence);
        clauses.Told = DirectiveWords.Tells.Longest(passage.Pieces, span.First, span.End, out _) is not null;
        clauses.MayLackSubject = !clauses.Told && !setting.Tells;
        for (var i = AfterTime(span); i < span.End;)
            i = Step(i, span.End, i == span.First);
        clauses.Close(span.End);
        return clauses.Drafts;
    }

    // "Chậm nhất ngày 15 hằng tháng báo cáo …": the sentence begins behind its time
    private int AfterTime(Span span)
    {
        if ((ReviewReader.AfterYearsOfWork(passage, span) ?? ReviewReader.AfterDay(passage, span)) is { } behind)
        {
            opensWithTime = true;
            return behind;
        }
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
            if (piece.Is("(") && !first && clauses.Current is not null)
                return passage.AfterBracket(at, end);
            clauses.AtStart = piece.Plain is "," or ";" or ":" or "." or "(" || (piece.Is("-") && at > 0 && passage.Pieces[at - 1].End < piece.Start) || (clauses.AtStart && first);
            clauses.MayLackSubject |= piece.Is(":") && !clauses.Told && !setting.Tells;
            return at + 1;
        }
        var word = passage.Word(at, end, out var length);
        switch (word)
        {
            case DirectiveWord.Assign or DirectiveWord.Ask when !signs.IsPassiveOrPast(at) && requests.Asked(at, length, end, word.Value) is { } behind:
                return behind;
            case DirectiveWord.Direct when requests.Directed(at, length, end, first) is { } behind:
                return behind;
            // "Đảng đoàn … lãnh đạo Hội đồng nhân dân …": directly behind whoever leads
            case DirectiveWord.Act when clauses.Current is { NamesLead: true } led && at == led.Action.First && IsLeading(at) && requests.Directed(at, length, end, first) is { } behind:
                return behind;
            case DirectiveWord.With:
                return requests.Contributes(at, at + length, end);
        }
        // "Đối với Sở …:"
        if (first && passage.Is(at, "doi") && passage.Is(at + 1, "voi") && passage.Bodies(at + 2, end, out var colon) is { Count: > 0 } addressed && passage.Is(colon, ":"))
        {
            clauses.Begin(at, colon + 1, addressed);
            clauses.Current!.NamesLead = true;
            clauses.Current.Because("BodyBeforeColon");
            return clauses.AfterRoles(colon + 1, end);
        }
        if (clauses.Current is null or { Leads.Count: 0, NamesLead: false } && !clauses.Told && PassiveReader.Read(passage, at, new(passage.Trim(sentence).First, end)) is { } passive)
        {
            if (clauses.Current is null)
                clauses.Begin(sentence.First, sentence.First, passive.Leads);
            else
                clauses.Current.Leads = passive.Leads;
            clauses.Current!.NamesLead = true;
            clauses.Current.IsPassive = true;
            clauses.Current.Because("PassiveBody", passage.Words(passive.Words));
            clauses.AtStart = passage.Is(passive.Words.End, ",");
            return passive.Words.End;
        }
        if (clauses.AtStart && StartsBody(at) && subjects.Read(at, end) is { } next)
            return next;
        if (clauses.AtStart && clauses.Current is null && clauses.MayLackSubject && word is not null && (MayOpen(at, end, word.Value, first) || ReviewReader.LooksBack(passage, at, sentence)))
        {
            clauses.Begin(at, at, []);
            return clauses.AfterRoles(at, end);
        }
        opensWithGround |= first && word is DirectiveWord.Ground;
        clauses.AtStart = false;
        if (!StartsBody(at) || word is not null && !piece.IsCapital)
            return at + Math.Max(1, word is DirectiveWord.Send or DirectiveWord.Act or DirectiveWord.Manner or DirectiveWord.Must ? length : 1);
        // A body that only receives, or is spoken of
        return passage.Body(at, end) is { } spoken && spoken.Agency is not null | spoken.IsGroup ? SkipList(at, end) : at + 1;
    }

    private int SkipList(int at, int end)
    {
        if (clauses.Current is null && passage.Body(at, end) is { } one)
        {
            clauses.AtStart = false;
            return one.End;
        }
        var bodies = passage.Bodies(at, end, out var next);
        // "Triển khai Kết luận … của Tỉnh ủy, Ủy ban nhân dân tỉnh yêu cầu …": the last one begins a clause
        if (clauses.Current is { NamesLead: false } && bodies.Count > 1 && passage.Is(bodies[^1].First - 1, ",") && passage.Word(next, end, out _) is DirectiveWord.Ask or DirectiveWord.Assign)
        {
            clauses.AtStart = true;
            return bodies[^1].First;
        }
        clauses.AtStart = false;
        return Math.Max(next, at + 1);
    }

    private bool StartsBody(int at) => !IsInSymbol(at) && passage.Pieces[at] is { IsWord: true } piece && (piece.IsCapital || GroupWords.BeginsWithEvery(passage.Pieces, at, passage.Pieces.Count) || piece.Plain is "so" or "ban" or "dang" or "dong" or "ong" or "ba" or "d" or "uy" or "cap" or "co" or "thu" or "lanh" or "nguoi" or "van" or "huyen" or "thanh" or "thi" or "hoi" or "chu" or "giam");

    private bool IsLeading(int at) => passage.Is(at, "lanh") && passage.Is(at + 1, "dao");

    // "12/NQ-HĐND": no body
    private bool IsInSymbol(int at) => at > 0 && passage.Pieces[at - 1].Plain is "-" or "/" && passage.Pieces[at - 1].End == passage.Pieces[at].Start;

    // A sentence without a subject opens with a verb, or with the time and then a verb
    private bool MayOpen(int at, int end, DirectiveWord word, bool first)
    {
        if (word is not (DirectiveWord.Act or DirectiveWord.Manner or DirectiveWord.Send or DirectiveWord.Review or DirectiveWord.Direct or DirectiveWord.Lead or DirectiveWord.Must))
            return false;
        if (!first && !opensWithGround && !passage.Is(at - 1, ":") && !opensWithTime || signs.IsConditional(at))
            return false;
        passage.Word(at, end, out var length);
        return !(at + length < end && passage.Pieces[at + length].Plain is "nay" or "do" && passage.Pieces[at].IsCapital) && !(word is DirectiveWord.Lead && signs.MeetsAt(at + length, end)) && !signs.IsStatement(at, end);
    }
}
