namespace ResolutionTracker.Papers;

/// <summary>A piece of a paper, from top to bottom.</summary>
public abstract record Block;

/// <summary>How text stands between its two edges.</summary>
public enum Align
{
    /// <summary>Even on the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Centre,

    /// <summary>Even on the right; for figures.</summary>
    Right,

    /// <summary>Even on both sides, except the last line.</summary>
    Justify,
}

/// <summary>Text in one style. A line feed in it begins a new line.</summary>
public sealed record Run(string Text, bool Bold = false, bool Italic = false, bool Underline = false);

/// <summary>A new page begins here.</summary>
public sealed record PageBreak : Block;

/// <summary>Empty space, lost at the top of a page.</summary>
/// <param name="Height">In millimetres.</param>
public sealed record Spacer(float Height) : Block;

/// <summary>A small remark in italics, for the source or the date of figures.</summary>
public sealed record Note(string Text, Align Align = Align.Left) : Block;
