using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Domain.Progress;

/// <summary>What the office answers to a report, and how an approved one is opened again.</summary>
public sealed partial class ProgressReport
{
    /// <summary>Trả lại, with the reason; a claim in it is void.</summary>
    /// <param name="standingSubmission">The ngày trình of an earlier report that the office approved: it stands.</param>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>ReportNotSubmitted</c>, <c>ReasonEmpty</c>, <c>ObligationClosed</c>.</exception>
    public void Return(string? reason, Actor actor, DateOnly today, DateOnly? standingSubmission = null)
    {
        // Nothing could be sent again on work that has ended.
        Obligation.DemandOpen();
        Decide(actor, today);
        ReturnReason = Words.Reason(reason);
        State = ReportState.Returned;
        if (Claim is not null || CompletesPeriod)
        {
            Obligation.VoidClaim(actor, standingSubmission);
        }
    }

    /// <summary>Duyệt; where it claims completion, the office thereby confirms it.</summary>
    /// <param name="rating">The office's assessment, beside the body's own.</param>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>ReportNotSubmitted</c>, <c>IssueOutstanding</c>, <c>ObligationClosed</c>.</exception>
    public void Approve(string? officeNote, Actor actor, DateOnly today, Rating? rating = null)
    {
        Decide(actor, today);
        OfficeNote = Words.Optional(officeNote, "OfficeNote", Words.TextLength);
        OfficeRating = rating;
        State = ReportState.Approved;
        if (CompletesPeriod || Claim is not null && Claim.DatesFor(Obligation.Assignment.CompletedBy).CompletesOn is not null)
        {
            Obligation.Accept(actor, today);
        }
    }

    /// <summary>Mở lại: the office head lets the body mend what was approved. What was accepted as done is corrected, not reopened.</summary>
    /// <exception cref="RuleBroken"><c>OfficeHeadOnly</c>, <c>ReportNotApproved</c>, <c>ClaimNotReopened</c>, <c>ReportGivenAway</c>, <c>ReasonEmpty</c>, <c>ObligationClosed</c>.</exception>
    public void Reopen(string? reason, Actor actor, DateOnly today)
    {
        actor.DemandOfficeHead();
        if (State != ReportState.Approved)
        {
            throw new RuleBroken("ReportNotApproved");
        }

        if (Claim is not null || CompletesPeriod)
        {
            throw new RuleBroken("ClaimNotReopened");
        }

        if (Obligation.AgencyId != AgencyId)
        {
            throw new RuleBroken("ReportGivenAway");
        }

        Obligation.DemandOpen();
        ReturnReason = Words.Reason(reason);
        (DecidedOn, DecidedBy) = (today, actor.Name);
        State = ReportState.Returned;
        ReopenedTimes++;
    }

    private void Decide(Actor actor, DateOnly today)
    {
        actor.DemandOffice();
        if (State != ReportState.Submitted)
        {
            throw new RuleBroken("ReportNotSubmitted");
        }

        DecidedOn = today;
        DecidedBy = actor.Name;
    }
}
