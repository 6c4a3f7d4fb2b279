using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>An indicator as it stands today.</summary>
public sealed record IndicatorNow(int Id, int GoalId, string Name, string Unit, IndicatorForm Form, bool ImprovesEveryYear, (int Year, decimal Low, decimal High)? Aim, IndicatorReading Reading)
{
    /// <summary>Off its path: the yearly rise is broken, or the latest figure is worse than the one before.</summary>
    public bool IsOffPath => Reading.BrokeRise || Reading.State == IndicatorState.Falling;
}

public sealed class IndicatorReadingQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    public async Task<IReadOnlyList<IndicatorNow>> ReadAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var date = today.Date;
        var targets = (await db.Set<IndicatorTarget>().OrderBy(t => t.Year).Select(t => new { t.IndicatorId, t.Year, t.Low, t.High }).ToListAsync(cancellationToken)).ToLookup(t => t.IndicatorId);
        var points = (await db.Set<IndicatorValue>().Where(v => v.Kind == IndicatorValueKind.Actual)
            .Select(v => new { v.IndicatorId, Point = new IndicatorPoint(v.Year, v.Value, v.Score, v.Ranked, v.AnnouncedOn) }).ToListAsync(cancellationToken)).ToLookup(v => v.IndicatorId, v => v.Point);
        var all = await db.Indicators.Where(_ => actor.SeesAll).OrderBy(i => i.Goal.Order).ThenBy(i => i.Id)
            .Select(i => new { i.Id, i.GoalId, i.Name, i.Unit, i.Form, i.Direction, i.ImprovesEveryYear }).ToListAsync(cancellationToken);
        return [.. all.Select(i =>
        {
            var aims = targets[i.Id].ToDictionary(t => t.Year, t => (t.Low, t.High));
            var reading = IndicatorRule.Read(i.Form, i.Direction, i.ImprovesEveryYear, points[i.Id], year => aims.TryGetValue(year, out var aim) ? aim : null, date);
            var next = targets[i.Id].FirstOrDefault(t => t.Year >= date.Year) ?? targets[i.Id].LastOrDefault();
            return new IndicatorNow(i.Id, i.GoalId, i.Name, i.Unit, i.Form, i.ImprovesEveryYear, next is null ? null : (next.Year, next.Low, next.High), reading);
        })];
    }
}
