namespace ResolutionTracker.Domain.Indicators;

/// <summary>One year's figure, as known on a day.</summary>
/// <param name="Value">In the indicator's unit; the rank for a rank.</param>
public sealed record IndicatorPoint(int Year, decimal Value, decimal? Score, int? Ranked, DateOnly AnnouncedOn);

/// <summary>What a year is to reach; low and high are equal unless it is a range.</summary>
public sealed record IndicatorAim(int Year, decimal Low, decimal High);

/// <summary>What the figures known on a day say of an indicator.</summary>
/// <param name="Latest">The newest announced figure; null when there is none.</param>
/// <param name="Former">The one of the year before it, where there is one.</param>
/// <param name="BrokeRise">The rule "must improve every year" is broken by the latest figure.</param>
public sealed record IndicatorReading(IndicatorState State, IndicatorPoint? Latest, IndicatorPoint? Former, bool BrokeRise);

/// <summary>The one rule that words an indicator's state.</summary>
public static class IndicatorRule
{
    /// <summary>Reads the figures announced up to <paramref name="today"/>.</summary>
    /// <param name="target">The target of the latest figure's year or of the term; null where none is set for it.</param>
    public static IndicatorReading Read(
        IndicatorForm form, IndicatorDirection direction, bool improvesEveryYear, IEnumerable<IndicatorPoint> points, Func<int, (decimal Low, decimal High)?> target, DateOnly today)
    {
        var all = points.OrderBy(p => p.Year).ToList();
        var known = all.Where(p => p.AnnouncedOn <= today).ToList();
        if (known.Count == 0)
        {
            return new(all.Count == 0 ? IndicatorState.NoData : IndicatorState.NotAnnounced, null, null, false);
        }

        var latest = known[^1];
        var former = known.LastOrDefault(p => p.Year == latest.Year - 1);
        var step = former is null ? 0 : Step(former, latest, direction);
        var comparable = former is null || former.Ranked is null || latest.Ranked is null || former.Ranked == latest.Ranked;
        var broke = improvesEveryYear && former is not null && comparable && step <= 0;
        var state = target(latest.Year) is { } aim && Against(form, latest.Value, aim) is { } verdict
            ? verdict
            : former is null || !comparable ? IndicatorState.NotComparable
            : step > 0 ? IndicatorState.Rising
            : step < 0 ? IndicatorState.Falling : IndicatorState.Steady;
        return new(state, latest, former, broke);
    }

    /// <summary>What a year is to reach: its own target, else the next one set after it, which is the term's where only the end is set.</summary>
    public static (decimal Low, decimal High)? AimFor(IEnumerable<IndicatorAim> aims, int year) =>
        aims.Where(a => a.Year >= year).OrderBy(a => a.Year).Select(a => ((decimal, decimal)?)(a.Low, a.High)).FirstOrDefault();

    private static int Step(IndicatorPoint former, IndicatorPoint latest, IndicatorDirection direction)
    {
        var change = latest.Value.CompareTo(former.Value);
        return direction == IndicatorDirection.Up ? change : -change;
    }

    private static IndicatorState? Against(IndicatorForm form, decimal value, (decimal Low, decimal High) aim) => form switch
    {
        IndicatorForm.AtMost or IndicatorForm.Rank when value < aim.Low => IndicatorState.Exceeded,
        IndicatorForm.AtMost or IndicatorForm.Rank when value <= aim.High => IndicatorState.Reached,
        IndicatorForm.AtLeast or IndicatorForm.Cumulative or IndicatorForm.Range when value > aim.High => IndicatorState.Exceeded,
        IndicatorForm.AtLeast or IndicatorForm.Cumulative or IndicatorForm.Range when value >= aim.Low => IndicatorState.Reached,
        _ => null,
    };
}
