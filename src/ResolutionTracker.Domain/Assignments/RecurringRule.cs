using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>How recurring work comes back, and to whom: what each next period is made from.</summary>
public sealed class RecurringRule : Entity
{
    private readonly List<RecurringPart> _parts = [];

    private RecurringRule() { }

    internal RecurringRule(Assignment assignment, Agency? lead, DateOnly from, RecurringTerms terms)
    {
        Assignment = assignment;
        (Lead, LeadId) = (lead, lead?.Id);
        From = from;
        Set(terms);
    }

    public int AssignmentId { get; private set; }

    public Assignment Assignment { get; private set; } = null!;

    /// <summary>The deadline as written; it is read again for each next period.</summary>
    public string Text { get; private set; } = "";

    /// <summary>"Trước" was read strictly when the rule was saved.</summary>
    public bool DayBefore { get; private set; }

    /// <summary>No period due before this day is made.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The day the rule was changed: periods begun by then stay as they were, and the new rule makes later ones only.</summary>
    public DateOnly? ChangedOn { get; private set; }

    public int? LeadId { get; private set; }

    /// <summary>Who leads the next periods; null for collective work, whose bodies of the latest period have the next one too.</summary>
    public Agency? Lead { get; private set; }

    public string? Officer { get; private set; }

    /// <summary>The day from which no further period is made.</summary>
    public DateOnly? StoppedOn { get; private set; }

    public string? StopReason { get; private set; }

    /// <summary>Who contributes to the next periods.</summary>
    public IReadOnlyList<RecurringPart> Parts => _parts;

    /// <summary>What the words mean.</summary>
    public RecurringTerms Terms
    {
        get
        {
            var reading = DeadlinePhrase.Parse(Text, new(From));
            return new(Text, reading.Recurrence, reading.Before, DayBefore);
        }
    }

    /// <summary>The periods to be there on a day: what begins within 92 days, and at the giving the first one however far ahead.</summary>
    public IReadOnlyList<RecurringPeriod> PeriodsOn(DateOnly today, bool isNew)
    {
        var terms = Terms;
        var periods = RecurringPeriods.Of(terms, From, today.AddDays(RecurringPeriods.DaysAhead)).Where(p => ChangedOn is null || p.StartsOn > ChangedOn).ToList();
        return periods is [] && isNew ? [RecurringPeriods.First(terms, From)] : periods;
    }

    /// <summary>The first period to be made after the day; null once stopped.</summary>
    public RecurringPeriod? After(DateOnly today) =>
        StoppedOn is null
            ? RecurringPeriods.Of(Terms, From, today.AddYears(2)).FirstOrDefault(p => p.StartsOn > today.AddDays(RecurringPeriods.DaysAhead) && (ChangedOn is null || p.StartsOn > ChangedOn))
            : null;

    internal void Change(RecurringTerms terms, DateOnly today)
    {
        Set(terms);
        ChangedOn = today;
    }

    internal void Describe(AssignmentDraft draft)
    {
        Officer = Words.Optional(draft.Officer, "Officer", Words.NameLength);
        Describe(draft.Contributors);
    }

    internal void Describe(IReadOnlyList<ContributorDraft> contributors)
    {
        _parts.RemoveAll(p => contributors.All(c => c.Agency.Id != p.AgencyId));
        foreach (var contributor in contributors)
        {
            if (_parts.Find(p => p.AgencyId == contributor.Agency.Id) is { } known)
            {
                known.Describe(contributor.Part);
            }
            else
            {
                _parts.Add(new(this, contributor.Agency, contributor.Part));
            }
        }
    }

    internal void PassTo(Agency lead, string? officer)
    {
        (Lead, LeadId) = (lead, lead.Id);
        Officer = Words.Optional(officer, "Officer", Words.NameLength);
    }

    internal void Stop(string reason, DateOnly today) => (StoppedOn, StopReason) = (today, reason);

    private void Set(RecurringTerms terms) => (Text, DayBefore) = (terms.Text, terms.DayBefore);
}

/// <summary>What a body contributes to each period.</summary>
public sealed class RecurringPart : Entity
{
    private RecurringPart() { }

    internal RecurringPart(RecurringRule rule, Agency agency, string? part)
    {
        Rule = rule;
        (Agency, AgencyId) = (agency, agency.Id);
        Describe(part);
    }

    public int RuleId { get; private set; }

    public RecurringRule Rule { get; private set; } = null!;

    public int AgencyId { get; private set; }

    public Agency Agency { get; private set; } = null!;

    public string? Part { get; private set; }

    internal void Describe(string? part) => Part = Words.Optional(part, "Part", Words.TitleLength);
}
