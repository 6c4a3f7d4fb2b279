using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Indicators;

/// <summary>A figure with its source; one that is not announced yet says nothing but its year.</summary>
public sealed record IndicatorRow(int Year, IndicatorValueKind Kind, decimal? Value, decimal? Score, int? Ranked, DateOnly? AnnouncedOn, string? Source)
{
    public bool IsAnnounced => AnnouncedOn is not null;
}

/// <summary>The clause that asks for the indicator.</summary>
public sealed record IndicatorClause(int ResolutionId, string? Symbol, string Summary, string Anchor, string? Label);

public sealed record IndicatorDetails(
    IndicatorFigure Figure, string Goal, string Orientation, bool IsBreakthrough, string? Agency, string? DataSource, IndicatorFrequency Frequency,
    IndicatorClause? Clause, IReadOnlyList<IndicatorRow> Rows, DateOnly Today);

public sealed class IndicatorQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    /// <returns>Null for an indicator that is not there, or for a reader who does not see every body's work.</returns>
    public async Task<IndicatorDetails?> DetailsAsync(int id, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        if (!actor.SeesAll)
        {
            return null;
        }

        var day = today.Date;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var one = db.Indicators.Where(i => i.Id == id);
        var figure = await one.Figures().FirstOrDefaultAsync(cancellationToken);
        if (figure is null)
        {
            return null;
        }

        var rows = await one.SelectMany(i => i.Values).OrderByDescending(v => v.Year).ThenBy(v => v.Kind).ThenBy(v => v.Id)
            .Select(v => v.AnnouncedOn <= day
                ? new IndicatorRow(v.Year, v.Kind, v.Value, v.Score, v.Ranked, v.AnnouncedOn, v.Source)
                : new IndicatorRow(v.Year, v.Kind, null, null, null, null, null))
            .ToListAsync(cancellationToken);
        var clause = await one.Where(i => i.Clause != null).OrderBy(i => i.Id)
            .Select(i => new IndicatorClause(i.Clause!.ResolutionId, i.Clause.Resolution.Symbol, i.Clause.Resolution.Summary, i.Clause.Anchor, i.Clause.Label))
            .FirstOrDefaultAsync(cancellationToken);
        return await one.OrderBy(i => i.Id)
            .Select(i => new IndicatorDetails(
                figure, i.Goal.Title, i.Goal.Orientation.Title, i.Goal.Orientation.IsBreakthrough, i.Agency == null ? null : i.Agency.Name, i.DataSource, i.Frequency, clause, rows, day))
            .FirstAsync(cancellationToken);
    }
}
