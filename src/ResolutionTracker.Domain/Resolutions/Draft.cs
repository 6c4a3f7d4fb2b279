using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Reviews;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>A suggestion while it is put together.</summary>
internal sealed class Draft(Span sentence)
{
    internal Span Sentence { get; } = sentence;

    internal SuggestionKind Kind { get; set; }

    internal List<Body> Leads { get; set; } = [];

    internal List<Body> Contributors { get; set; } = [];

    internal List<Body> Implementers { get; set; } = [];

    internal string? Person { get; set; }

    /// <summary>Where its clause begins; what stands before belongs to another.</summary>
    internal int Opens { get; init; } = sentence.First;

    internal Span Action { get; set; }

    /// <summary>Words behind whoever leads where the work stands before: nothing but its time.</summary>
    internal Span? Behind { get; set; }

    internal Span? Product { get; set; }

    internal string? ProductKind { get; set; }

    internal DeadlinePlace? Deadline { get; set; }

    internal List<SuggestionReason> Why { get; } = [];

    internal IReadOnlyList<ReviewPlan> Reviews { get; set; } = [];

    internal SuggestedMeasure? Measure { get; set; }

    /// <summary>The words themselves say who: not a heading, not a sentence before.</summary>
    internal bool NamesLead { get; set; }

    /// <summary>The work is the subject of the sentence: "Đề án … do Sở … xây dựng".</summary>
    internal bool IsPassive { get; set; }

    internal Draft Copy() => new(Sentence)
    {
        Opens = Opens,
        Kind = Kind,
        Leads = Leads,
        Contributors = Contributors,
        Implementers = Implementers,
        Person = Person,
        Action = Action,
        Product = Product,
        ProductKind = ProductKind,
        Deadline = Deadline,
        NamesLead = NamesLead,
    };

    internal void Because(string code, params string[] args) => Why.Add(new(code, args));

    internal Suggestion Suggest(Passage passage)
    {
        var start = passage.Pieces[Sentence.First].Start;
        var words = passage.Words(Sentence);
        var (leads, contributors, implementers) = (Named(passage, Leads), Named(passage, Contributors), Named(passage, Implementers));
        var guessed = leads.Concat(contributors).Concat(implementers).Where(m => m.Basis is NameBasis.OtherKind).Select(m => new SuggestionReason("BodyByOtherName", m.Written, m.Name));
        return new(
            Kind, words, start, words.Length, leads, contributors, implementers, Person, Kind is SuggestionKind.Indicator ? passage.Words(Action) : ActionWords.Of(passage, Action, Deadline),
            Product is { } product ? passage.Words(product) : null, ProductKind, Deadline is { } place ? passage.Words(place.Words) : null, Deadline?.Reading, [.. Why, .. guessed])
        {
            Reviews = Reviews,
            Measure = Measure,
            Whole = passage.Words(Action),
        };
    }

    // A body named twice is one; whoever leads does not contribute
    private AgencyMention[] Named(Passage passage, List<Body> bodies) =>
        [.. bodies.Where(b => ReferenceEquals(bodies, Leads) || !Leads.Exists(l => Same(l, b))).Select(passage.Mention).DistinctBy(m => m.Agency is { } agency ? (object)agency.Id : m.Name)];

    private static bool Same(Body a, Body b) => a.Agency is { } agency && ReferenceEquals(agency, b.Agency);
}

/// <summary>Where a deadline stands, and what it means.</summary>
internal sealed record DeadlinePlace(Span Words, DeadlineReading Reading)
{
    /// <summary>"Hoàn thành trước", "chậm nhất": it can be nothing else.</summary>
    internal bool IsStrong { get; init; }
}
