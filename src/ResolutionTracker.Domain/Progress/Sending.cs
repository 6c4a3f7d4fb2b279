using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Domain.Progress;

/// <summary>From the draft to the office: its period, the signature, the sending.</summary>
public sealed partial class ProgressReport
{
    /// <summary>Whether its acceptance alone completes the period of the work.</summary>
    private bool CompletesPeriod => Obligation.Assignment.CompletedBy == CompletedBy.Report;

    /// <summary>Puts a draft into the period it is written for; with none it stands outside the periods.</summary>
    public void BelongTo(ReportingPeriod? period)
    {
        PeriodKey = period?.Label;
        PeriodDueOn = period?.DueOn;
        PeriodLabel = period?.Label ?? ReportPeriod.Outside(WrittenOn);
    }

    /// <summary>Counts for the period of its label: reports brought in from elsewhere.</summary>
    public void CountFor(string label) => (PeriodKey, PeriodLabel) = (label, Words.Required(label, "PeriodLabel", 60));

    /// <summary>The period a report begun on a day is written for: the first one open and not reported; for the office also the last one closed.</summary>
    public static ReportingPeriod? PeriodAt(ReportingRegime regime, IReadOnlySet<string> reported, bool onBehalf, DateOnly today) =>
        regime.OpenOn(today).FirstOrDefault(p => !reported.Contains(p.Label))
        ?? (onBehalf ? regime.ClosedBefore(today).Take(1).FirstOrDefault(p => !reported.Contains(p.Label)) : null);

    /// <summary>Takes up a draft again: one whose window has closed meanwhile goes on in the period of today.</summary>
    public void TakeUp(ReportingRegime regime, IReadOnlySet<string> reported, DateOnly today)
    {
        if (State == ReportState.Draft && SubmittedOn is null && !(PeriodKey is { } key && !reported.Contains(key) && regime.Find(key, WrittenOn)?.ClosesOn >= today))
        {
            BelongTo(PeriodAt(regime, reported, IsOnBehalf, today));
        }
    }

    /// <summary>At most one report per obligation, body and period, sent while the window is open. Completion may be claimed on any day.</summary>
    /// <param name="reported">Periods of which another report of the same body on the same work was sent.</param>
    /// <exception cref="RuleBroken"><c>PeriodClosed</c>, <c>PeriodReported</c>, <c>NoPeriodOpen</c>.</exception>
    public void SettlePeriod(ReportingRegime regime, IReadOnlySet<string> reported, DateOnly today)
    {
        var claims = Claim is not null || CompletesPeriod;
        if (PeriodKey is { } key && !reported.Contains(key))
        {
            // What was sent before, or is entered for a body from its paper, keeps its period.
            if (SubmittedOn is not null || IsOnBehalf || regime.Find(key, WrittenOn) is not { } period || period.IsOpenOn(today))
            {
                return;
            }

            if (!claims)
            {
                throw today < period.OpensOn ? new RuleBroken("NoPeriodOpen", null, period.Label, period.OpensOn) : new RuleBroken("PeriodClosed", null, period.Label, period.ClosesOn);
            }
        }

        var next = PeriodAt(regime, reported, IsOnBehalf, today);
        if (next is null && !claims && regime.Asks)
        {
            throw regime.OpenOn(today) is [var open, ..] ? new RuleBroken("PeriodReported", null, open.Label)
                : regime.After(today) is { } later ? new RuleBroken("NoPeriodOpen", null, later.Label, later.OpensOn)
                : new RuleBroken("PeriodReported", null, PeriodLabel);
        }

        BelongTo(next);
    }

    /// <summary>Sends it: progress counts at once, a claim waits for the office. Where the body asks for a signature and its head does not send it, it waits for that first.</summary>
    /// <param name="needsSignature">The body's setting.</param>
    /// <exception cref="RuleBroken"><c>ResultsEmpty</c>, <c>ReportLocked</c>, <c>IncomingAhead</c>, <c>PaperAhead</c>, <c>PeriodNotBegun</c>, and those of <see cref="CompletionClaim.DemandWhole"/> and <see cref="Obligation.Report"/>.</exception>
    public void Submit(Actor actor, DateOnly today, bool needsSignature = false)
    {
        DemandEditable(actor);
        DemandWhole(today);
        (ReturnReason, DecidedOn, DecidedBy) = (null, null, null);
        (SignedBy, SignedOn) = (null, null);
        if (!needsSignature || IsOnBehalf || actor.IsSystem)
        {
            Send(actor, today);
        }
        else if (actor.Has(Role.AgencyHead))
        {
            Send(actor, today);
            (SignedBy, SignedOn) = (actor.Name, today);
        }
        else
        {
            Obligation.DemandOpen();
            State = ReportState.AwaitingSignature;
        }
    }

    /// <summary>Ký: the head of the body sends what was laid before them.</summary>
    /// <exception cref="RuleBroken"><c>AgencyHeadOnly</c>, <c>ReportNotAwaiting</c>, and those of <see cref="Submit"/>.</exception>
    public void Sign(Actor actor, DateOnly today)
    {
        DemandSigner(actor);
        DemandWhole(today);
        Send(actor, today);
        (SignedBy, SignedOn) = (actor.Name, today);
    }

    /// <summary>The head does not sign: it is a draft again, with the reason.</summary>
    /// <exception cref="RuleBroken"><c>AgencyHeadOnly</c>, <c>ReportNotAwaiting</c>, <c>ReasonEmpty</c>.</exception>
    public void GiveBack(string? reason, Actor actor, DateOnly today)
    {
        DemandSigner(actor);
        ReturnReason = Words.Reason(reason);
        (DecidedOn, DecidedBy) = (today, actor.Name);
        State = ReportState.Draft;
    }

    /// <summary>Whether the person signs it now.</summary>
    public bool MayBeSignedBy(Actor actor) => State == ReportState.AwaitingSignature && actor.ActsFor(AgencyId) && actor.Has(Role.AgencyHead);

    private void DemandSigner(Actor actor)
    {
        if (!actor.ActsFor(AgencyId))
        {
            throw new RuleBroken("NotYours");
        }

        if (!actor.Has(Role.AgencyHead))
        {
            throw new RuleBroken("AgencyHeadOnly");
        }

        if (State != ReportState.AwaitingSignature)
        {
            throw new RuleBroken("ReportNotAwaiting");
        }
    }

    private void DemandWhole(DateOnly today)
    {
        Words.Required(Results, "Results", Words.TextLength);
        Claim?.DemandWhole(today);
        if (IncomingOn > today)
        {
            throw new RuleBroken("IncomingAhead", "IncomingOn", today);
        }

        if (PaperOn > today)
        {
            throw new RuleBroken("PaperAhead", "PaperOn", today);
        }

        if (CompletesPeriod && Obligation.StartOn > today)
        {
            throw new RuleBroken("PeriodNotBegun", null, Obligation.StartOn);
        }
    }

    private void Send(Actor actor, DateOnly today)
    {
        Obligation.Report(actor, Percent, Claim?.DatesFor(Obligation.Assignment.CompletedBy) ?? (CompletesPeriod ? new(null, today) : null), today);
        State = ReportState.Submitted;
        SubmittedOn = today;
    }
}
