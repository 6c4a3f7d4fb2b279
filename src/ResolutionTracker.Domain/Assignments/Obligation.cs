using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>
/// Việc phải làm: who × when. It carries the facts from which the status is derived; nobody types a status.
/// Only a claim sets what the body says it submitted, and only the office's confirmation completes.
/// </summary>
public sealed partial class Obligation : Entity
{
    private Obligation() { }

    internal Obligation(Assignment assignment, Agency agency, ObligationRole role, DateOnly fallbackStart, DueTerms terms, string? officer, string? part, string? periodLabel, int periodOrder)
    {
        Assignment = assignment;
        Agency = agency;
        AgencyId = agency.Id;
        Role = role;
        Officer = Words.Optional(officer, "Officer", Words.NameLength);
        Part = Words.Optional(part, "Part", Words.TitleLength);
        PeriodLabel = Words.Optional(periodLabel, "PeriodLabel", 60);
        PeriodOrder = periodOrder;
        IsQuiet = assignment.IsQuiet;
        SetTerms(terms, fallbackStart);
        OriginalDueOn = DueOn;
    }

    public int AssignmentId { get; private set; }

    public Assignment Assignment { get; private set; } = null!;

    public int AgencyId { get; private set; }

    public Agency Agency { get; private set; } = null!;

    public ObligationRole Role { get; private set; }

    /// <summary>The named officer there, as the office wrote the name.</summary>
    public string? Officer { get; private set; }

    /// <summary>What a contributor gives.</summary>
    public string? Part { get; private set; }

    /// <summary>The period of a collective or recurring assignment, e.g. "Năm 2022".</summary>
    public string? PeriodLabel { get; private set; }

    public int PeriodOrder { get; private set; }

    public DateOnly StartOn { get; private set; }

    public string? DueText { get; private set; }

    public DeadlinePrecision? DuePrecision { get; private set; }

    public bool IsBefore { get; private set; }

    /// <summary>The first due day; never overwritten by an extension.</summary>
    public DateOnly? OriginalDueOn { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public NoDeadline NoDeadline { get; private set; }

    public DateOnly? ReceivedOn { get; private set; }

    /// <summary>The day the body said "không đúng chức năng"; cleared when the office answers.</summary>
    public DateOnly? DeclinedOn { get; private set; }

    public string? DeclineReason { get; private set; }

    /// <summary>What the body reports, 0–100; it is not the status.</summary>
    public int? ProgressPercent { get; private set; }

    public DateOnly? LastReportedOn { get; private set; }

    /// <summary>Ngày trình: submitted upward while the decision above is outstanding.</summary>
    public DateOnly? SubmittedUpOn { get; private set; }

    /// <summary>The date that counts against the due day; set by a claim, void when the claim is returned.</summary>
    public DateOnly? ClaimDate { get; private set; }

    /// <summary>The day the office confirmed completion.</summary>
    public DateOnly? AcceptedOn { get; private set; }

    public DateOnly? SuspendedOn { get; private set; }

    public string? SuspendedBy { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public string? EndedBy { get; private set; }

    public bool IsDemo { get; private set; }

    /// <summary>Neither confirmed as done nor ended.</summary>
    public bool IsOpen => AcceptedOn is null && EndedOn is null;

    public void MarkDemo() => IsDemo = true;

    /// <summary>Tiếp nhận.</summary>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>AlreadyReceived</c>, <c>ObligationClosed</c>.</exception>
    public void Receive(Actor actor, DateOnly today)
    {
        actor.DemandActsFor(AgencyId);
        DemandOpen();
        if (ReceivedOn is not null)
        {
            throw new RuleBroken("AlreadyReceived", null, ReceivedOn);
        }

        ReceivedOn = today;
        DeclinedOn = null;
        DeclineReason = null;
    }

    /// <summary>"Không đúng chức năng": asks the office to give the work to another body. The obligation stays until it answers.</summary>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>AlreadyReceived</c>, <c>ReasonEmpty</c>, <c>ObligationClosed</c>.</exception>
    public void Decline(Actor actor, string? reason, DateOnly today)
    {
        actor.DemandActsFor(AgencyId);
        DemandOpen();
        if (ReceivedOn is not null)
        {
            throw new RuleBroken("AlreadyReceived", null, ReceivedOn);
        }

        DeclineReason = Words.Reason(reason);
        DeclinedOn = today;
    }

    /// <summary>The office keeps the work where it is; the reason stands in the history.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>NothingDeclined</c>.</exception>
    public void KeepDespiteDecline(Actor actor)
    {
        actor.DemandOffice();
        if (DeclinedOn is null)
        {
            throw new RuleBroken("NothingDeclined");
        }

        DeclinedOn = null;
        DeclineReason = null;
    }

    /// <summary>Moves the due day; the first one and its words stay. Only an approved change comes here, and it keeps its own words.</summary>
    internal void MoveDueDay(DueTerms terms)
    {
        DemandOpen();
        if (OriginalDueOn is null)
        {
            DueText ??= terms.Text;
            DuePrecision = terms.Precision;
            IsBefore = terms.IsBefore;
            OriginalDueOn = terms.DueOn;
        }

        DueOn = terms.DueOn;
        NoDeadline = terms.NoDeadline;
    }

    /// <summary>Corrects what was entered (not an extension): the words and the first due day alike.</summary>
    internal void Restate(DueTerms terms, DateOnly fallbackStart)
    {
        DemandOpen();
        SetTerms(terms, fallbackStart);
        OriginalDueOn = DueOn;
    }

    /// <summary>Among the periods of its work, when its day is corrected.</summary>
    internal void StandAt(int order) => PeriodOrder = order;

    internal void Describe(string? officer, string? part)
    {
        Officer = Words.Optional(officer, "Officer", Words.NameLength);
        Part = Words.Optional(part, "Part", Words.TitleLength);
    }

    internal void PassTo(Agency agency, string? officer)
    {
        DemandOpen();
        if (ClaimDate is not null || SubmittedUpOn is not null)
        {
            throw new RuleBroken("ClaimWaits");
        }

        Agency = agency;
        AgencyId = agency.Id;
        Officer = Words.Optional(officer, "Officer", Words.NameLength);
        ReceivedOn = null;
        DeclinedOn = null;
        DeclineReason = null;
    }

    /// <param name="by">The document that ends it; null where the office withdrew the work, whose reason stands on the assignment or in its history.</param>
    internal void End(DateOnly today, string? by)
    {
        DemandOpen();
        EndedOn = today;
        EndedBy = Words.Optional(by, "EndedBy", Words.ReasonLength);
    }

    /// <exception cref="RuleBroken"><c>ObligationClosed</c>.</exception>
    internal void DemandOpen()
    {
        if (!IsOpen)
        {
            throw new RuleBroken("ObligationClosed");
        }
    }

    private void SetTerms(DueTerms terms, DateOnly fallbackStart)
    {
        StartOn = terms.StartOn ?? fallbackStart;
        DueText = terms.Text;
        DuePrecision = terms.Precision;
        IsBefore = terms.IsBefore;
        DueOn = terms.DueOn;
        NoDeadline = terms.NoDeadline;
    }
}
