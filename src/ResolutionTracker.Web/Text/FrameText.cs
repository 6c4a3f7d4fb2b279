namespace ResolutionTracker.Web.Text;

/// <summary>The words of the frame and of the shared furniture.</summary>
public sealed class FrameText;
