using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>Collective work: the same for every body and period, one obligation for each.</summary>
public sealed partial class Assignment
{
    /// <summary>The columns of the matrix in their order, with the days as they were first given.</summary>
    public IReadOnlyList<CollectivePeriod> Periods =>
    [
        .. _obligations.Where(o => o.Role == ObligationRole.Lead).GroupBy(o => o.PeriodOrder).OrderBy(g => g.Key)
            .Select(g => g.MinBy(o => o.Id)!)
            .Select(o => new CollectivePeriod(o.PeriodLabel ?? "", o.PeriodOrder, o.StartOn,
                new(o.DueText, o.StartOn, o.OriginalDueOn, o.DuePrecision, o.IsBefore, o.OriginalDueOn is null ? o.NoDeadline : NoDeadline.HasDueDay))),
    ];

    /// <summary>A collective assignment given to its first bodies; who contributes has a part in each period.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>TitleEmpty</c>, <c>TooLong</c>, <c>BodiesEmpty</c>, <c>PeriodsEmpty</c>, those of the contributors.</exception>
    public static Assignment GiveToAll(AssignmentDraft draft, IReadOnlyCollection<Agency> bodies, IReadOnlyCollection<CollectivePeriod> periods, Actor actor, DateOnly assignedOn)
    {
        actor.DemandOffice();
        if (bodies.Count == 0)
        {
            throw new RuleBroken("BodiesEmpty", "Bodies");
        }

        if (periods.Count == 0)
        {
            throw new RuleBroken("PeriodsEmpty", "Periods");
        }

        var assignment = new Assignment { Form = AssignmentForm.Collective, AssignedOn = assignedOn };
        assignment.Describe(draft);
        foreach (var body in bodies)
        {
            Contributors.Demand(draft.Contributors, body, DueTerms.NotSet);
            assignment.GiveTo(body, periods, assignedOn);
        }

        foreach (var contributor in draft.Contributors)
        {
            assignment.GivePart(contributor, periods);
        }

        return assignment;
    }

    /// <summary>Says anew who contributes: who goes owes nothing further, who comes has a part in each period that is still open.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>AssignmentWithdrawn</c>, <c>NotCollective</c>, those of the contributors.</exception>
    public void ContributeToAll(IReadOnlyList<ContributorDraft> contributors, Actor actor)
    {
        actor.DemandOffice();
        DemandNotWithdrawn();
        DemandCollective();
        foreach (var body in _obligations.Where(o => o.Role == ObligationRole.Lead && o.EndedOn is null).Select(o => o.Agency).DistinctBy(a => a.Id).ToList())
        {
            Contributors.Demand(contributors, body, DueTerms.NotSet);
        }

        Rule?.Describe(contributors);
        _obligations.RemoveAll(o => o is { IsOpen: true, Role: ObligationRole.Contribution } && contributors.All(c => c.Agency.Id != o.AgencyId));
        var open = Periods.Where(p => _obligations.Exists(o => o is { IsOpen: true, Role: ObligationRole.Lead } && o.PeriodOrder == p.Order)).ToList();
        foreach (var contributor in contributors.Where(c => !_obligations.Exists(o => o.Role == ObligationRole.Contribution && o.AgencyId == c.Agency.Id)).ToList())
        {
            GivePart(contributor, open);
        }
    }

    /// <summary>Gives the work to one more body, for the periods that are not past.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>AssignmentWithdrawn</c>, <c>NotCollective</c>, <c>BodyThere</c>, <c>ContributesAlready</c>, <c>PeriodsPast</c>.</exception>
    public void AddBody(Agency body, Actor actor, DateOnly today)
    {
        actor.DemandOffice();
        DemandNotWithdrawn();
        DemandCollective();
        if (_obligations.Exists(o => o is { Role: ObligationRole.Contribution, EndedOn: null } && o.AgencyId == body.Id))
        {
            throw new RuleBroken("ContributesAlready", "Body", body.Name);
        }

        if (_obligations.Exists(o => o.Role == ObligationRole.Lead && o.AgencyId == body.Id))
        {
            throw new RuleBroken("BodyThere", "Body", body.Name);
        }

        var ahead = Periods.Where(p => !p.IsPast(today)).ToList();
        if (ahead.Count == 0)
        {
            throw new RuleBroken("PeriodsPast");
        }

        GiveTo(body, ahead, today);
    }

    /// <summary>Takes the work back from one body: what it still owes ends, what it completed stays.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>ReasonEmpty</c>, <c>AssignmentWithdrawn</c>, <c>NotCollective</c>, <c>BodyOwesNothing</c>, <c>ClaimWaitsForWithdrawal</c>, <c>LastBody</c>.</exception>
    public void TakeBack(Agency body, string? reason, Actor actor, DateOnly today)
    {
        actor.DemandOffice();
        Words.Reason(reason);
        DemandNotWithdrawn();
        DemandCollective();
        var open = _obligations.Where(o => o is { IsOpen: true, Role: ObligationRole.Lead } && o.AgencyId == body.Id).ToList();
        if (open.Count == 0)
        {
            throw new RuleBroken("BodyOwesNothing", null, body.Name);
        }

        if (!_obligations.Exists(o => o is { IsOpen: true, Role: ObligationRole.Lead } && o.AgencyId != body.Id))
        {
            throw new RuleBroken("LastBody");
        }

        EndAll(open, today);
    }

    private void DemandCollective()
    {
        if (Form != AssignmentForm.Collective)
        {
            throw new RuleBroken("NotCollective");
        }
    }

    // Nobody owes anything before the day it was given.
    private void GiveTo(Agency body, IEnumerable<CollectivePeriod> periods, DateOnly givenOn)
    {
        foreach (var period in periods)
        {
            var start = period.StartsOn > givenOn ? period.StartsOn : givenOn;
            _obligations.Add(new(this, body, ObligationRole.Lead, start, period.Due with { StartOn = start }, null, null, period.Label, period.Order));
        }
    }

    private void GivePart(ContributorDraft contributor, IEnumerable<CollectivePeriod> periods)
    {
        foreach (var period in periods)
        {
            var start = period.StartsOn > AssignedOn ? period.StartsOn : AssignedOn;
            _obligations.Add(new(this, contributor.Agency, ObligationRole.Contribution, start, TermsOf(contributor, period.Due) with { StartOn = start }, null, contributor.Part, period.Label, period.Order));
        }
    }
}

/// <summary>One column of a collective assignment's matrix.</summary>
/// <param name="StartsOn">The period's first day: before it the obligation is "chưa đến kỳ".</param>
public sealed record CollectivePeriod(string Label, int Order, DateOnly StartsOn, DueTerms Due)
{
    /// <summary>What work without periods is called in its one column.</summary>
    public const string Once = "Một lần";

    /// <summary>Its due day has passed; a period without a day never does.</summary>
    public bool IsPast(DateOnly today) => Due.DueOn < today;
}
