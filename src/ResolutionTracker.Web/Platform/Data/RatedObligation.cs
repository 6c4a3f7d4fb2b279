using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>An obligation with its derived status and the facts behind it, inside a query.</summary>
public sealed class RatedObligation
{
    public Obligation Obligation { get; init; } = null!;

    public ObligationStatus Status { get; init; }

    public ObligationFacts Facts { get; init; } = null!;

    /// <summary>Who leads the work to which the body only contributes; null where it leads itself. Asked for only where it is shown.</summary>
    public string? Lead { get; init; }
}

public static class RatedObligations
{
    private static readonly Expression<Func<Obligation, string?>> LeadOf = o =>
        o.Role == ObligationRole.Lead ? null
        : o.Assignment.Rule!.Lead != null ? o.Assignment.Rule.Lead.Name
        : o.Assignment.Obligations.Where(l => l.Role == ObligationRole.Lead).OrderBy(l => l.EndedOn != null).ThenBy(l => l.Id).Select(l => l.Agency.Name).FirstOrDefault();

    /// <summary>Adds the status by the one rule; the database works it out, so it can filter, group and count by it.</summary>
    public static IQueryable<RatedObligation> Rated(this IQueryable<Obligation> obligations, StatusThresholds day, DueDayBasis basis = DueDayBasis.Official)
    {
        var rule = StatusRule.For(day, basis);
        var obligation = rule.Parameters[0];
        var facts = Expression.MemberInit(Expression.New(typeof(ObligationFacts)), typeof(ObligationFacts).GetProperties().Where(p => p.CanWrite)
            .Select(p => Expression.Bind(p, Expression.Property(obligation, p.Name == nameof(ObligationFacts.ObligationId) ? nameof(Obligation.Id) : p.Name))));
        var rated = Expression.MemberInit(
            Expression.New(typeof(RatedObligation)),
            Expression.Bind(typeof(RatedObligation).GetProperty(nameof(RatedObligation.Obligation))!, obligation),
            Expression.Bind(typeof(RatedObligation).GetProperty(nameof(RatedObligation.Status))!, rule.Body),
            Expression.Bind(typeof(RatedObligation).GetProperty(nameof(RatedObligation.Facts))!, facts),
            Expression.Bind(typeof(RatedObligation).GetProperty(nameof(RatedObligation.Lead))!, ReplacingExpressionVisitor.Replace(LeadOf.Parameters[0], obligation, LeadOf.Body)));
        return obligations.Select(Expression.Lambda<Func<Obligation, RatedObligation>>(rated, obligation));
    }
}
