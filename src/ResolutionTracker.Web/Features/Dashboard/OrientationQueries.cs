using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Dashboard;

public sealed record GoalNow(string Title, IReadOnlyList<IndicatorNow> Indicators);

/// <summary>A breakthrough or another orientation: its goals with their indicators, and its work.</summary>
public sealed record OrientationNow(int Id, string Title, bool IsBreakthrough, IReadOnlyList<GoalNow> Goals, MatrixCounts Counts);

public sealed class OrientationQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today, IndicatorReadingQueries indicators)
{
    public async Task<IReadOnlyList<OrientationNow>> ReadAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        var day = await today.ThresholdsAsync(cancellationToken);
        var readings = (await indicators.ReadAsync(cancellationToken)).ToLookup(i => i.Figure.GoalId);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await db.Obligations.VisibleTo(actor).Where(o => o.Role == ObligationRole.Lead && o.Assignment.OrientationId != null).Rated(day)
            .Select(r => new KeyedStatus { Key = r.Obligation.Assignment.OrientationId!.Value, Status = r.Status }).CountByKeyAsync(cancellationToken);
        var goals = (await db.Goals.OrderBy(g => g.Order).ThenBy(g => g.Id).Select(g => new { g.Id, g.OrientationId, g.Title }).ToListAsync(cancellationToken)).ToLookup(g => g.OrientationId);
        var orientations = await db.Orientations.OrderBy(o => o.Order).ThenBy(o => o.Id).Select(o => new { o.Id, o.Title, o.IsBreakthrough }).ToListAsync(cancellationToken);
        return [.. orientations.Select(o => new OrientationNow(
            o.Id, o.Title, o.IsBreakthrough, [.. goals[o.Id].Select(g => new GoalNow(g.Title, [.. readings[g.Id]]))], counts.GetValueOrDefault(o.Id, StatusCounts.Nothing)))];
    }
}
