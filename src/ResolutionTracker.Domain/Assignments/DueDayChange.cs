using ResolutionTracker.Domain.Accounts;

namespace ResolutionTracker.Domain.Assignments;

public enum DueDayChangeKind
{
    /// <summary>Gia hạn: asked for by the body.</summary>
    Extension,

    /// <summary>Điều chỉnh: the superior's own change.</summary>
    Adjustment,
}

public enum DueDayChangeState
{
    Pending,
    Approved,
    Refused,
}

/// <summary>A proposed due day and the decision on it. A pending one stops nothing; refused ones stay on record.</summary>
public sealed class DueDayChange : Entity
{
    private DueDayChange() { }

    private DueDayChange(Obligation obligation, DueDayChangeKind kind, DueTerms terms, string? paperNumber, DateOnly? paperDate, string reason, string? signedBy, string? workDone, Actor actor, DateOnly today)
    {
        Obligation = obligation;
        ObligationId = obligation.Id;
        Kind = kind;
        FormerDueOn = obligation.DueOn;
        Text = terms.Text;
        StartOn = terms.StartOn;
        DueOn = terms.DueOn ?? throw new RuleBroken("DeadlineEmpty", "Due");
        Precision = terms.Precision;
        IsBefore = terms.IsBefore;
        PaperNumber = Words.Optional(paperNumber, "PaperNumber", 60);
        PaperDate = paperDate;
        Reason = Words.Reason(reason);
        SignedBy = Words.Optional(signedBy, "SignedBy", Words.NameLength);
        WorkDone = Words.Optional(workDone, "WorkDone", Words.TextLength);
        RequestedOn = today;
        RequestedBy = actor.Name;
    }

    public int ObligationId { get; private set; }

    public Obligation Obligation { get; private set; } = null!;

    public DueDayChangeKind Kind { get; private set; }

    public DueDayChangeState State { get; private set; }

    public DateOnly? FormerDueOn { get; private set; }

    public string? Text { get; private set; }

    public DateOnly? StartOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    public Deadlines.DeadlinePrecision? Precision { get; private set; }

    public bool IsBefore { get; private set; }

    /// <summary>Number and date of the body's written request, or of the superior's paper.</summary>
    public string? PaperNumber { get; private set; }

    public DateOnly? PaperDate { get; private set; }

    /// <summary>The head of the body, who signed its request.</summary>
    public string? SignedBy { get; private set; }

    /// <summary>What was done of the work when more time was asked for.</summary>
    public string? WorkDone { get; private set; }

    public string Reason { get; private set; } = "";

    public DateOnly RequestedOn { get; private set; }

    public string RequestedBy { get; private set; } = "";

    public DateOnly? DecidedOn { get; private set; }

    public string? DecidedBy { get; private set; }

    public string? DecisionNote { get; private set; }

    /// <summary>The body asks for more time on a paper of its own, signed by its head before its day; or the office enters that paper, or proposes for the superior.</summary>
    /// <param name="signedBy">Of an extension: the head who signed the request.</param>
    /// <param name="workDone">Of an extension: what was done so far.</param>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>OfficeOnly</c>, <c>ObligationClosed</c>, <c>ClaimWaits</c>, <c>DueDaySuspended</c>, <c>RequestAfterDueDay</c>, <c>PaperAhead</c>, <c>DueNotMoved</c>, <c>ExtensionNotLater</c>, <c>ReasonEmpty</c>, <c>PaperNumberEmpty</c>, <c>PaperDateEmpty</c>, <c>SignedByEmpty</c>, <c>WorkDoneEmpty</c>.</exception>
    public static DueDayChange Propose(
        Obligation obligation, DueDayChangeKind kind, DueTerms terms, string? paperNumber, DateOnly? paperDate, string? reason, Actor actor, DateOnly today, string? signedBy = null, string? workDone = null)
    {
        if (kind == DueDayChangeKind.Adjustment)
        {
            actor.DemandOffice();
        }

        actor.DemandActsFor(obligation.AgencyId);
        obligation.DemandOpen();
        if (obligation.ClaimDate is not null)
        {
            throw new RuleBroken("ClaimWaits");
        }

        DemandRunning(obligation);
        if (kind == DueDayChangeKind.Extension && obligation.DueOn <= (paperDate ?? today))
        {
            throw new RuleBroken("RequestAfterDueDay", "PaperDate", obligation.DueOn);
        }

        if (paperDate > today)
        {
            throw new RuleBroken("PaperAhead", "PaperDate", today);
        }

        if (terms.DueOn == obligation.DueOn)
        {
            throw new RuleBroken("DueNotMoved", "Due", obligation.DueOn ?? today);
        }

        if (kind == DueDayChangeKind.Extension && terms.DueOn < obligation.DueOn)
        {
            throw new RuleBroken("ExtensionNotLater", "Due", obligation.DueOn);
        }

        var why = Words.Reason(reason);
        if (kind == DueDayChangeKind.Extension && !actor.IsSystem)
        {
            Words.Required(paperNumber, "PaperNumber", 60);
            _ = paperDate ?? throw new RuleBroken("PaperDateEmpty", "PaperDate");
            Words.Required(signedBy, "SignedBy", Words.NameLength);
            Words.Required(workDone, "WorkDone", Words.TextLength);
        }

        return new(obligation, kind, terms, paperNumber, paperDate, why, signedBy, workDone, actor, today);
    }

    /// <summary>The office head approves; the obligation's day moves, its first day stays.</summary>
    /// <exception cref="RuleBroken"><c>OfficeHeadOnly</c>, <c>AlreadyDecided</c>, <c>ObligationClosed</c>, <c>ClaimWaits</c>, <c>DueDaySuspended</c>.</exception>
    public void Approve(string? note, Actor actor, DateOnly today)
    {
        Decide(DueDayChangeState.Approved, note, actor, today);
        if (Obligation.ClaimDate is not null)
        {
            throw new RuleBroken("ClaimWaits");
        }

        DemandRunning(Obligation);
        Obligation.MoveDueDay(new(Text, StartOn, DueOn, Precision, IsBefore, NoDeadline.HasDueDay));
    }

    /// <exception cref="RuleBroken"><c>OfficeHeadOnly</c>, <c>AlreadyDecided</c>, <c>ReasonEmpty</c>.</exception>
    public void Refuse(string? note, Actor actor, DateOnly today) =>
        Decide(DueDayChangeState.Refused, Words.Reason(note), actor, today);

    // The resuming document sets the day of suspended work, nothing else does.
    private static void DemandRunning(Obligation obligation)
    {
        if (obligation.SuspendedOn is { } suspended)
        {
            throw new RuleBroken("DueDaySuspended", null, suspended);
        }
    }

    private void Decide(DueDayChangeState state, string? note, Actor actor, DateOnly today)
    {
        actor.DemandOfficeHead();
        if (State != DueDayChangeState.Pending)
        {
            throw new RuleBroken("AlreadyDecided", null, DecidedOn ?? today);
        }

        State = state;
        DecidedOn = today;
        DecidedBy = actor.Name;
        DecisionNote = Words.Optional(note, "Note", Words.ReasonLength);
    }
}
