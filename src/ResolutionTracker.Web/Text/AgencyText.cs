namespace ResolutionTracker.Web.Text;

/// <summary>Bodies, their kinds, and the figures of their work.</summary>
public sealed class AgencyText;
