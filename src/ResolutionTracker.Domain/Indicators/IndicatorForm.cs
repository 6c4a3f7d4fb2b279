namespace ResolutionTracker.Domain.Indicators;

/// <summary>What reaching the target means.</summary>
public enum IndicatorForm
{
    AtLeast,
    AtMost,
    Range,
    Rank,
    Cumulative,
}

/// <summary>Which way is better.</summary>
public enum IndicatorDirection
{
    Up,
    Down,
}

public enum IndicatorFrequency
{
    Quarter,
    Year,
    Term,
}

public enum IndicatorValueKind
{
    Actual,
    Estimate,
}

/// <summary>What a value says, against the target and the year before.</summary>
public enum IndicatorState
{
    NoData,
    NotAnnounced,
    Exceeded,
    Reached,
    Rising,
    Steady,
    Falling,
    NotComparable,
}
