using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>An indicator as it stands today.</summary>
public sealed record IndicatorNow(IndicatorFigure Figure, IndicatorReading Reading, DateOnly Date)
{
    /// <summary>Off its path: the yearly rise is broken, or the latest figure is worse than the one before.</summary>
    public bool IsOffPath => Reading.BrokeRise || Reading.State == IndicatorState.Falling;

    /// <summary>The target of this year or the next one that has one.</summary>
    public IndicatorAim? Aim => Figure.Aims.FirstOrDefault(a => a.Year >= Date.Year) ?? (Figure.Aims.Count > 0 ? Figure.Aims[^1] : null);
}

public sealed class IndicatorReadingQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    public async Task<IReadOnlyList<IndicatorNow>> ReadAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        var date = today.Date;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var figures = await db.Indicators.Where(_ => actor.SeesAll).Figures().ToListAsync(cancellationToken);
        return [.. figures.Select(f => new IndicatorNow(f, f.Read(date), date))];
    }
}
