namespace ResolutionTracker.Domain.Search;

/// <summary>The order of the Vietnamese dictionary as plain text, so that every database sorts alike.</summary>
public static class VietnameseOrder
{
    /// <summary>An ASCII key whose ordinal order is the dictionary's: letters first, then tones, then case; numbers by value.</summary>
    public static string Key(string? text) => Folding.Fold(text);
}
