namespace ResolutionTracker.Web.Text;

/// <summary>Indicators, their states and figures.</summary>
public sealed class IndicatorText;
