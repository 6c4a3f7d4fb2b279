using ResolutionTracker.Domain.Accounts;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>The way to completion: a report, the claim in it, the office's answer.</summary>
public sealed partial class Obligation
{
    /// <summary>A submitted report: progress, and where it claims completion, the dates it claims.</summary>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>ObligationClosed</c>, <c>ClaimWaits</c>, <c>PercentRange</c>.</exception>
    public void Report(Actor actor, int? percent, ClaimedDates? claim, DateOnly today)
    {
        actor.DemandActsFor(AgencyId);
        DemandOpen();
        if (ClaimDate is not null)
        {
            throw new RuleBroken("ClaimWaits");
        }

        if (percent is < 0 or > 100)
        {
            throw new RuleBroken("PercentRange", "Percent");
        }

        ProgressPercent = percent ?? ProgressPercent;
        LastReportedOn = today;
        if (actor.ActsFor(AgencyId) || actor.IsSystem)
        {
            // What the office enters for a body says nothing of the body's having received the work.
            ReceivedOn ??= today;
        }

        if (claim is not null)
        {
            SubmittedUpOn = claim.SubmittedUpOn ?? SubmittedUpOn;
            ClaimDate = claim.CompletesOn;
        }
    }

    /// <summary>A returned claim is void: nothing of it counts any more, but for a submission upward that stood before it.</summary>
    public void VoidClaim(Actor actor, DateOnly? standingSubmission = null)
    {
        actor.DemandOffice();
        DemandOpen();
        SubmittedUpOn = standingSubmission;
        ClaimDate = null;
    }

    /// <summary>The office confirms completion on the evidence of the claim.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>ObligationClosed</c>, <c>NoClaim</c>, <c>IssueOutstanding</c>.</exception>
    public void Accept(Actor actor, DateOnly today)
    {
        actor.DemandOffice();
        DemandOpen();
        if (ClaimDate is null)
        {
            throw new RuleBroken(SubmittedUpOn is null ? "NoClaim" : "IssueOutstanding");
        }

        AcceptedOn = today;
        ProgressPercent = 100;
    }
}

/// <summary>The dates a completion claim sets.</summary>
/// <param name="SubmittedUpOn">Ngày trình, where the deliverable goes up for a decision.</param>
/// <param name="CompletesOn">The date that counts; null while the decision above is outstanding.</param>
public sealed record ClaimedDates(DateOnly? SubmittedUpOn, DateOnly? CompletesOn);
