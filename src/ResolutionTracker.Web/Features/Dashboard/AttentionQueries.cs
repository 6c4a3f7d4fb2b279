using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>A piece of work that somebody should look at: who, what is missing, which level must decide.</summary>
public sealed record AttentionItem(
    int ObligationId, int AssignmentId, AssignmentForm Form, string Title, string? PeriodLabel, string Agency, string? Deliverable, string? Authority,
    DateOnly? LastReportedOn, DateOnly? DeclinedOn, string? DeclineReason, ObligationStatus Status, ObligationFacts Facts);

/// <summary>The worst of them, and how many there are of each status.</summary>
public sealed record AttentionList(IReadOnlyList<AttentionItem> Top, MatrixCounts Counts)
{
    public int Total => Counts.Total;
}

/// <param name="OverdueElsewhere">Overdue work that waits for somebody else, and so stands in its own block.</param>
public sealed record AttentionWork(StatusThresholds Day, AttentionList Overdue, int OverdueElsewhere, AttentionList AwaitingDecision, AttentionList AwaitingAcceptance, AttentionList Declined)
{
    public bool IsEmpty => Overdue.Total + AwaitingDecision.Total + AwaitingAcceptance.Total + Declined.Total == 0;
}

public sealed class AttentionQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    public const int Top = 5;
    private const int TopDeclined = 50;

    public async Task<AttentionWork> ReadAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        var day = await today.ThresholdsAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var lead = db.Obligations.VisibleTo(actor).Where(o => o.Role == ObligationRole.Lead).Rated(day);

        // What somebody else must answer stands below, once; of the rest the severe come first, the latest before the others.
        var late = In(lead, [ObligationStatus.OverdueSevere, ObligationStatus.Overdue]).Where(r => r.Obligation.DeclinedOn == null);
        var acting = await ListAsync(late, q => q.OrderByDescending(r => r.Status == ObligationStatus.OverdueSevere).ThenBy(r => r.Obligation.DueOn), Top, cancellationToken);
        var overdue = acting with { Counts = await In(lead, Matrix.StatusesOf(MatrixColumn.OpenOverdue)).CountByStatusAsync(cancellationToken) };
        var decision = await ListAsync(In(lead, [ObligationStatus.AwaitingDecision, ObligationStatus.AwaitingDecisionLate]), q => q.OrderBy(r => r.Obligation.SubmittedUpOn), Top, cancellationToken);
        var acceptance = await ListAsync(In(lead, [ObligationStatus.AwaitingAcceptance, ObligationStatus.AwaitingAcceptanceLate]), q => q.OrderBy(r => r.Obligation.LastReportedOn), Top, cancellationToken);
        var declined = await ListAsync(
            db.Obligations.VisibleTo(actor).Where(o => o.DeclinedOn != null && o.AcceptedOn == null && o.EndedOn == null).Rated(day),
            q => q.OrderBy(r => r.Obligation.DeclinedOn), TopDeclined, cancellationToken);
        return new(day, overdue, overdue.Total - acting.Total, decision, acceptance, declined);
    }

    private static IQueryable<RatedObligation> In(IQueryable<RatedObligation> rated, IReadOnlyList<ObligationStatus> statuses) =>
        rated.Where(r => statuses.Contains(r.Status));

    private static async Task<AttentionList> ListAsync(
        IQueryable<RatedObligation> rated, Func<IQueryable<RatedObligation>, IOrderedQueryable<RatedObligation>> order, int take, CancellationToken cancellationToken)
    {
        var counts = await rated.CountByStatusAsync(cancellationToken);
        var top = counts.Total == 0
            ? []
            : await order(rated).ThenBy(r => r.Obligation.Id).Take(take).Select(r => new AttentionItem(
                r.Obligation.Id, r.Obligation.AssignmentId, r.Obligation.Assignment.Form, r.Obligation.Assignment.Title, r.Obligation.PeriodLabel, r.Obligation.Agency.Name,
                r.Obligation.Assignment.Deliverable, r.Obligation.Assignment.Authority, r.Obligation.LastReportedOn, r.Obligation.DeclinedOn, r.Obligation.DeclineReason,
                r.Status, r.Facts)).ToListAsync(cancellationToken);
        return new(top, counts);
    }
}
