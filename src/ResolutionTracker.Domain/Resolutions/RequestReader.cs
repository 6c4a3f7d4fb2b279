namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Reads whom a word of asking names: "Giao Sở …", "đề nghị: …", "chỉ đạo …", "phối hợp với …".</summary>
internal sealed class RequestReader(Passage passage, Setting setting, OpenClauses clauses, TellingSigns signs)
{
    // "Giao Sở …", "đề nghị: …"
    internal int? Asked(int at, int length, int end, DirectiveWord word)
    {
        var i = at + length;
        var colon = passage.Is(i, ":") || (passage.Is(i, ",") && word is DirectiveWord.Ask);
        if (colon || (i < end && passage.Pieces[i].Plain is "doi" && passage.Is(i + 1, "voi")))
            i += colon ? 1 : 2;
        if (i < end && passage.Is(i, "rang"))
            i++;
        if (PersonReader.Read(passage, i, end) is { } person)
        {
            clauses.Begin(at, person.End, person.Body is null ? [] : [person.Body]);
            clauses.Current!.Person = person.Name;
            clauses.Current.NamesLead = true;
            clauses.Current.Because("PersonNamed", passage.Words(new(at, at + length)), person.Name);
            return clauses.AfterRoles(person.End, end);
        }
        var bodies = passage.Bodies(i, end, out var next);
        if (bodies.Count > 0 && !(next < end && passage.Pieces[next].Plain is "tai" && word is DirectiveWord.Ask && !colon))
        {
            clauses.Begin(at, next, bodies);
            clauses.Current!.NamesLead = true;
            clauses.Current.Because(word is DirectiveWord.Assign ? "AssignBeforeBody" : "AskBeforeBody", passage.Words(new(at, at + length)));
            return clauses.AfterRoles(next, end);
        }
        if (word is DirectiveWord.Ask && !clauses.Told && (colon || passage.Word(i, end, out _) is DirectiveWord.Manner or DirectiveWord.Act or DirectiveWord.Must))
        {
            clauses.Close(at);
            clauses.MayLackSubject = true;
            clauses.AtStart = true;
            if (MeasureReader.Reads(passage, new(i, end), out _, out _) || passage.Word(i, end, out _) is DirectiveWord.Manner or DirectiveWord.Act && !passage.Pieces[i].IsCapital)
            {
                clauses.Begin(at, i, []);
                return clauses.AfterRoles(i, end);
            }
            return i;
        }
        return null;
    }

    // "Ban cán sự đảng chỉ đạo Sở …": the board leads, the department carries out
    internal int? Directed(int at, int length, int end, bool first)
    {
        var bodies = passage.Bodies(at + length, end, out var next);
        if (bodies.Count == 0)
        {
            if (!passage.Is(at + length, ":"))
                return null;
            clauses.MayLackSubject = !setting.Tells;
            clauses.AtStart = false;
            return at + length;
        }
        if (clauses.Current is null)
        {
            if (clauses.Told && signs.IsPassiveOrPast(at))
                return null;
            // A leader who directs asks; a body that directs leads
            clauses.Begin(at, next, setting.Leads.Count > 0 ? [] : bodies);
            if (setting.Leads.Count > 0)
                clauses.Current!.Implementers = bodies;
            else
                clauses.Current!.NamesLead = true;
            clauses.Current!.Because("DirectBeforeBody", passage.Words(new(at, at + length)));
            clauses.Current.Action = new(first && setting.Leads.Count > 0 ? at : next, next);
            return first ? next : clauses.AfterRoles(next, end);
        }
        if (at > clauses.Current.Action.First && signs.IsReceiving(at))
            return next;
        clauses.Current.Implementers.AddRange(bodies);
        clauses.Current.Because("DirectBeforeBody", passage.Words(new(at, at + length)));
        clauses.AtStart = false;
        return next;
    }

    internal int Contributes(int with, int at, int end)
    {
        var bodies = passage.Bodies(at, end, out var next);
        if (bodies.Count == 0)
        {
            clauses.AtStart = false;
            return at;
        }
        // "Trên cơ sở phối hợp với Sở A, Sở B chủ trì": the last one is the subject
        if (clauses.Current is null && bodies.Count > 1 && passage.Is(bodies[^1].First - 1, ",") && passage.Word(next, end, out _) is DirectiveWord.Lead or DirectiveWord.Must)
        {
            clauses.Ahead.AddRange(bodies[..^1]);
            clauses.AtStart = true;
            return bodies[^1].First;
        }
        if (clauses.Current is null && setting.Leads.Count > 0 && clauses.Drafts.Count == 0)
            clauses.Begin(at, at, []);
        if (clauses.Current is null && clauses.Drafts.Count > 0)
            clauses.Drafts[^1].Contributors.AddRange(bodies);
        else if (clauses.Current is not null)
        {
            if (clauses.Current.Contributors.Count == 0)
                clauses.Current.Because("WithBeforeBody");
            clauses.Current.Contributors.AddRange(bodies);
            if (passage.Trim(new(clauses.Current.Action.First, with)).IsEmpty)
                clauses.Current.Action = new(next, next);
        }
        clauses.AtStart = false;
        return next;
    }
}
