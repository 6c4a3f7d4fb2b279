namespace ResolutionTracker.Web.Layout;

/// <summary>A part of the frame that a room fills, registered as a service: the frame itself knows no room.</summary>
/// <param name="Name">Where it stands: one of the names here.</param>
/// <param name="Component">What is shown there.</param>
public sealed record FrameSlot(string Name, Type Component)
{
    public const string Term = "term";
    public const string Search = "search";
    public const string Bell = "bell";
    public const string MyWorkTop = "my-work-top";
    public const string MyWorkCount = "my-work-count";
}
