using ResolutionTracker.Domain.Accounts;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>Recurring work: one obligation per period, made ahead from a rule.</summary>
public sealed partial class Assignment
{
    /// <summary>How the work comes back; null where it does not.</summary>
    public RecurringRule? Rule { get; private set; }

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
        assignment.Rule = new(assignment, lead, assignedOn > today ? assignedOn : today, terms);
        assignment.Rule.Describe(draft);
        assignment.CompleteByReport(terms);
        assignment.MakePeriods(today);
        return assignment;
    }

    /// <summary>Makes the periods that begin within 92 days and are not there yet. Ended, stopped or suspended work makes none.</summary>
    /// <returns>What was made, of the lead and of the contributors.</returns>
    public IReadOnlyList<Obligation> MakePeriods(DateOnly today)
    {
        if (Rule is not { StoppedOn: null } rule || WithdrawnOn is not null || _obligations.Exists(o => o is { IsOpen: true, SuspendedOn: not null }))
        {
            return [];
        }

        // By the name of the period, not by its body: work is passed on.
        var there = _obligations.Where(o => o.Role == ObligationRole.Lead).Select(o => o.PeriodLabel).ToHashSet(StringComparer.Ordinal);
        var made = rule.PeriodsOn(today, isNew: there.Count == 0).Where(p => !there.Contains(p.Label)).SelectMany(p => Make(rule, p)).ToList();
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
        DemandParts(draft, rule.Lead);
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

    private IEnumerable<Obligation> Make(RecurringRule rule, RecurringPeriod period)
    {
        var start = period.StartsOn > AssignedOn ? period.StartsOn : AssignedOn;
        var due = new DueTerms(rule.Text, start, period.DueOn, period.Precision, rule.Terms.IsBefore, NoDeadline.HasDueDay);
        yield return new(this, rule.Lead, ObligationRole.Lead, start, due, rule.Officer, null, period.Label, period.DueOn.DayNumber);
        foreach (var part in rule.Parts)
        {
            yield return new(this, part.Agency, ObligationRole.Contribution, start, due, null, part.Part, period.Label, period.DueOn.DayNumber);
        }
    }

    // "Thường xuyên" has no paper that ends it: its accepted report does.
    private void CompleteByReport(RecurringTerms terms)
    {
        if (terms.IsContinuous)
        {
            CompletedBy = CompletedBy.Report;
        }
    }

    private static void DemandParts(AssignmentDraft draft, Agencies.Agency lead)
    {
        Contributors.Demand(draft.Contributors, lead, DueTerms.NotSet);
        if (draft.Contributors.FirstOrDefault(c => c.DueOn is not null) is { } dated)
        {
            throw new RuleBroken("ContributorDayRecurring", "Contributors", dated.Agency.Name);
        }
    }
}
