using System.Globalization;
using System.Text;

namespace ResolutionTracker.Domain.Search;

/// <summary>Brings spellings of the same Vietnamese words to one form, the same for every database.</summary>
public static class Folding
{
    /// <summary>Lower case without marks; đ is d; dashes and punctuation become one space.</summary>
    public static string Fold(string? text) => Fold(text, " ");

    /// <summary><see cref="Fold(string?)"/> without spaces, for document numbers.</summary>
    public static string Compact(string? text) => Fold(text, "");

    private static string Fold(string? text, string gap)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var folded = new StringBuilder(text.Length);
        var pending = false;
        foreach (var rune in Decomposed(text).EnumerateRunes())
        {
            if (IsMark(rune))
                continue;
            if (!Rune.IsLetterOrDigit(rune))
            {
                pending = folded.Length > 0;
                continue;
            }
            if (pending)
                folded.Append(gap);
            pending = false;
            folded.Append(Plain(rune));
        }
        return folded.ToString();
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.Format;

    private static string Plain(Rune rune) => rune.Value is 'đ' or 'Đ' ? "d" : Rune.ToLowerInvariant(rune).ToString();

    // A lone surrogate cannot be normalised; enumerating runes replaces it by U+FFFD first
    internal static string Decomposed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKD);
        }
    }
}
