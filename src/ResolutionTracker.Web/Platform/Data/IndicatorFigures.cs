using ResolutionTracker.Domain.Indicators;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>An indicator with what its state is read from. Estimates are not among the points: only announced actuals say a state.</summary>
public sealed record IndicatorFigure(
    int Id, int GoalId, string Name, string Unit, IndicatorForm Form, IndicatorDirection Direction, bool ImprovesEveryYear, decimal? BaseValue, int? BaseYear,
    IReadOnlyList<IndicatorAim> Aims, IReadOnlyList<IndicatorPoint> Points)
{
    /// <summary>The state by the one rule.</summary>
    public IndicatorReading Read(DateOnly today) =>
        IndicatorRule.Read(Form, Direction, ImprovesEveryYear, Points, year => IndicatorRule.AimFor(Aims, year), today);

    /// <summary>The next year whose figure is on record but not announced by that day.</summary>
    public int? AwaitedYear(DateOnly today) =>
        Points.Where(p => p.AnnouncedOn > today).Select(p => (int?)p.Year).Order().FirstOrDefault();
}

public static class IndicatorFigures
{
    /// <summary>Indicators in the order in which they were entered, ready for the rule; every room that shows a state reads them so.</summary>
    public static IQueryable<IndicatorFigure> Figures(this IQueryable<Indicator> indicators) => indicators.OrderBy(i => i.Id).Select(i => new IndicatorFigure(
        i.Id, i.GoalId, i.Name, i.Unit, i.Form, i.Direction, i.ImprovesEveryYear, i.BaseValue, i.BaseYear,
        i.Targets.OrderBy(t => t.Year).Select(t => new IndicatorAim(t.Year, t.Low, t.High)).ToList(),
        i.Values.Where(v => v.Kind == IndicatorValueKind.Actual).OrderBy(v => v.Year)
            .Select(v => new IndicatorPoint(v.Year, v.Value, v.Score, v.Ranked, v.AnnouncedOn)).ToList()));
}
