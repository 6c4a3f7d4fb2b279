namespace ResolutionTracker.Domain.Resolutions;

/// <summary>A piece of a text, as it was cut.</summary>
/// <param name="Level">0 for the outermost.</param>
/// <param name="Sign">The number as the document writes it: "1.", "Điều 5.", "-"; null for a plain paragraph.</param>
/// <param name="Label">As papers cite it: "Khoản 1", "Gạch đầu dòng thứ 2"; null for a plain paragraph.</param>
/// <param name="Text">Without its number.</param>
public sealed record CutClause(int Level, string? Sign, string? Label, string Text, ClauseRole Role)
{
    /// <summary>The number as the document writes it; for a clause entered by its label only, as documents write that. A text may be a number with nothing behind it.</summary>
    public string? Number => Sign ?? (ClauseLabel.Read(Text) is null ? OfLabel : null);

    private string? OfLabel => Label?.Split(' ') is [var kind, var number] ? kind switch
    {
        "Mục" or "Khoản" => $"{number}.",
        "Điểm" => $"{number})",
        "Phần" or "Chương" or "Điều" => $"{Label}.",
        _ => null,
    } : null;

    /// <summary>As it stands in the document.</summary>
    public string Line => Number is { } number ? $"{number} {Text}" : Text;
}
