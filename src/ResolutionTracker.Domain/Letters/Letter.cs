using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Letters;

/// <summary>
/// Thư đôn đốc or yêu cầu giải trình about one obligation: drafted by the office, or by a leader's press, and sent when the office head
/// gives it its number and date. The clock of an explanation runs from that date.
/// </summary>
public sealed class Letter : Entity
{
    public const int NumberLength = 60;

    /// <summary>The series in which the office's letters run.</summary>
    public const string Series = "-CV/VPTU";

    private Letter() { }

    public int ObligationId { get; private set; }

    public Obligation Obligation { get; private set; } = null!;

    /// <summary>The body written to, kept when the work later passes to another.</summary>
    public int AgencyId { get; private set; }

    public Agency Agency { get; private set; } = null!;

    public LetterKind Kind { get; private set; }

    public LetterState State { get; private set; }

    /// <summary>Lần 1, 2 … of its kind on this obligation; none once discarded.</summary>
    public int? Round { get; private set; }

    /// <summary>The text, one paragraph a line.</summary>
    public string Body { get; private set; } = "";

    /// <summary>The leader whose press made the draft.</summary>
    public string? AskedBy { get; private set; }

    public DateOnly DraftedOn { get; private set; }

    public string DraftedBy { get; private set; } = "";

    /// <summary>Working days given for the answer; none for an urging.</summary>
    public int? AnswerDays { get; private set; }

    /// <summary>Number and symbol, e.g. 125-CV/VPTU.</summary>
    public string? Number { get; private set; }

    /// <summary>The date of the letter: its clock begins here.</summary>
    public DateOnly? IssuedOn { get; private set; }

    public string? SignerName { get; private set; }

    /// <summary>Signed by a deputy for the head.</summary>
    public bool IsSignedByDeputy { get; private set; }

    /// <summary>Who approved or discarded it.</summary>
    public string? DecidedBy { get; private set; }

    public string? DiscardReason { get; private set; }

    public DateOnly? AnswerDueOn { get; private set; }

    public string? Answer { get; private set; }

    /// <summary>Number of the body's own paper with the answer.</summary>
    public string? AnswerNumber { get; private set; }

    /// <summary>The day the answer came.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    public string? AnsweredBy { get; private set; }

    /// <summary>The office entered the answer for the body.</summary>
    public bool IsAnsweredOnBehalf { get; private set; }

    public LetterOutcome? Outcome { get; private set; }

    public string? OutcomeNote { get; private set; }

    public DateOnly? ConcludedOn { get; private set; }

    public string? ConcludedBy { get; private set; }

    /// <summary>Sent, and the body has neither answered nor been judged.</summary>
    public bool AwaitsAnswer => Kind == LetterKind.Explanation && State == LetterState.Issued && AnsweredOn is null && Outcome is null;

    /// <summary>A draft for the office head. A leader may only ask for an explanation.</summary>
    /// <param name="round">One more than letters of this kind that went out on this obligation.</param>
    /// <param name="answerDays">The working days that the house gives for an answer.</param>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>ObligationClosed</c>, <c>LetterSuspended</c>, <c>LetterNotBegun</c>, <c>LetterClaimWaits</c>, <c>BodyEmpty</c>, <c>TooLong</c>.</exception>
    public static Letter Draft(Obligation obligation, LetterKind kind, int round, string? body, int answerDays, Actor actor, DateOnly today)
    {
        if (kind == LetterKind.Urging || !actor.Has(Role.Leader))
        {
            actor.DemandOffice();
        }

        obligation.DemandOpen();
        if (obligation.SuspendedOn is { } suspended)
        {
            throw new RuleBroken("LetterSuspended", null, suspended);
        }

        if (obligation.StartOn > today)
        {
            throw new RuleBroken("LetterNotBegun", null, obligation.StartOn);
        }

        // Nobody is pressed for what the office itself has on its desk.
        if (kind == LetterKind.Urging && obligation.ClaimDate is not null)
        {
            throw new RuleBroken("LetterClaimWaits");
        }

        return new()
        {
            Obligation = obligation,
            ObligationId = obligation.Id,
            Agency = obligation.Agency,
            AgencyId = obligation.AgencyId,
            Kind = kind,
            Round = round,
            Body = Words.Required(body, "Body", Words.TextLength),
            AnswerDays = kind == LetterKind.Explanation ? answerDays : null,
            AskedBy = actor.IsOffice ? null : actor.Name,
            DraftedOn = today,
            DraftedBy = actor.Name,
        };
    }

    /// <summary>The office changes the words of a draft.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>LetterNotDraft</c>, <c>BodyEmpty</c>, <c>TooLong</c>.</exception>
    public void Write(string? body, Actor actor)
    {
        actor.DemandOffice();
        DemandDraft();
        Body = Words.Required(body, "Body", Words.TextLength);
    }

    /// <summary>The office head approves: number and date are given, the clock of an explanation begins.</summary>
    /// <exception cref="RuleBroken"><c>OfficeHeadOnly</c>, <c>LetterNotDraft</c>, <c>NumberEmpty</c>, <c>IssuedOnEmpty</c>, <c>LetterAhead</c>, <c>LetterBeforeDraft</c>, <c>ObligationClosed</c>, <c>LetterSuspended</c>, <c>TooLong</c>.</exception>
    public void Issue(string? number, DateOnly? issuedOn, string? signerName, bool byDeputy, WorkingCalendar calendar, Actor actor, DateOnly today)
    {
        actor.DemandOfficeHead();
        DemandDraft();
        Obligation.DemandOpen();
        if (Obligation.SuspendedOn is { } suspended)
        {
            throw new RuleBroken("LetterSuspended", null, suspended);
        }

        var given = Numbered(Words.Required(number, "Number", NumberLength));
        var on = issuedOn ?? throw new RuleBroken("IssuedOnEmpty", "IssuedOn");
        if (on > today)
        {
            throw new RuleBroken("LetterAhead", "IssuedOn", today);
        }

        if (on < DraftedOn)
        {
            throw new RuleBroken("LetterBeforeDraft", "IssuedOn", DraftedOn);
        }

        Number = given;
        IssuedOn = on;
        SignerName = Words.Optional(signerName, "SignerName", Words.NameLength);
        IsSignedByDeputy = byDeputy;
        AnswerDueOn = AnswerDays is { } days ? calendar.AddWorkingDays(on, days) : null;
        State = LetterState.Issued;
        DecidedBy = actor.Name;
    }

    /// <summary>A draft that is not sent. What a leader asked for only the office head puts aside.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>OfficeHeadOnly</c>, <c>LetterNotDraft</c>, <c>ReasonEmpty</c>.</exception>
    public void Discard(string? reason, Actor actor)
    {
        actor.DemandOffice();
        if (AskedBy is not null)
        {
            actor.DemandOfficeHead();
        }

        DemandDraft();
        DiscardReason = Words.Reason(reason);
        State = LetterState.Discarded;
        Round = null;
        DecidedBy = actor.Name;
    }

    /// <summary>The body explains; or the office enters what came on paper, with the day it came.</summary>
    /// <param name="cameOn">The day the paper came, where the office enters it; today where the body writes itself.</param>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>NoAnswerAsked</c>, <c>AnsweredAlready</c>, <c>LetterConcluded</c>, <c>AnswerEmpty</c>, <c>AnswerDayWrong</c>, <c>TooLong</c>.</exception>
    public void Explain(string? answer, string? number, DateOnly? cameOn, Actor actor, DateOnly today)
    {
        actor.DemandActsFor(AgencyId);
        if (Kind != LetterKind.Explanation || State != LetterState.Issued)
        {
            throw new RuleBroken("NoAnswerAsked");
        }

        if (AnsweredOn is { } before)
        {
            throw new RuleBroken("AnsweredAlready", null, before);
        }

        DemandNotConcluded();
        var words = Words.Required(answer, "Answer", Words.TextLength);
        var onBehalf = !actor.ActsFor(AgencyId);
        var on = onBehalf ? cameOn ?? today : today;
        if (on > today || on < IssuedOn)
        {
            throw new RuleBroken("AnswerDayWrong", "AnsweredOn", IssuedOn ?? today, today);
        }

        Answer = words;
        AnswerNumber = Words.Optional(number, "AnswerNumber", NumberLength);
        AnsweredOn = on;
        AnsweredBy = actor.Name;
        IsAnsweredOnBehalf = onBehalf;
    }

    /// <summary>The office's conclusion. Silence can be judged once its day is past; reasons only when there are some.</summary>
    /// <param name="isExtending">A request for another day was made since the letter and is not refused.</param>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>NoAnswerAsked</c>, <c>LetterConcluded</c>, <c>NoAnswerYet</c>, <c>AnswerNotDue</c>, <c>ExtensionMissing</c>, <c>NoteEmpty</c>, <c>TooLong</c>.</exception>
    public void Conclude(LetterOutcome outcome, string? note, bool isExtending, Actor actor, DateOnly today)
    {
        actor.DemandOffice();
        if (Kind != LetterKind.Explanation || State != LetterState.Issued)
        {
            throw new RuleBroken("NoAnswerAsked");
        }

        DemandNotConcluded();
        var judges = outcome is LetterOutcome.Reminded or LetterOutcome.Criticised;
        if (AnsweredOn is null)
        {
            if (!judges)
            {
                throw new RuleBroken("NoAnswerYet", "Outcome");
            }

            if (AnswerDueOn >= today)
            {
                throw new RuleBroken("AnswerNotDue", "Outcome", AnswerDueOn);
            }
        }

        if (outcome == LetterOutcome.Extended && !isExtending)
        {
            throw new RuleBroken("ExtensionMissing", "Outcome");
        }

        OutcomeNote = judges ? Words.Required(note, "Note", Words.ReasonLength) : Words.Optional(note, "Note", Words.ReasonLength);
        Outcome = outcome;
        ConcludedOn = today;
        ConcludedBy = actor.Name;
    }

    // "7", "Số 7" and "07-CV/VPTU" are one number.
    private static string Numbered(string typed)
    {
        var number = typed.StartsWith("Số", StringComparison.OrdinalIgnoreCase) ? typed[2..].TrimStart(':', ' ') : typed;
        return number.Length > 0 && number.All(char.IsAsciiDigit) ? number.PadLeft(2, '0') + Series : number;
    }

    private void DemandDraft()
    {
        if (State != LetterState.Draft)
        {
            throw new RuleBroken("LetterNotDraft");
        }
    }

    private void DemandNotConcluded()
    {
        if (ConcludedOn is { } done)
        {
            throw new RuleBroken("LetterConcluded", null, done);
        }
    }
}
