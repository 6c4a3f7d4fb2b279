namespace ResolutionTracker.Web.Text;

/// <summary>Statuses, the rules behind them, and the columns of the official matrix.</summary>
public sealed class StatusText;
