namespace ResolutionTracker.Web.Text;

/// <summary>Words of the room of papers.</summary>
public sealed class ReportText;
