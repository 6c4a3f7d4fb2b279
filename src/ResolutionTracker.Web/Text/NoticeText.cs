namespace ResolutionTracker.Web.Text;

/// <summary>Sentences of notices, keyed by their codes; Word… are the kinds and states they name.</summary>
public sealed class NoticeText;
