namespace ResolutionTracker.Web.Text;

/// <summary>Words of the Progress room.</summary>
public sealed class ProgressText;
