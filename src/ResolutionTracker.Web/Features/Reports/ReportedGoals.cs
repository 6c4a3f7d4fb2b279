using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>Goals and indicators a document answers for: its own, and those of the documents it concretises.</summary>
internal sealed class ReportedGoals(TrackerDbContext db, int resolutionId, DateOnly asOf, CancellationToken cancellationToken)
{
    /// <param name="worked">Orientations under which the document gave work.</param>
    public async Task<IReadOnlyList<OrientationGoals>> ReadAsync(IReadOnlyCollection<int> worked)
    {
        var above = await db.Relations.Where(r => r.FromId == resolutionId && r.Kind == RelationKind.Concretises).Select(r => r.ToId).ToListAsync(cancellationToken);
        var indicators = await db.Indicators
            .Where(i => i.Clause != null && (i.Clause.ResolutionId == resolutionId || above.Contains(i.Clause.ResolutionId)))
            .OrderBy(i => i.Goal.Order).ThenBy(i => i.Id)
            .Select(i => new
            {
                i.Goal.OrientationId,
                i.Name,
                i.Unit,
                i.Form,
                i.Direction,
                i.ImprovesEveryYear,
                Targets = i.Targets.OrderBy(t => t.Year).Select(t => new Aim(t.Year, t.Low, t.High)).ToList(),
                Points = i.Values.Where(v => v.Kind == IndicatorValueKind.Actual).Select(v => new IndicatorPoint(v.Year, v.Value, v.Score, v.Ranked, v.AnnouncedOn)).ToList(),
            })
            .ToListAsync(cancellationToken);
        var lines = indicators.ToLookup(i => i.OrientationId, i =>
        {
            var last = i.Targets.LastOrDefault();
            return new IndicatorLine(
                i.Name, i.Unit, i.Form, last?.Year, last?.Low, last?.High, i.Targets.Count > 1 && i.Targets.All(t => t.Low == last!.Low && t.High == last.High), i.ImprovesEveryYear,
                IndicatorRule.Read(i.Form, i.Direction, i.ImprovesEveryYear, i.Points, year => i.Targets.Find(t => t.Year == year) is { } aim ? (aim.Low, aim.High) : null, asOf));
        });
        var shown = worked.Union(lines.Select(l => l.Key)).ToList();
        var goals = (await db.Goals.Where(g => shown.Contains(g.OrientationId)).OrderBy(g => g.Order).ThenBy(g => g.Id)
            .Select(g => new { g.OrientationId, g.Title }).ToListAsync(cancellationToken)).ToLookup(g => g.OrientationId, g => g.Title);
        var orientations = await db.Orientations.Where(o => shown.Contains(o.Id)).OrderBy(o => o.Order).ThenBy(o => o.Id).ToListAsync(cancellationToken);
        return [.. orientations.Select(o => new OrientationGoals(o.Id, o.Title, o.IsBreakthrough, [.. goals[o.Id]], [.. lines[o.Id]]))];
    }

    private sealed record Aim(int Year, decimal Low, decimal High);
}
