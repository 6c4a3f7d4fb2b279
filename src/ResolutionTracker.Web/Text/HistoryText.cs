namespace ResolutionTracker.Web.Text;

/// <summary>What was done, to what kind of thing, and which field.</summary>
public sealed class HistoryText;
