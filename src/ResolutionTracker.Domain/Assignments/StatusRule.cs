using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>Which due day a status is read against: both on-time rates are shown.</summary>
public enum DueDayBasis
{
    /// <summary>The extended, official one.</summary>
    Official,

    /// <summary>The first one, before any extension.</summary>
    Original,
}

/// <summary>
/// The one rule that says an obligation's status. It is an expression over stored facts and the day's thresholds:
/// the database groups by it, memory compiles it, and a property test holds the two together. First match wins.
/// </summary>
public static class StatusRule
{
    private static readonly ConcurrentDictionary<(StatusThresholds, DueDayBasis), Func<Obligation, ObligationStatus>> Compiled = new();

    /// <summary>The rule for a day, to be used inside a query.</summary>
    public static Expression<Func<Obligation, ObligationStatus>> For(StatusThresholds day, DueDayBasis basis = DueDayBasis.Official)
    {
        var rule = Official(day.Today, day.SoonUntil, day.SevereUntil);
        return basis == DueDayBasis.Official
            ? rule
            : (Expression<Func<Obligation, ObligationStatus>>)new AgainstOriginal().Visit(rule);
    }

    /// <summary>The same rule in memory.</summary>
    public static ObligationStatus Of(Obligation obligation, StatusThresholds day, DueDayBasis basis = DueDayBasis.Official)
    {
        if (Compiled.Count > 64)
        {
            Compiled.Clear();
        }

        return Compiled.GetOrAdd((day, basis), key => For(key.Item1, key.Item2).Compile())(obligation);
    }

    private static Expression<Func<Obligation, ObligationStatus>> Official(DateOnly today, DateOnly soonUntil, DateOnly severeUntil) => o =>
        o.AcceptedOn != null
            ? o.DueOn == null ? ObligationStatus.CompletedNoDueDay
                : o.ClaimDate > o.DueOn ? ObligationStatus.CompletedLate : ObligationStatus.CompletedOnTime
        : o.EndedOn != null ? ObligationStatus.Ended
        : o.SuspendedOn != null
            ? o.DueOn < o.SuspendedOn ? ObligationStatus.SuspendedOverdue : ObligationStatus.Suspended
        : o.SubmittedUpOn != null && o.ClaimDate == null
            ? o.SubmittedUpOn > o.DueOn ? ObligationStatus.AwaitingDecisionLate : ObligationStatus.AwaitingDecision
        : o.ClaimDate != null
            ? o.ClaimDate > o.DueOn ? ObligationStatus.AwaitingAcceptanceLate : ObligationStatus.AwaitingAcceptance
        : o.StartOn > today ? ObligationStatus.NotYetDue
        : o.DueOn == null
            ? o.NoDeadline == NoDeadline.NotRequired ? ObligationStatus.NoDueDayRequired : ObligationStatus.NoDueDaySet
        : o.DueOn <= severeUntil ? ObligationStatus.OverdueSevere
        : o.DueOn < today ? ObligationStatus.Overdue
        : o.DueOn <= soonUntil ? ObligationStatus.DueSoon
        : ObligationStatus.OnTrack;

    private sealed class AgainstOriginal : ExpressionVisitor
    {
        protected override Expression VisitMember(MemberExpression node) =>
            node.Member.Name == nameof(Obligation.DueOn) && node.Expression?.Type == typeof(Obligation)
                ? Expression.Property(Visit(node.Expression), nameof(Obligation.OriginalDueOn))
                : base.VisitMember(node);
    }
}
