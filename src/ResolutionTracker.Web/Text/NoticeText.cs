namespace ResolutionTracker.Web.Text;

/// <summary>Sentences of notices, by their code.</summary>
public sealed class NoticeText;
