using ResolutionTracker.Domain.Accounts;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>
/// Tạm dừng between two documents: the suspending one, from the day it is entered and never before, and the resuming one,
/// which sets the new due day. What was overdue when it was suspended stays so.
/// </summary>
public sealed class Suspension : Entity
{
    public const int NumberLength = 60;

    private Suspension() { }

    public int ObligationId { get; private set; }

    public Obligation Obligation { get; private set; } = null!;

    /// <summary>Number and symbol of the suspending document.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Its date.</summary>
    public DateOnly PaperDate { get; private set; }

    /// <summary>The first day of the suspension.</summary>
    public DateOnly From { get; private set; }

    public string Reason { get; private set; } = "";

    public string SuspendedBy { get; private set; } = "";

    public DateOnly? FormerDueOn { get; private set; }

    /// <summary>Number and symbol of the resuming document.</summary>
    public string? ResumeNumber { get; private set; }

    public DateOnly? ResumePaperDate { get; private set; }

    public DateOnly? ResumedOn { get; private set; }

    public string? ResumedBy { get; private set; }

    /// <summary>The due day that the resuming document sets.</summary>
    public DateOnly? NewDueOn { get; private set; }

    public bool IsOpen => ResumedOn is null;

    /// <summary>The office head enters the suspending document. It takes effect today: nothing is suspended for days gone by.</summary>
    /// <exception cref="RuleBroken"><c>OfficeHeadOnly</c>, <c>ObligationClosed</c>, <c>AlreadySuspended</c>, <c>ClaimWaits</c>, <c>NumberEmpty</c>, <c>PaperDateEmpty</c>, <c>PaperAhead</c>, <c>ReasonEmpty</c>, <c>TooLong</c>.</exception>
    public static Suspension Begin(Obligation obligation, string? number, DateOnly? paperDate, string? reason, Actor actor, DateOnly today)
    {
        actor.DemandOfficeHead();
        var symbol = Words.Required(number, "Number", NumberLength);
        var date = DateOf(paperDate, today);
        var why = Words.Reason(reason);
        obligation.Suspend(symbol, today);
        return new()
        {
            Obligation = obligation,
            ObligationId = obligation.Id,
            Number = symbol,
            PaperDate = date,
            From = today,
            Reason = why,
            SuspendedBy = actor.Name,
            FormerDueOn = obligation.DueOn,
        };
    }

    /// <summary>The office head enters the resuming document with its new due day; the first due day stays.</summary>
    /// <exception cref="RuleBroken"><c>OfficeHeadOnly</c>, <c>AlreadyResumed</c>, <c>ObligationClosed</c>, <c>NumberEmpty</c>, <c>PaperDateEmpty</c>, <c>PaperAhead</c>, <c>ResumeBeforeSuspension</c>, <c>DeadlineEmpty</c>, <c>DueBeforeResuming</c>, <c>TooLong</c>.</exception>
    public void End(string? number, DateOnly? paperDate, DueTerms terms, Actor actor, DateOnly today)
    {
        actor.DemandOfficeHead();
        if (ResumedOn is { } before)
        {
            throw new RuleBroken("AlreadyResumed", null, before);
        }

        var symbol = Words.Required(number, "Number", NumberLength);
        var date = DateOf(paperDate, today);
        if (date < PaperDate)
        {
            throw new RuleBroken("ResumeBeforeSuspension", "PaperDate", PaperDate);
        }

        var due = terms.DueOn ?? throw new RuleBroken("DeadlineEmpty", "Due");
        if (due < date)
        {
            throw new RuleBroken("DueBeforeResuming", "Due", date);
        }

        Obligation.Resume(terms);
        ResumeNumber = symbol;
        ResumePaperDate = date;
        ResumedOn = today;
        ResumedBy = actor.Name;
        NewDueOn = due;
    }

    private static DateOnly DateOf(DateOnly? paperDate, DateOnly today)
    {
        var date = paperDate ?? throw new RuleBroken("PaperDateEmpty", "PaperDate");
        return date > today ? throw new RuleBroken("PaperAhead", "PaperDate", today) : date;
    }
}

public sealed partial class Obligation
{
    internal void Suspend(string by, DateOnly today)
    {
        DemandOpen();
        if (SuspendedOn is { } since)
        {
            throw new RuleBroken("AlreadySuspended", null, since);
        }

        if (ClaimDate is not null)
        {
            throw new RuleBroken("ClaimWaits");
        }

        SuspendedOn = today;
        SuspendedBy = by;
    }

    internal void Resume(DueTerms terms)
    {
        MoveDueDay(terms);
        SuspendedOn = null;
        SuspendedBy = null;
    }
}
