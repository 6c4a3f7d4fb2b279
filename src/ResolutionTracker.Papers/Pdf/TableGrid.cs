using ResolutionTracker.Papers.Typography;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>Measures shared by the header and the rows of one table, in points.</summary>
/// <param name="Edges">The left edge of each column, and the right edge of the last.</param>
internal sealed record TableGrid(float[] Edges, float Size)
{
    public const float Border = 0.5f;
    public const float PadX = 4;
    public const float PadY = 3.5f;

    public int Columns => Edges.Length - 1;

    public float LineHeight => Size * 1.22f;

    /// <summary>Text for a cell that begins in a column and spans some.</summary>
    public TextBlock Block(ShapedText text, int column, int span, Align align, bool even = false) =>
        new(text, Edges[column + span] - Edges[column] - (2 * PadX), align, LineHeight, even: even);
}
