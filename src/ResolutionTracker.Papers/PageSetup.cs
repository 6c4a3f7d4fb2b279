namespace ResolutionTracker.Papers;

/// <summary>A sheet and its margins; all in millimetres.</summary>
public sealed record PageSetup(float Width, float Height, float Top, float Bottom, float Left, float Right)
{
    /// <summary>A4 upright: top 20, bottom 20, left 30 (the binding side), right 15 mm.</summary>
    public static PageSetup A4 { get; } = new(210, 297, 20, 20, 30, 15);

    /// <summary>A4 on its side, for wide matrices; the binding side, now on top, keeps its 30 mm.</summary>
    public static PageSetup A4Landscape { get; } = new(297, 210, 30, 15, 20, 20);
}
