namespace ResolutionTracker.Web.Text;

/// <summary>Words of the room of blockages.</summary>
public sealed class BlockageText;
