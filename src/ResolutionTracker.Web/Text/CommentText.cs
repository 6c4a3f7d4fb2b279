namespace ResolutionTracker.Web.Text;

/// <summary>Words of the room of comments.</summary>
public sealed class CommentText;
