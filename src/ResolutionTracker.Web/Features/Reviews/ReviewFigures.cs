using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Reviews;

/// <summary>What the work of a reviewed document looks like today: the official counts, and every body involved.</summary>
public sealed class ReviewFigures(IDbContextFactory<TrackerDbContext> contexts, ReviewQueries queries, CurrentUser user, Today today)
{
    public async Task<ReviewItem?> FindAsync(int reviewId, CancellationToken cancellationToken)
    {
        if (await queries.CycleOfAsync(reviewId, cancellationToken) is not { } cycle)
        {
            return null;
        }

        var actor = await user.ActorAsync();
        var day = await today.ThresholdsAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await db.Obligations.VisibleTo(actor)
            .Where(o => o.Assignment.Sources.Any(s => s.ResolutionId == cycle.ResolutionId))
            .Rated(day)
            .GroupBy(r => new { r.Obligation.AgencyId, r.Obligation.Agency.Name, r.Obligation.Agency.Order, r.Obligation.Role, r.Status })
            .Select(g => new { g.Key.AgencyId, g.Key.Name, g.Key.Order, g.Key.Role, g.Key.Status, Count = g.Count(), LastReportedOn = g.Max(r => r.Obligation.LastReportedOn) })
            .ToListAsync(cancellationToken);
        var led = rows.Where(r => r.Role == ObligationRole.Lead).ToList();
        return new(
            cycle,
            cycle.Reviews.Single(r => r.Id == reviewId),
            new(led.GroupBy(r => r.Status).ToDictionary(g => g.Key, g => g.Sum(r => r.Count))),
            [.. rows.GroupBy(r => (r.AgencyId, r.Name, r.Order)).OrderBy(g => g.Key.Order).ThenBy(g => g.Key.AgencyId).Select(g => new InvolvedRow(
                g.Key.AgencyId,
                g.Key.Name,
                g.Where(r => r.Role == ObligationRole.Lead).Sum(r => r.Count),
                g.Where(r => r.Role == ObligationRole.Lead && Matrix.IsOpen(r.Status)).Sum(r => r.Count),
                g.Where(r => r.Role == ObligationRole.Lead && Matrix.IsOverdue(r.Status)).Sum(r => r.Count),
                g.Where(r => r.Role == ObligationRole.Contribution).Sum(r => r.Count),
                g.Max(r => r.LastReportedOn)))],
            day);
    }
}
