namespace ResolutionTracker.Papers.Pdf;

/// <summary>A piece of the paper that is never cut: a line, a row of a table, a bar. Heights and gaps in points.</summary>
internal sealed record Slab(float Height, Action<Ink, Spot> Draw)
{
    /// <summary>Empty space above, lost at the top of a page.</summary>
    public float Gap { get; init; }

    /// <summary>Stays on the page of the next slab.</summary>
    public bool KeepWithNext { get; init; }

    public bool NewPage { get; init; }

    /// <summary>Drawn again above this slab when it begins a page: the header of a table.</summary>
    public Slab? Crown { get; init; }
}

/// <summary>Where a slab came to lie.</summary>
/// <param name="Y">Its top, in points from the top of the sheet.</param>
/// <param name="FirstOnPage">Nothing but its crown is above it.</param>
/// <param name="LastOnPage">Nothing is below it.</param>
internal readonly record struct Spot(float Y, bool FirstOnPage, bool LastOnPage);
