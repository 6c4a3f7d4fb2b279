using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>The order of every list of work: the red group on top, then what is near, what waits, what has time, what is over.</summary>
public static class WorstFirst
{
    // One letter for each status in the order of the enumeration: the database works the status out once
    // and looks the letter up, where a chain of comparisons would work it out for each of them.
    private static readonly string Letters = string.Concat(Enum.GetValues<ObligationStatus>().Order().Select(LetterOf));

    public static IOrderedQueryable<RatedObligation> OrderByWorst(this IQueryable<RatedObligation> rated, bool descending = false)
    {
        var letters = Letters;
        return descending
            ? rated.OrderByDescending(r => letters.Substring((int)r.Status, 1))
            : rated.OrderBy(r => letters.Substring((int)r.Status, 1));
    }

    /// <summary>The same order in memory.</summary>
    public static char LetterOf(ObligationStatus status) => status switch
    {
        ObligationStatus.OverdueSevere => 'a',
        ObligationStatus.Overdue => 'b',
        ObligationStatus.AwaitingDecisionLate => 'c',
        ObligationStatus.AwaitingAcceptanceLate => 'd',
        ObligationStatus.SuspendedOverdue => 'e',
        ObligationStatus.DueSoon => 'f',
        ObligationStatus.AwaitingDecision => 'g',
        ObligationStatus.AwaitingAcceptance => 'h',
        ObligationStatus.OnTrack => 'i',
        ObligationStatus.NotYetDue => 'j',
        ObligationStatus.NoDueDaySet => 'k',
        ObligationStatus.NoDueDayRequired => 'l',
        ObligationStatus.Suspended => 'm',
        ObligationStatus.CompletedOnTime or ObligationStatus.CompletedLate or ObligationStatus.CompletedNoDueDay => 'n',
        ObligationStatus.Ended => 'o',
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without a place would vanish from the order."),
    };
}
