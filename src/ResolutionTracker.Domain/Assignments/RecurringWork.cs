using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>Recurring work: one obligation per period, made ahead from a rule.</summary>
public sealed partial class Assignment
{
    private const int DaysInYear = 366;

    /// <summary>How the work comes back; null where it does not.</summary>
    public RecurringRule? Rule { get; private set; }

    /// <summary>Who will have the next period: its lead; of many, whoever has the latest period, but for those from whom the work was taken back.</summary>
    public IReadOnlyList<Agency> BodiesOfNextPeriod()
    {
        if (Rule?.Lead is { } lead)
        {
            return [lead];
        }

        var leads = _obligations.Where(o => o.Role == ObligationRole.Lead).ToList();
        var latest = leads.Select(o => o.PeriodOrder).DefaultIfEmpty().Max();
        return [.. leads.Where(o => o.PeriodOrder == latest).Select(o => o.Agency).Where(a => !leads.Exists(o => o.AgencyId == a.Id && o.EndedOn is not null)).DistinctBy(a => a.Id)];
    }

    /// <summary>Work that comes back. The first period is due on or after the day it is given.</summary>
    /// <param name="today">Periods that were over before the work was given are nobody's debt.</param>
    /// <exception cref="RuleBroken">As for <see cref="Give"/>, and <c>DeadlineMustRecur</c>, <c>ContributorDayRecurring</c>.</exception>
    public static Assignment GiveRecurring(AssignmentDraft draft, Actor actor, DateOnly assignedOn, DateOnly today)
    {
        actor.DemandOffice();
        var terms = draft.Recurs ?? throw new RuleBroken("DeadlineMustRecur", "Due");
        var lead = draft.Lead ?? throw new RuleBroken("LeadEmpty", "Lead");
        DemandParts(draft, lead);
        var assignment = new Assignment { Form = AssignmentForm.Recurring, AssignedOn = assignedOn };
        assignment.Describe(draft);
        assignment.Repeat(draft, lead, terms, today);
        assignment.MakePeriods(today);
        return assignment;
    }

    /// <summary>Collective work that comes back: each body has an obligation in each period, made ahead as for one body.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>TitleEmpty</c>, <c>TooLong</c>, <c>BodiesEmpty</c>, <c>DeadlineMustRecur</c>, those of the contributors.</exception>
    public static Assignment GiveToAllRecurring(AssignmentDraft draft, IReadOnlyCollection<Agency> bodies, Actor actor, DateOnly assignedOn, DateOnly today)
    {
        actor.DemandOffice();
        var terms = draft.Recurs ?? throw new RuleBroken("DeadlineMustRecur", "Due");
        if (bodies.Count == 0)
        {
            throw new RuleBroken("BodiesEmpty", "Bodies");
        }

        foreach (var body in bodies)
        {
            DemandParts(draft, body);
        }

        var assignment = new Assignment { Form = AssignmentForm.Collective, AssignedOn = assignedOn };
        assignment.Describe(draft);
        assignment.Repeat(draft, lead: null, terms, today);
        assignment.Make(assignment.Rule!, today, [.. bodies]);
        return assignment;
    }

    /// <summary>Makes the periods that begin within 92 days and are not there yet. Ended, stopped or suspended work makes none; of many bodies the suspension of one holds up nobody.</summary>
    /// <returns>What was made, of the lead and of the contributors.</returns>
    public IReadOnlyList<Obligation> MakePeriods(DateOnly today)
    {
        if (Rule is not { StoppedOn: null } rule || WithdrawnOn is not null || Form != AssignmentForm.Collective && _obligations.Exists(o => o is { IsOpen: true, SuspendedOn: not null }))
        {
            return [];
        }

        return Make(rule, today, BodiesOfNextPeriod());
    }

    private List<Obligation> Make(RecurringRule rule, DateOnly today, IReadOnlyList<Agency> bodies)
    {
        // By the name of the period, not by its body: work is passed on.
        var there = _obligations.Where(o => o.Role == ObligationRole.Lead).Select(o => o.PeriodLabel).ToHashSet(StringComparer.Ordinal);
        var made = rule.PeriodsOn(today, isNew: there.Count == 0).Where(p => !there.Contains(p.Label)).SelectMany(p => Make(rule, p, bodies)).ToList();
        _obligations.AddRange(made);
        return made;
    }

    /// <summary>Corrects who contributes, who is in charge and how the work comes back. Periods already begun, or written about, stay as they are.</summary>
    /// <param name="touched">Obligations with a report or a change of their due day, drafts too.</param>
    /// <exception cref="RuleBroken"><c>DeadlineMustRecur</c>, <c>RecurringStopped</c>, <c>ContributorDayRecurring</c>, those of the contributors.</exception>
    public void ChangeRule(AssignmentDraft draft, IReadOnlySet<int> touched, Actor actor, DateOnly today)
    {
        actor.DemandOffice();
        DemandNotWithdrawn();
        var rule = Rule ?? throw new RuleBroken("NotRecurring");
        var terms = draft.Recurs ?? throw new RuleBroken("DeadlineMustRecur", "Due");
        DemandParts(draft, rule.Lead ?? throw new RuleBroken("NotRecurring"));
        CompleteByReport(terms);
        var parts = rule.Parts.Select(p => (p.AgencyId, p.Part)).ToHashSet();
        rule.Describe(draft);
        var isOther = terms.Text != rule.Text;
        if (rule.StoppedOn is not null)
        {
            if (isOther)
            {
                throw new RuleBroken("RecurringStopped", "Due", rule.StoppedOn);
            }

            return;
        }

        if (isOther)
        {
            rule.Change(terms, today);
        }

        if (isOther || !parts.SetEquals(rule.Parts.Select(p => (p.AgencyId, p.Part))))
        {
            Drop(touched, today);
            MakePeriods(today);
        }

        foreach (var ahead in _obligations.Where(o => o.IsOpen && o.Role == ObligationRole.Lead && o.StartOn > today))
        {
            ahead.Describe(rule.Officer, null);
        }
    }

    /// <summary>Thôi lặp lại: what has begun goes on, what has not begun is taken away, nothing further is made.</summary>
    /// <inheritdoc cref="ChangeRule" path="/param"/>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>ReasonEmpty</c>, <c>NotRecurring</c>, <c>RecurringStopped</c>, <c>AssignmentWithdrawn</c>, <c>NoPeriodBegun</c>.</exception>
    public void StopRecurring(string? reason, IReadOnlySet<int> touched, Actor actor, DateOnly today)
    {
        actor.DemandOffice();
        var words = Words.Reason(reason);
        DemandNotWithdrawn();
        var rule = Rule ?? throw new RuleBroken("NotRecurring");
        if (rule.StoppedOn is { } stopped)
        {
            throw new RuleBroken("RecurringStopped", null, stopped);
        }

        if (_obligations.TrueForAll(o => o.StartOn > today))
        {
            throw new RuleBroken("NoPeriodBegun");
        }

        rule.Stop(words, today);
        Drop(touched, today);
    }

    private void Drop(IReadOnlySet<int> touched, DateOnly today)
    {
        var written = _obligations.Where(o => touched.Contains(o.Id)).Select(o => o.PeriodLabel).ToHashSet(StringComparer.Ordinal);
        _obligations.RemoveAll(o => o.IsOpen && o.StartOn > today && !written.Contains(o.PeriodLabel));
    }

    private IEnumerable<Obligation> Make(RecurringRule rule, RecurringPeriod period, IReadOnlyList<Agency> bodies)
    {
        var start = period.StartsOn > AssignedOn ? period.StartsOn : AssignedOn;
        var due = new DueTerms(rule.Text, start, period.DueOn, period.Precision, rule.Terms.IsBefore, NoDeadline.HasDueDay);
        // A matrix has one column for each: a half-year and its year, which end together, are told apart by their first days
        var order = Form == AssignmentForm.Collective ? (period.DueOn.DayNumber * DaysInYear) + DaysInYear - Math.Min(DaysInYear, period.DueOn.DayNumber - period.StartsOn.DayNumber) : period.DueOn.DayNumber;
        foreach (var body in bodies)
        {
            yield return new(this, body, ObligationRole.Lead, start, due, rule.Officer, null, period.Label, order);
        }

        foreach (var part in rule.Parts)
        {
            yield return new(this, part.Agency, ObligationRole.Contribution, start, due, null, part.Part, period.Label, order);
        }
    }

    private void Repeat(AssignmentDraft draft, Agency? lead, RecurringTerms terms, DateOnly today)
    {
        Rule = new(this, lead, AssignedOn > today ? AssignedOn : today, terms);
        Rule.Describe(draft);
        CompleteByReport(terms);
    }

    // "Thường xuyên" has no paper that ends it: its accepted report does.
    private void CompleteByReport(RecurringTerms terms)
    {
        if (terms.IsContinuous)
        {
            CompletedBy = CompletedBy.Report;
        }
    }

    private static void DemandParts(AssignmentDraft draft, Agency lead)
    {
        Contributors.Demand(draft.Contributors, lead, DueTerms.NotSet);
        if (draft.Contributors.FirstOrDefault(c => c.DueOn is not null) is { } dated)
        {
            throw new RuleBroken("ContributorDayRecurring", "Contributors", dated.Agency.Name);
        }
    }
}
