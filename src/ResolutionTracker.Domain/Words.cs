namespace ResolutionTracker.Domain;

/// <summary>Checks of what people type. Lengths are in UTF-16 units, as the database counts them.</summary>
public static class Words
{
    public const int TitleLength = 500;
    public const int NameLength = 200;
    public const int TextLength = 4000;
    public const int LongTextLength = 20000;
    public const int ReasonLength = 1000;

    /// <summary>A text that must be there.</summary>
    /// <exception cref="RuleBroken"><c>{field}Empty</c> or <c>TooLong</c> beside the field.</exception>
    public static string Required(string? text, string field, int most)
    {
        var trimmed = text?.Trim();
        return string.IsNullOrEmpty(trimmed) ? throw new RuleBroken(field + "Empty", field) : Within(trimmed, field, most);
    }

    /// <summary>A text that may be left out; white space alone is nothing.</summary>
    /// <exception cref="RuleBroken"><c>TooLong</c> beside the field.</exception>
    public static string? Optional(string? text, string field, int most)
    {
        var trimmed = text?.Trim();
        return string.IsNullOrEmpty(trimmed) ? null : Within(trimmed, field, most);
    }

    /// <summary>The reason that changes of assigned work must carry.</summary>
    /// <exception cref="RuleBroken"><c>ReasonEmpty</c> or <c>TooLong</c>.</exception>
    public static string Reason(string? text) => Required(text, "Reason", ReasonLength);

    private static string Within(string text, string field, int most) =>
        text.Length > most ? throw new RuleBroken("TooLong", field, most, text.Length) : text;
}
