namespace ResolutionTracker.Domain.Resolutions;

/// <summary>A piece of a text, as it was cut.</summary>
/// <param name="Level">0 for the outermost.</param>
/// <param name="Sign">The number as the document writes it: "1.", "Điều 5.", "-"; null for a plain paragraph.</param>
/// <param name="Label">As papers cite it: "Khoản 1", "Gạch đầu dòng thứ 2"; null for a plain paragraph.</param>
/// <param name="Text">Without its number.</param>
public sealed record CutClause(int Level, string? Sign, string? Label, string Text, ClauseRole Role)
{
    /// <summary>As it stands in the document.</summary>
    public string Line => Sign is null ? Text : $"{Sign} {Text}";
}
