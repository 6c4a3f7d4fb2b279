using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Reviews;

/// <summary>The reviews of a document, as a rule sơ kết at 3 years and tổng kết at 5, counted from the term's start or from the date of issue.</summary>
public sealed class ReviewCycle : Entity
{
    public const int InterimYears = 3;
    public const int FinalYears = 5;

    private readonly List<Review> _reviews = [];

    private ReviewCycle() { }

    public int ResolutionId { get; private set; }

    public Resolution Resolution { get; private set; } = null!;

    public ReviewBase Base { get; private set; }

    public DateOnly BaseOn { get; private set; }

    /// <summary>Why the base day is not the one of the rule; null when it is.</summary>
    public string? AdjustedReason { get; private set; }

    public int? ClauseId { get; private set; }

    /// <summary>The clause that asks for the reviews, and is covered by them; null where the text is not entered.</summary>
    public Clause? Clause { get; private set; }

    public IReadOnlyList<Review> Reviews => _reviews;

    /// <summary>Works out the base day and plans the usual two reviews.</summary>
    /// <exception cref="RuleBroken"><c>ReviewBaseUnknown</c> when the document has neither the term nor the date it needs.</exception>
    public static ReviewCycle For(Resolution resolution, ReviewBase from)
    {
        var cycle = Empty(resolution, from);
        foreach (var plan in ReviewPlan.Usual)
        {
            cycle.Plan(plan, "ReviewDate");
        }

        return cycle;
    }

    /// <summary>Works out the base day; the reviews are planned after that.</summary>
    /// <exception cref="RuleBroken"><c>ReviewBaseUnknown</c> when the document has neither the term nor the date it needs.</exception>
    public static ReviewCycle Empty(Resolution resolution, ReviewBase from)
    {
        var on = from == ReviewBase.TermStart ? resolution.Term?.StartsOn : resolution.IssuedOn;
        return new()
        {
            Resolution = resolution,
            ResolutionId = resolution.Id,
            Base = from,
            BaseOn = on ?? throw new RuleBroken("ReviewBaseUnknown", "Base"),
        };
    }

    /// <summary>Plans a review as a document asks for it; one that is there already stays alone.</summary>
    /// <param name="field">The box of its day.</param>
    /// <exception cref="RuleBroken"><c>ReviewDateEmpty</c>, <c>ReviewBeforeBase</c>.</exception>
    public void Plan(ReviewPlan plan, string field)
    {
        var day = plan.DayFrom(BaseOn) ?? throw new RuleBroken("ReviewDateEmpty", field);
        DemandAfterBase(day, field);
        if (!_reviews.Any(r => r.Kind == plan.Kind && r.DueOn == day))
        {
            _reviews.Add(new(plan.Kind, day, isDemo: false));
        }
    }

    /// <summary>Names the clause that asks for the reviews.</summary>
    public void AskedBy(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        clause.GetsWork();
        Clause = clause;
    }

    /// <summary>Rests on another clause of the same document, or on the document as a whole, when its clause was joined or has gone.</summary>
    public void MoveTo(Clause? clause)
    {
        Clause = clause;
        ClauseId = clause?.Id is > 0 and var known ? known : null;
    }

    /// <summary>A yearly review, where the document asks for it.</summary>
    public void AddYearly(DateOnly dueOn, bool isDemo) => _reviews.Add(new(ReviewKind.Yearly, dueOn, isDemo));

    /// <summary>A yearly review the office adds.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>ReviewDateEmpty</c>, <c>ReviewBeforeBase</c>, <c>ReviewTwice</c>.</exception>
    public Review PlanYearly(DateOnly? dueOn, Actor actor)
    {
        actor.DemandOffice();
        var day = dueOn ?? throw new RuleBroken("ReviewDateEmpty", "ReviewDate");
        DemandAfterBase(day, "ReviewDate");
        if (_reviews.Any(r => r.Kind == ReviewKind.Yearly && r.DueOn == day))
        {
            throw new RuleBroken("ReviewTwice", "ReviewDate", day);
        }

        var review = new Review(ReviewKind.Yearly, day, isDemo: false);
        _reviews.Add(review);
        return review;
    }

    /// <summary>Moves the base day, with a reason; reviews not yet open that count from it follow, open ones and those with a day of their own stay.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>BaseOnEmpty</c>, <c>ReasonEmpty</c>.</exception>
    public void Rebase(DateOnly? baseOn, string? reason, Actor actor)
    {
        actor.DemandOffice();
        var day = baseOn ?? throw new RuleBroken("BaseOnEmpty", "BaseOn");
        AdjustedReason = Words.Reason(reason);
        foreach (var review in _reviews.Where(r => r.State == ReviewState.Planned))
        {
            if (ReviewPlan.YearsBetween(review.Kind, BaseOn, review.DueOn) is { } years)
            {
                review.MoveTo(day.AddYears(years));
            }
        }

        BaseOn = day;
    }

    private void DemandAfterBase(DateOnly day, string field)
    {
        if (day <= BaseOn)
        {
            throw new RuleBroken("ReviewBeforeBase", field, BaseOn);
        }
    }
}
