using ResolutionTracker.Domain.Agencies;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Reads bodies where a clause begins, as its subject.</summary>
internal sealed class SubjectReader(Passage passage, Span sentence, Setting setting, OpenClauses clauses, TellingSigns signs)
{
    // A list of bodies where a clause begins, and what follows it
    internal int? Read(int at, int end)
    {
        if (signs.FollowsPersonsName(at) || signs.IsConditional(at))
            return null;
        if (PersonReader.Read(passage, at, end) is { Body: not null } person)
            return Holder(person, at, end);
        var bodies = passage.Bodies(at, end, out var next);
        if (bodies.Count == 0 || signs.Announces(next, end))
            return null;
        var verb = SkipGround(next, end);
        var length = 0;
        if (verb >= end)
            return null;
        if (passage.Is(verb, ":") && at == passage.Trim(sentence).First && bodies.TrueForAll(b => b.Agency is not null || b.IsGroup || b.End - b.First > 1))
        {
            clauses.Begin(at, verb + 1, bodies);
            clauses.Current!.NamesLead = true;
            clauses.Current.Because("BodyBeforeColon");
            clauses.AtStart = true;
            return clauses.AfterRoles(verb + 1, end);
        }
        var word = passage.Pieces[verb].IsCapital && verb == next ? null : passage.Word(verb, end, out length);
        if (word is DirectiveWord.Past || (word is null && !passage.Is(verb, "(")))
        {
            clauses.Told |= word is DirectiveWord.Past;
            clauses.MayLackSubject &= !clauses.Told;
            return null;
        }
        switch (word)
        {
            case DirectiveWord.Ask or DirectiveWord.Assign:
                clauses.Speaker = new(at, verb);
                clauses.AtStart = false;
                return verb;
            case DirectiveWord.Must when passage.Word(verb + length, end, out var after) is DirectiveWord.With && passage.Trim(new(verb + length + after, end)).IsEmpty && clauses.Drafts.Count > 0:
                clauses.Drafts[^1].Contributors.AddRange(bodies);
                clauses.Drafts[^1].Because("BodyBeforeWith");
                clauses.Close(at);
                clauses.AtStart = false;
                return end;
            case DirectiveWord.With when passage.Bodies(verb + length, end, out _) is { Count: 0 } && (clauses.Current is not null || clauses.Drafts.Count > 0):
                (clauses.Current ?? clauses.Drafts[^1]).Contributors.AddRange(bodies);
                (clauses.Current ?? clauses.Drafts[^1]).Because("BodyBeforeWith");
                if (clauses.Current is not null && passage.Trim(new(clauses.Current.Action.First, at)).IsEmpty)
                    clauses.Current.Action = new(verb + length, verb + length);
                clauses.AtStart = false;
                return verb + length;
            case DirectiveWord.Direct when IsSpeaker(bodies):
                clauses.AtStart = false;
                return verb;
            case DirectiveWord.Lead when signs.MeetsAt(verb + length, end):
                return null;
            case DirectiveWord.Lead or DirectiveWord.Must or DirectiveWord.Manner or DirectiveWord.Act or DirectiveWord.Send or DirectiveWord.With or DirectiveWord.Review or DirectiveWord.Direct:
                if (clauses.Told || (clauses.Current is not null && signs.Decides(verb)) || setting.Tells && word is not (DirectiveWord.Lead or DirectiveWord.Must) || signs.IsTelling(verb, end))
                    return null;
                clauses.Begin(at, next, bodies);
                clauses.Current!.NamesLead = true;
                clauses.Current.Because("BodyBeforeVerb", passage.Words(new(verb, verb + length)));
                return clauses.AfterRoles(next, end);
            default:
                return null;
        }
    }

    // "Đồng chí Chánh Văn phòng … chịu trách nhiệm …"; a name with its post tells as often as it asks
    private int? Holder(NamedPerson person, int at, int end)
    {
        var verb = passage.Is(person.End, ",") ? person.End + 1 : person.End;
        var asks = passage.Word(verb, end, out var length) switch
        {
            DirectiveWord.Must => true,
            DirectiveWord.Lead => !signs.MeetsAt(verb + length, end),
            DirectiveWord.Act or DirectiveWord.Manner => person.Name.Length == 0 && !setting.Tells && !signs.IsTelling(verb, end),
            _ => false,
        };
        if (!asks || clauses.Told || IsSpeaker([person.Body!]))
            return null;
        clauses.Begin(at, verb, [person.Body!]);
        clauses.Current!.NamesLead = true;
        clauses.Current.Person = person.Name;
        clauses.Current.Because("PersonNamed", passage.Words(new(verb, verb + length)), passage.Words(new(at, person.End)));
        return clauses.AfterRoles(verb, end);
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

    private static bool IsSpeaker(List<Body> bodies) => bodies.TrueForAll(b => b.Agency?.Name.StartsWith("Tỉnh ủy", StringComparison.Ordinal) == true);
}
