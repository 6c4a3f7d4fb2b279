using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>The form of an assignment as it was filled in. It stays as typed while rules refuse it.</summary>
public sealed class AssignmentInput
{
    public int? ResolutionId { get; set; }

    /// <summary>Empty where the work rests on the whole document.</summary>
    public IReadOnlyList<int> ClauseIds { get; set; } = [];

    /// <summary>The words of the clause that give the work, where somebody pointed at them.</summary>
    public string? Sentence { get; set; }

    /// <summary>The words of its time that stand outside the sentence.</summary>
    public string? SentenceTime { get; set; }

    /// <summary>The suggestion that the work makes true; null where none did.</summary>
    public SuggestionMark? Suggestion { get; set; }

    public string? Title { get; set; }

    public string? Content { get; set; }

    public PickedAgency Lead { get; } = new();

    public string? Officer { get; set; }

    public string? Implementer { get; set; }

    public IList<ContributorInput> Contributors { get; } = [];

    public string? Deliverable { get; set; }

    public string? DeliverableKind { get; set; }

    public CompletedBy CompletedBy { get; set; }

    public string? Due { get; set; }

    /// <summary>With an empty deadline one of the two kinds must be chosen.</summary>
    public NoDeadline WhenEmpty { get; set; }

    public string? Authority { get; set; }

    public string? Leader { get; set; }

    public int? OrientationId { get; set; }

    public bool IsCollective { get; set; }

    public ISet<int> BodyIds { get; } = new HashSet<int>();

    public IList<PeriodInput> Periods { get; } = [];

    /// <summary>All boxes that may not be empty and are, so that they are told in one go.</summary>
    public IReadOnlyList<RuleBroken> Gaps(bool isNew, string? reason) =>
    [
        .. new (string Code, string Field, bool IsMissing)[]
        {
            ("TitleEmpty", "Title", string.IsNullOrWhiteSpace(Title)),
            ("LeadEmpty", "Lead", isNew && !IsCollective && Lead.Id is null && string.IsNullOrWhiteSpace(Lead.Typed)),
            ("BodiesEmpty", "Bodies", isNew && IsCollective && BodyIds.Count == 0),
            ("ReasonEmpty", "Reason", !isNew && string.IsNullOrWhiteSpace(reason)),
        }.Where(g => g.IsMissing).Select(g => new RuleBroken(g.Code, g.Field)),
    ];
}

/// <summary>A body chosen in a box, or the words typed there that name none.</summary>
public sealed class PickedAgency
{
    public int? Id { get; set; }

    public string? Typed { get; set; }
}

public sealed class ContributorInput
{
    public PickedAgency Agency { get; } = new();

    public string? Part { get; set; }

    /// <summary>Its own, earlier day; empty for that of the whole.</summary>
    public string? Due { get; set; }
}

/// <summary>One period of a collective assignment, with its own deadline.</summary>
public sealed class PeriodInput
{
    public bool IsChosen { get; set; }

    public string Label { get; init; } = "";

    public int Order { get; init; }

    /// <summary>The period's first day; null for the term, which starts when the work is given.</summary>
    public DateOnly? StartsOn { get; init; }

    public string? Due { get; set; }

    public static PeriodInput Of(WorkPeriod period) => new() { Label = period.Label, Order = period.Order, StartsOn = period.StartsOn, Due = period.Due, IsChosen = period.IsChosen };
}
