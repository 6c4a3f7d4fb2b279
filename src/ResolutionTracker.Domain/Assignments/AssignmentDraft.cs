using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Goals;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>What the form of an assignment says, before any rule has looked at it.</summary>
public sealed record AssignmentDraft
{
    /// <summary>The work: what is to be done.</summary>
    public string? Title { get; init; }

    /// <summary>What exactly, where the title does not say it all.</summary>
    public string? Content { get; init; }

    public Agency? Lead { get; init; }

    public string? Officer { get; init; }

    /// <summary>Đơn vị thực hiện: to which the lead passes the work and stays answerable.</summary>
    public string? Implementer { get; init; }

    public IReadOnlyList<ContributorDraft> Contributors { get; init; } = [];

    public string? Deliverable { get; init; }

    public string? DeliverableKind { get; init; }

    public CompletedBy CompletedBy { get; init; }

    /// <summary>Already read from the box, so that the refusal stands beside it.</summary>
    public DueTerms Due { get; init; } = DueTerms.NotSet;

    /// <summary>What of the deadline comes back; null where it comes once.</summary>
    public RecurringTerms? Recurs { get; init; }

    /// <summary>Many bodies, each with an obligation in each period; null where one body leads.</summary>
    public GivenToAll? ToAll { get; init; }

    /// <summary>Cấp có thẩm quyền.</summary>
    public string? Authority { get; init; }

    /// <summary>Lãnh đạo phụ trách.</summary>
    public string? Leader { get; init; }

    public Orientation? Orientation { get; init; }

    public IReadOnlyList<(Resolution Resolution, Clause? Clause)> Sources { get; init; } = [];

    /// <summary>The words of the first clause that give the work; null where nobody pointed at any.</summary>
    public string? Sentence { get; init; }

    /// <summary>The words of the time that the text gives for it outside the sentence.</summary>
    public string? SentenceTime { get; init; }
}

/// <summary>Who does collective work, and the columns of its matrix; none where the periods come back.</summary>
public sealed record GivenToAll(IReadOnlyCollection<Agency> Bodies, IReadOnlyCollection<CollectivePeriod> Periods);

/// <summary>One contributor: what it gives, and by when if that is earlier than the whole.</summary>
public sealed record ContributorDraft(Agency Agency, string? Part, DateOnly? DueOn, string? DueText = null);
