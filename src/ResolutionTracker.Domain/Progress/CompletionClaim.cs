using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Progress;

/// <summary>Says that the work is done: the deliverable with its number, dates and recipient.</summary>
public sealed record CompletionClaim
{
    /// <summary>A claim dated more working days before its submission than this is flagged to the office.</summary>
    public const int FlagAfterWorkingDays = 5;

    private CompletionClaim() { }

    public string Deliverable { get; private init; } = "";

    /// <summary>Number and symbol of the deliverable, e.g. 12-ĐA/BCSĐ.</summary>
    public string Symbol { get; private init; } = "";

    /// <summary>Ngày trình.</summary>
    public DateOnly? SubmittedUpOn { get; private init; }

    /// <summary>Ngày ban hành.</summary>
    public DateOnly? IssuedOn { get; private init; }

    public string? Recipient { get; private init; }

    /// <summary>A whole claim, ready to be sent.</summary>
    /// <exception cref="RuleBroken">Those of <see cref="Sketch"/> and <see cref="DemandWhole"/>.</exception>
    public static CompletionClaim Of(string? deliverable, string? symbol, DateOnly? submittedUpOn, DateOnly? issuedOn, string? recipient, DateOnly today)
    {
        var claim = Sketch(deliverable, symbol, submittedUpOn, issuedOn, recipient);
        claim.DemandWhole(today);
        return claim;
    }

    /// <summary>What a draft says so far: nothing but over-long words is refused.</summary>
    /// <exception cref="RuleBroken"><c>TooLong</c>.</exception>
    public static CompletionClaim Sketch(string? deliverable, string? symbol, DateOnly? submittedUpOn, DateOnly? issuedOn, string? recipient) => new()
    {
        Deliverable = Words.Optional(deliverable, "ClaimDeliverable", Words.TitleLength) ?? "",
        Symbol = Words.Optional(symbol, "ClaimSymbol", 60) ?? "",
        SubmittedUpOn = submittedUpOn,
        IssuedOn = issuedOn,
        Recipient = Words.Optional(recipient, "ClaimRecipient", Words.NameLength),
    };

    /// <summary>Completion needs evidence: which paper, its number, its date, who received it.</summary>
    /// <exception cref="RuleBroken"><c>ClaimDeliverableEmpty</c>, <c>ClaimSymbolEmpty</c>, <c>ClaimRecipientEmpty</c>, <c>ClaimDateEmpty</c>, <c>ClaimDateAhead</c>, <c>IssuedBeforeSubmitted</c>.</exception>
    public void DemandWhole(DateOnly today)
    {
        Words.Required(Deliverable, "ClaimDeliverable", Words.TitleLength);
        Words.Required(Symbol, "ClaimSymbol", 60);
        if (SubmittedUpOn is null && IssuedOn is null)
        {
            throw new RuleBroken("ClaimDateEmpty", "ClaimSubmittedUpOn");
        }

        if (SubmittedUpOn > today || IssuedOn > today)
        {
            throw new RuleBroken("ClaimDateAhead", SubmittedUpOn > today ? "ClaimSubmittedUpOn" : "ClaimIssuedOn", today);
        }

        if (IssuedOn < SubmittedUpOn)
        {
            throw new RuleBroken("IssuedBeforeSubmitted", "ClaimIssuedOn", SubmittedUpOn);
        }

        Words.Required(Recipient, "ClaimRecipient", Words.NameLength);
    }

    /// <summary>Whether the claimed day lies so far before the day of submission that the office should look twice.</summary>
    public bool IsOld(CompletedBy completedBy, DateOnly submittedOn, WorkingCalendar calendar)
    {
        var dates = DatesFor(completedBy);
        return (dates.CompletesOn ?? dates.SubmittedUpOn) is { } claimed && calendar.WorkingDaysBetween(claimed, submittedOn) > FlagAfterWorkingDays;
    }

    /// <summary>What the claim sets on the obligation: where a decision above completes the work, the submission alone only waits.</summary>
    public ClaimedDates DatesFor(CompletedBy completedBy) => completedBy switch
    {
        CompletedBy.Issue => new(SubmittedUpOn, IssuedOn),
        _ => new(SubmittedUpOn, SubmittedUpOn ?? IssuedOn),
    };
}
