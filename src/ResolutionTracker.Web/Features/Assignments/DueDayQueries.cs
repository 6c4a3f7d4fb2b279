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
    DateOnly RequestedOn, string RequestedBy, DateOnly? DecidedOn, string? DecidedBy, string? DecisionNote)
{
    /// <summary>Parts of contributors that have the day of the lead, or a later one, and none in words of their own: they stay when the lead's moves.</summary>
    public int PartsThatStay { get; init; }
}

public sealed class DueDayQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user)
{
    /// <summary>What waits for the office head, the oldest first.</summary>
    public async Task<(IReadOnlyList<DueDayLine> Rows, int Total)> PendingAsync(int page, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var pending = db.DueDayChanges.VisibleTo(actor).Where(c => c.State == DueDayChangeState.Pending);
        var total = await pending.CountAsync(cancellationToken);
        var first = (Math.Clamp(page, 1, Math.Max(1, (total + Pager.Rows - 1) / Pager.Rows)) - 1) * Pager.Rows;
        return (await Lines(pending.OrderBy(c => c.RequestedOn).ThenBy(c => c.Id).Skip(first).Take(Pager.Rows)).ToListAsync(cancellationToken), total);
    }

    internal static async Task<IReadOnlyList<DueDayLine>> OfAsync(TrackerDbContext db, Actor actor, Expression<Func<DueDayChange, bool>> wanted, CancellationToken cancellationToken) =>
        await Lines(db.DueDayChanges.VisibleTo(actor).Where(wanted).OrderByDescending(c => c.Id)).ToListAsync(cancellationToken);

    private static IQueryable<DueDayLine> Lines(IQueryable<DueDayChange> changes) => changes.Select(c => new DueDayLine(
        c.Id, c.Version, c.ObligationId, c.Obligation.AssignmentId, c.Obligation.Assignment.Title, c.Obligation.PeriodLabel, c.Obligation.Agency.Name, c.Kind, c.State,
        c.FormerDueOn, c.DueOn, c.Text, c.Precision, c.PaperNumber, c.PaperDate, c.Reason, c.RequestedOn, c.RequestedBy, c.DecidedOn, c.DecidedBy, c.DecisionNote)
    {
        PartsThatStay = c.State != DueDayChangeState.Pending || c.Obligation.Role != ObligationRole.Lead ? 0 : c.Obligation.Assignment.Obligations.Count(o =>
            o.Role == ObligationRole.Contribution && o.AcceptedOn == null && o.EndedOn == null && o.PeriodLabel == c.Obligation.PeriodLabel
            && o.DueOn >= c.FormerDueOn && (o.DueText == null || o.DueText == c.Obligation.DueText)),
    });
}
