using ResolutionTracker.Domain.Assignments;

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

    /// <exception cref="RuleBroken"><c>ClaimDeliverableEmpty</c>, <c>ClaimSymbolEmpty</c>, <c>ClaimDateEmpty</c>, <c>ClaimDateAhead</c>, <c>IssuedBeforeSubmitted</c>, <c>TooLong</c>.</exception>
    public static CompletionClaim Of(string? deliverable, string? symbol, DateOnly? submittedUpOn, DateOnly? issuedOn, string? recipient, DateOnly today)
    {
        if (submittedUpOn is null && issuedOn is null)
        {
            throw new RuleBroken("ClaimDateEmpty", "ClaimSubmittedUpOn");
        }

        if (submittedUpOn > today || issuedOn > today)
        {
            throw new RuleBroken("ClaimDateAhead", submittedUpOn > today ? "ClaimSubmittedUpOn" : "ClaimIssuedOn", today);
        }

        if (issuedOn < submittedUpOn)
        {
            throw new RuleBroken("IssuedBeforeSubmitted", "ClaimIssuedOn", submittedUpOn);
        }

        return new()
        {
            Deliverable = Words.Required(deliverable, "ClaimDeliverable", Words.TitleLength),
            Symbol = Words.Required(symbol, "ClaimSymbol", 60),
            SubmittedUpOn = submittedUpOn,
            IssuedOn = issuedOn,
            Recipient = Words.Optional(recipient, "ClaimRecipient", Words.NameLength),
        };
    }

    /// <summary>What the claim sets on the obligation: where a decision above completes the work, the submission alone only waits.</summary>
    public ClaimedDates DatesFor(CompletedBy completedBy) => completedBy switch
    {
        CompletedBy.Issue => new(SubmittedUpOn, IssuedOn),
        _ => new(SubmittedUpOn, SubmittedUpOn ?? IssuedOn),
    };
}
