namespace ResolutionTracker.Web.Text;

/// <summary>Words of the room of letters.</summary>
public sealed class LetterText;
