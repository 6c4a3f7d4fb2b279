namespace ResolutionTracker.Domain.Indicators;

/// <summary>What a year is to reach; low and high are equal unless the target is a range.</summary>
public sealed class IndicatorTarget : Entity
{
    private IndicatorTarget() { }

    public IndicatorTarget(int year, decimal low, decimal high)
    {
        if (high < low)
        {
            throw new RuleBroken("TargetReversed", "High");
        }

        Year = year;
        Low = low;
        High = high;
    }

    public int IndicatorId { get; private set; }

    public int Year { get; private set; }

    public decimal Low { get; private set; }

    public decimal High { get; private set; }
}
