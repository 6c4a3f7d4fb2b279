using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>A proposed or decided change of a due day.</summary>
public sealed record DueDayLine(
    int Id, int Version, int ObligationId, int AssignmentId, string Title, string? PeriodLabel, string Agency, DueDayChangeKind Kind, DueDayChangeState State,
    DateOnly? FormerDueOn, DateOnly DueOn, string? Text, DeadlinePrecision? Precision, string? PaperNumber, DateOnly? PaperDate, string Reason,
    DateOnly RequestedOn, string RequestedBy, DateOnly? DecidedOn, string? DecidedBy, string? DecisionNote, string? SignedBy, string? WorkDone)
{
    /// <summary>Parts of contributors that have the day of the lead, or a later one, and none in words of their own: they stay when the lead's moves.</summary>
    public int PartsThatStay { get; init; }
}

/// <summary>What was decided on due days so far.</summary>
public sealed record DueDayCount(int Extended, int Adjusted, int Refused);

public sealed class DueDayQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user)
{
    /// <summary>What waits for the office head, the oldest first.</summary>
    public Task<(IReadOnlyList<DueDayLine> Rows, int Total)> PendingAsync(int page, CancellationToken cancellationToken) =>
        PageAsync(c => c.State == DueDayChangeState.Pending, changes => changes.OrderBy(c => c.RequestedOn).ThenBy(c => c.Id), page, cancellationToken);

    /// <summary>What was approved or refused, the latest first.</summary>
    public Task<(IReadOnlyList<DueDayLine> Rows, int Total)> DecidedAsync(int page, CancellationToken cancellationToken) =>
        PageAsync(c => c.State != DueDayChangeState.Pending, changes => changes.OrderByDescending(c => c.DecidedOn).ThenByDescending(c => c.Id), page, cancellationToken);

    /// <summary>Extensions and adjustments are counted apart, and refusals too.</summary>
    public async Task<DueDayCount> CountAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await db.DueDayChanges.VisibleTo(actor).GroupBy(c => new { c.Kind, c.State }).Select(g => new { g.Key.Kind, g.Key.State, Count = g.Count() }).ToListAsync(cancellationToken);
        int Of(Func<DueDayChangeKind, DueDayChangeState, bool> wanted) => counts.Where(c => wanted(c.Kind, c.State)).Sum(c => c.Count);
        return new(
            Of((kind, state) => kind == DueDayChangeKind.Extension && state == DueDayChangeState.Approved),
            Of((kind, state) => kind == DueDayChangeKind.Adjustment && state == DueDayChangeState.Approved),
            Of((_, state) => state == DueDayChangeState.Refused));
    }

    private async Task<(IReadOnlyList<DueDayLine> Rows, int Total)> PageAsync(
        Expression<Func<DueDayChange, bool>> wanted, Func<IQueryable<DueDayChange>, IQueryable<DueDayChange>> order, int page, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var changes = db.DueDayChanges.VisibleTo(actor).Where(wanted);
        var total = await changes.CountAsync(cancellationToken);
        return (await Lines(order(changes).OnPage(page, total)).ToListAsync(cancellationToken), total);
    }

    internal static async Task<IReadOnlyList<DueDayLine>> OfAsync(TrackerDbContext db, Actor actor, Expression<Func<DueDayChange, bool>> wanted, CancellationToken cancellationToken) =>
        await Lines(db.DueDayChanges.VisibleTo(actor).Where(wanted).OrderByDescending(c => c.Id)).ToListAsync(cancellationToken);

    private static IQueryable<DueDayLine> Lines(IQueryable<DueDayChange> changes) => changes.Select(c => new DueDayLine(
        c.Id, c.Version, c.ObligationId, c.Obligation.AssignmentId, c.Obligation.Assignment.Title, c.Obligation.PeriodLabel, c.Obligation.Agency.Name, c.Kind, c.State,
        c.FormerDueOn, c.DueOn, c.Text, c.Precision, c.PaperNumber, c.PaperDate, c.Reason, c.RequestedOn, c.RequestedBy, c.DecidedOn, c.DecidedBy, c.DecisionNote, c.SignedBy, c.WorkDone)
    {
        PartsThatStay = c.State != DueDayChangeState.Pending || c.Obligation.Role != ObligationRole.Lead ? 0 : c.Obligation.Assignment.Obligations.Count(o =>
            o.Role == ObligationRole.Contribution && o.AcceptedOn == null && o.EndedOn == null && o.PeriodLabel == c.Obligation.PeriodLabel
            && o.DueOn >= c.FormerDueOn && (o.DueText == null || o.DueText == c.Obligation.DueText)),
    });
}
