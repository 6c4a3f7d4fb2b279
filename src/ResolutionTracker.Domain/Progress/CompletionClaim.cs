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
        if (Gaps(today) is [var first, ..])
        {
            throw first;
        }
    }

    /// <summary>All that keeps the claim from being sent, so that a form can say it in one go.</summary>
    public IReadOnlyList<RuleBroken> Gaps(DateOnly today)
    {
        var gaps = new List<RuleBroken>();
        void Unless(bool holds, string code, string field, params object[] args)
        {
            if (!holds)
            {
                gaps.Add(new(code, field, args));
            }
        }

        Unless(Deliverable.Length > 0, "ClaimDeliverableEmpty", "ClaimDeliverable");
        Unless(Symbol.Length > 0, "ClaimSymbolEmpty", "ClaimSymbol");
        Unless(SubmittedUpOn is not null || IssuedOn is not null, "ClaimDateEmpty", "ClaimSubmittedUpOn");
        Unless(SubmittedUpOn is not { } up || up <= today, "ClaimDateAhead", "ClaimSubmittedUpOn", today);
        Unless(IssuedOn is not { } issued || issued <= today, "ClaimDateAhead", "ClaimIssuedOn", today);
        Unless(IssuedOn is null || SubmittedUpOn is null || IssuedOn >= SubmittedUpOn, "IssuedBeforeSubmitted", "ClaimIssuedOn", SubmittedUpOn ?? today);
        Unless(Recipient is not null, "ClaimRecipientEmpty", "ClaimRecipient");
        return gaps;
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
