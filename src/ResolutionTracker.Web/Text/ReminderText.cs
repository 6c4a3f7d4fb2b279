namespace ResolutionTracker.Web.Text;

/// <summary>The words of digests, and of the page that shows what was sent.</summary>
public sealed class ReminderText;
