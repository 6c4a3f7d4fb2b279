using ResolutionTracker.Domain.Agencies;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>The clauses of one sentence while it is read: which one is open, and what its words allow.</summary>
internal sealed class OpenClauses(Passage passage, Span sentence)
{
    /// <summary>In their order; their parts beside the roles still unread.</summary>
    internal List<Draft> Drafts { get; } = [];

    /// <summary>Bodies that contribute to the clause which has yet to begin.</summary>
    internal List<Body> Ahead { get; } = [];

    /// <summary>The clause that is open; null where none is.</summary>
    internal Draft? Current { get; private set; }

    /// <summary>Who asks, up to the word of asking: the clause begins there.</summary>
    internal Span? Speaker { get; set; }

    /// <summary>A clause may begin at the next piece.</summary>
    internal bool AtStart { get; set; } = true;

    /// <summary>A verb of work may begin a clause that names nobody.</summary>
    internal bool MayLackSubject { get; set; }

    /// <summary>The sentence tells.</summary>
    internal bool Told { get; set; }

    /// <param name="clause">Where the clause begins: the clause before ends there.</param>
    internal void Begin(int clause, int action, List<Body> leads)
    {
        if (Speaker is { } speaker && speaker.End == clause)
            clause = speaker.First;
        var opens = Drafts.Count == 0 ? passage.Trim(sentence).First : clause;
        if (leads.Count > 0 && Current is { NamesLead: false, Leads.Count: 0 } before && GroundReader.IsOnlyGround(passage, new(before.Opens, clause)))
        {
            Drafts.Remove(before);
            Current = null;
            opens = before.Opens;
        }
        Close(clause);
        Current = new(passage.Trim(sentence)) { Leads = leads, Action = new(action, action), Opens = opens };
        Current.Contributors.AddRange(Ahead);
        Ahead.Clear();
        Drafts.Add(Current);
        AtStart = false;
    }

    internal void Close(int end)
    {
        if (Current is not null)
            Current.Action = passage.Trim(new(Current.Action.First, Math.Max(Current.Action.First, end)));
        Current = null;
    }

    internal int AfterRoles(int at, int end)
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
            // "Chủ trì cùng Sở …"
            var helps = word is DirectiveWord.With || i > at && passage.Is(i, "cung") && length == 1;
            if (helps && passage.Bodies(i + length, end, out var next) is { Count: > 0 } bodies)
            {
                if (Current!.Contributors.Count == 0)
                    Current.Because("WithBeforeBody");
                Current.Contributors.AddRange(bodies);
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
        Current!.Action = new(i, i);
        AtStart = i > at && passage.Pieces[i - 1].Plain is "," or ":";
        return i;
    }
}
