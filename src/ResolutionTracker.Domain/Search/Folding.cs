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
        var word = 0;
        foreach (var rune in Decomposed(text).EnumerateRunes())
        {
            if (IsMark(rune))
                continue;
            if (Rune.IsLetterOrDigit(rune))
            {
                folded.Append(Plain(rune));
                continue;
            }
            word = EndWord(folded, word, gap);
        }
        EndWord(folded, word, "");
        if (gap.Length > 0 && folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return folded.ToString();
    }

    // "quí" and "quý" are one word written two ways
    private static int EndWord(StringBuilder folded, int word, string gap)
    {
        var length = folded.Length - word;
        if (length == 0)
            return word;
        if (length == 3 && folded[word] == 'q' && folded[word + 1] == 'u' && folded[word + 2] == 'i')
            folded[word + 2] = 'y';
        folded.Append(gap);
        return folded.Length;
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.Format;

    private static string Plain(Rune rune) => rune.Value is 'đ' or 'Đ' ? "d" : Rune.ToLowerInvariant(rune).ToString();

    // Half a surrogate pair, and U+FFFE, cannot be decomposed; nobody searches for them
    internal static string Decomposed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return string.Concat(text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD').Normalize(NormalizationForm.FormKD);
        }
    }
}
