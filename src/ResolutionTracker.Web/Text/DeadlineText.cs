namespace ResolutionTracker.Web.Text;

/// <summary>What the deadline box understood, or asks.</summary>
public sealed class DeadlineText;
