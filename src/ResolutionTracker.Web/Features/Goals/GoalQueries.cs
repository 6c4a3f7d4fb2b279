using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Goals;

public sealed record GoalLine(int Id, string Title, IReadOnlyList<IndicatorFigure> Indicators);

/// <summary>A breakthrough or another orientation, with its goals and how its work stands.</summary>
public sealed record OrientationBoard(int Id, string Title, bool IsBreakthrough, IReadOnlyList<GoalLine> Goals, int Assignments, MatrixCounts Counts);

/// <summary>Orientations, goals and indicators in one reading.</summary>
public sealed class GoalQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    /// <returns>The breakthroughs first; nothing for those who do not see every body's work.</returns>
    public async Task<IReadOnlyList<OrientationBoard>> BoardAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        if (!actor.SeesAll)
        {
            return [];
        }

        var day = await today.ThresholdsAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var orientations = await db.Orientations.OrderByDescending(o => o.IsBreakthrough).ThenBy(o => o.Order).ThenBy(o => o.Id).ToListAsync(cancellationToken);
        var goals = await db.Goals.OrderBy(g => g.Order).ThenBy(g => g.Id).ToListAsync(cancellationToken);
        var figures = (await db.Indicators.Figures().ToListAsync(cancellationToken)).ToLookup(f => f.GoalId);
        var given = await db.Assignments.VisibleTo(actor).Where(a => a.OrientationId != null)
            .GroupBy(a => a.OrientationId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var statuses = await db.Obligations.VisibleTo(actor).Where(o => o.Role == ObligationRole.Lead && o.Assignment.OrientationId != null).Rated(day)
            .GroupBy(r => new { Orientation = r.Obligation.Assignment.OrientationId!.Value, r.Status })
            .Select(g => new { g.Key.Orientation, g.Key.Status, Count = g.Count() }).ToListAsync(cancellationToken);
        var byOrientation = statuses.ToLookup(s => s.Orientation);
        var under = goals.ToLookup(g => g.OrientationId);
        return [.. orientations.Select(o => new OrientationBoard(
            o.Id, o.Title, o.IsBreakthrough,
            [.. under[o.Id].Select(g => new GoalLine(g.Id, g.Title, [.. figures[g.Id]]))],
            given.GetValueOrDefault(o.Id),
            new(byOrientation[o.Id].ToDictionary(s => s.Status, s => s.Count))))];
    }
}
