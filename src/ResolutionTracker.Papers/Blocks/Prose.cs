namespace ResolutionTracker.Papers;

/// <summary>A heading, never alone at the foot of a page.</summary>
/// <param name="Level">1 ("I. …", bold), 2 ("1. …", bold), 3 ("1.1. …", bold italics).</param>
/// <param name="Text">With its number, as it shall be read.</param>
public sealed record Heading(int Level, string Text) : Block;

/// <summary>A paragraph of the body.</summary>
/// <param name="Runs">Its text, in one or more styles.</param>
public sealed record Paragraph(IReadOnlyList<Run> Runs) : Block
{
    /// <summary>A paragraph in the plain style.</summary>
    public Paragraph(string text)
        : this([new Run(text)])
    {
    }

    /// <summary>Justified, unless said otherwise.</summary>
    public Align Align { get; init; } = Align.Justify;

    /// <summary>Whether the first line is indented as the layout says.</summary>
    public bool Indented { get; init; } = true;
}

/// <summary>One line of a list: "- …", or "+ …" at the second level; it wraps to the margin as a paragraph does.</summary>
public sealed record BulletLine(IReadOnlyList<Run> Runs) : Block
{
    /// <summary>A line in the plain style.</summary>
    public BulletLine(string text)
        : this([new Run(text)])
    {
    }

    /// <summary>1 or 2.</summary>
    public int Level { get; init; } = 1;
}
