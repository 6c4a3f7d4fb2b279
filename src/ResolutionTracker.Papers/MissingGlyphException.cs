using System.Text;

namespace ResolutionTracker.Papers;

/// <summary>The paper holds a character that its typeface cannot print. Better no paper than one with a hole in it.</summary>
public sealed class MissingGlyphException(Rune character, string near)
    : Exception($"The typeface has no glyph for '{character}' (U+{character.Value:X4}) in \"{near}\"")
{
    /// <summary>The character that cannot be printed.</summary>
    public Rune Character { get; } = character;

    /// <summary>The text around it.</summary>
    public string Near { get; } = near;
}
