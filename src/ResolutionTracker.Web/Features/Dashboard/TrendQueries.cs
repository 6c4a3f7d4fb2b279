using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>How the work stood at the end of a day, as far as the facts kept since can say.</summary>
public sealed record Standing(DateOnly Date, int Completed, int Overdue);

public sealed record Trend(Standing Former, Standing Now);

/// <summary>Today beside the end of the former quarter, by the same reading of facts; today's figures are those of the matrix.</summary>
public sealed class TrendQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    public async Task<Trend> ReadAsync(CancellationToken cancellationToken)
    {
        var date = today.Date;
        var formerEnd = AheadQueries.QuarterOf(date).AddDays(-1);
        return new(await StandingAsync(formerEnd, cancellationToken), await StandingAsync(date, cancellationToken));
    }

    internal async Task<Standing> StandingAsync(DateOnly date, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var lead = db.Obligations.VisibleTo(actor).Where(o => o.Role == ObligationRole.Lead);
        var completed = await lead.CountAsync(o => o.AcceptedOn <= date, cancellationToken);
        var overdue = await lead.Where(OpenAt(date)).Select(Due(db, date)).CountAsync(LateAt(date), cancellationToken);
        return new(date, completed, overdue);
    }

    private static Expression<Func<Obligation, bool>> OpenAt(DateOnly date) => o =>
        (o.AcceptedOn == null || o.AcceptedOn > date) && (o.EndedOn == null || o.EndedOn > date) && (o.SuspendedOn == null || o.SuspendedOn > date);

    // A due day moved after that day was still the former one then.
    private static Expression<Func<Obligation, DueThen>> Due(TrackerDbContext db, DateOnly date) => o => new DueThen
    {
        Obligation = o,
        DueOn = db.DueDayChanges.Any(c => c.ObligationId == o.Id && c.State == DueDayChangeState.Approved && c.DecidedOn > date)
            ? db.DueDayChanges.Where(c => c.ObligationId == o.Id && c.State == DueDayChangeState.Approved && c.DecidedOn > date)
                .OrderBy(c => c.DecidedOn).ThenBy(c => c.Id).Select(c => c.FormerDueOn).First()
            : o.DueOn,
    };

    // What was claimed or submitted in time by then only waits; the rest is late once its day is past.
    private static Expression<Func<DueThen, bool>> LateAt(DateOnly date) => d =>
        d.DueOn < date
        && (d.Obligation.ClaimDate <= date ? d.Obligation.ClaimDate > d.DueOn
            : d.Obligation.SubmittedUpOn <= date ? d.Obligation.SubmittedUpOn > d.DueOn
            : d.Obligation.StartOn <= date);

    private sealed class DueThen
    {
        public Obligation Obligation { get; init; } = null!;

        public DateOnly? DueOn { get; init; }
    }
}
