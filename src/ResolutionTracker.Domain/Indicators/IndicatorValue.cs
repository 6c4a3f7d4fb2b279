namespace ResolutionTracker.Domain.Indicators;

/// <summary>A figure of one year. It counts from the day it was announced.</summary>
public sealed class IndicatorValue : Entity
{
    private IndicatorValue() { }

    public IndicatorValue(int year, IndicatorValueKind kind, decimal value, decimal? score, int? ranked, DateOnly announcedOn, string source)
    {
        Year = year;
        Kind = kind;
        Value = value;
        Score = score;
        Ranked = ranked;
        AnnouncedOn = announcedOn;
        Source = Words.Required(source, "Source", Words.TitleLength);
    }

    public int IndicatorId { get; private set; }

    public int Year { get; private set; }

    public IndicatorValueKind Kind { get; private set; }

    /// <summary>The figure in the indicator's unit; for a rank, the rank.</summary>
    public decimal Value { get; private set; }

    /// <summary>The score behind a rank; it may fall while the rank rises.</summary>
    public decimal? Score { get; private set; }

    /// <summary>How many were ranked.</summary>
    public int? Ranked { get; private set; }

    public DateOnly AnnouncedOn { get; private set; }

    public string Source { get; private set; } = "";
}
