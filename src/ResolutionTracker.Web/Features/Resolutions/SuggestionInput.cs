using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Reviews;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>A body of a suggestion: chosen, or the words that name none.</summary>
public sealed class SuggestionBody
{
    public int? Id { get; set; }

    public string? Typed { get; set; }

    /// <summary>Words that name no body are asked about.</summary>
    public bool Asks => Id is null && !string.IsNullOrWhiteSpace(Typed);
}

/// <summary>One period of work for many bodies.</summary>
public sealed class SuggestionPeriod(WorkPeriod period)
{
    public string Label => period.Label;

    public int Order => period.Order;

    public DateOnly? StartsOn => period.StartsOn;

    public string? Due { get; set; } = period.Due;

    public bool IsChosen { get; set; } = period.IsChosen;
}

/// <summary>One review to be planned: after how many years, or on which day.</summary>
public sealed class SuggestionReviewPlan(ReviewPlan plan)
{
    public ReviewKind Kind => plan.Kind;

    public int? Years { get; set; } = plan.Years;

    public DateOnly? On { get; set; } = plan.On;

    /// <summary>One more often than once a year has no day here: such a review is work that recurs.</summary>
    public bool IsChosen { get; set; } = plan.Kind == ReviewKind.Yearly || plan.Years is not null || plan.On is not null;

    public ReviewPlan Plan => new(Kind, Years, On);
}

/// <summary>What accepting a suggestion makes, as read from the text and as a person filled in what was missing.</summary>
public sealed class SuggestionInput
{
    /// <param name="term">For "cả nhiệm kỳ và từng năm"; null where no term is known.</param>
    public SuggestionInput(ReadSuggestionWork read, Term? term)
    {
        Work = read.Work;
        (Lead.Id, Lead.Typed) = (Work.Lead?.Id, Work.Lead?.Typed);
        Contributors = [.. Work.Contributors.Select(c => new SuggestionBody { Id = c.Id, Typed = c.Typed })];
        BodyIds = new HashSet<int>(Work.BodyIds);
        Due = Work.Due;
        DueAsks = Asks(Work.Due, read.Context);
        Periods = [.. WorkPeriod.Of(Work, WorkPeriod.OfTerm(term), read.Context).Where(p => Work.ForTermAndYears || p.IsChosen).Select(p => new SuggestionPeriod(p))];
    }

    public SuggestedWork Work { get; }

    public SuggestionBody Lead { get; } = new();

    public IList<SuggestionBody> Contributors { get; }

    /// <summary>Contributors outside the directory that stand in the note as the text writes them.</summary>
    public IList<string> Kept { get; } = [];

    /// <summary>The note: what was read for it, and whoever is kept as written.</summary>
    public string? Content => SuggestedWork.WithContributors(Work.Content, [.. Kept]);

    public ISet<int> BodyIds { get; }

    public IReadOnlyList<SuggestionPeriod> Periods { get; }

    public string? Due { get; set; }

    /// <summary>The phrase of the text says no day: a person is asked.</summary>
    public bool DueAsks { get; }

    public SuggestionMeasure Measure { get; } = new();

    public ReviewBase ReviewBase { get; set; } = ReviewBase.DateOfIssue;

    public IReadOnlyList<SuggestionReviewPlan> Reviews { get; init; } = [];

    /// <summary>What has to be answered first, each beside its box.</summary>
    public IReadOnlyList<RuleBroken> Gaps(DeadlineContext context) =>
    [
        .. new (bool IsMissing, RuleBroken Gap)[]
        {
            (!Work.IsCollective && Lead.Id is null && !Lead.Asks, new("LeadEmpty", "Lead")),
            (!Work.IsCollective && Lead.Asks, new("UnknownAgency", "Lead", Lead.Typed ?? "")),
            (!BodiesChecked && Lead.Id == Work.Lead?.Id && Work.ToCheck.Count > 0, new("BodyToConfirm", "ToCheck", string.Join("; ", Work.ToCheck.Select(b => b.Name)))),
            (Work.IsCollective && BodyIds.Count == 0, new("BodiesEmpty", "Bodies")),
            (!Work.IsCollective && Asks(Due, context), new("DeadlineNotUnderstood", "Due", Due ?? "")),
        }.Where(g => g.IsMissing).Select(g => g.Gap),
        .. Contributors.Select((c, i) => (c, i)).Where(c => c.c.Asks).Select(c => new RuleBroken("UnknownAgency", $"Contributor{c.i}", c.c.Typed!)),
    ];

    /// <summary>A person has looked at the bodies that the text names otherwise than the directory.</summary>
    public bool BodiesChecked { get; set; }

    private static bool Asks(string? text, DeadlineContext context) => !string.IsNullOrWhiteSpace(text) && !DeadlinePhrase.Parse(text, context).Understood;
}

/// <summary>A suggestion as work, with what its deadline means.</summary>
public sealed record ReadSuggestionWork(SuggestedWork Work, DeadlineContext Context);

/// <summary>What makes an indicator; what is not known stays empty.</summary>
public sealed class SuggestionMeasure
{
    public string? Name { get; set; }

    public string? Unit { get; set; }

    public int? AgencyId { get; set; }

    public int? GoalId { get; set; }

    public IndicatorForm Form { get; set; }

    public IndicatorDirection Direction { get; set; }

    public bool ImprovesEveryYear { get; set; }

    public string? BaseValue { get; set; }

    public string? BaseYear { get; set; }

    /// <summary>By year, as typed; an empty one is no target.</summary>
    public IDictionary<int, string?> Targets { get; } = new SortedDictionary<int, string?>();

    /// <summary>The figure that the text gives without a year, with its unit.</summary>
    public string? Undated { get; set; }

    /// <summary>A person has said that this figure is no target.</summary>
    public bool LeavesUndated { get; set; }

    /// <summary>What has to be answered first, each beside its box.</summary>
    public IReadOnlyList<RuleBroken> Gaps() =>
    [
        .. new (bool IsMissing, RuleBroken Gap)[]
        {
            (string.IsNullOrWhiteSpace(Name), new("NameEmpty", "Name")),
            (string.IsNullOrWhiteSpace(Unit), new("UnitEmpty", "Unit")),
            (GoalId is null, new("GoalEmpty", "Goal")),
            (Undated is not null && !LeavesUndated && Targets.Values.All(string.IsNullOrWhiteSpace), new("TargetUndated", "TargetYear", Undated ?? "")),
        }.Where(g => g.IsMissing).Select(g => g.Gap),
    ];
}
