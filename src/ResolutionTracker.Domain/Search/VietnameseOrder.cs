using System.Globalization;
using System.Text;

namespace ResolutionTracker.Domain.Search;

/// <summary>The order of the Vietnamese dictionary as plain text, so that every database sorts alike.</summary>
public static class VietnameseOrder
{
    // Level < gap between words < digits < letters, in any ASCII order
    private const char Level = ' ';
    private const char Gap = '-';
    private const int LongestNumber = 99;

    // Huyền, hỏi, ngã, sắc, nặng; no mark is 0
    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";

    /// <summary>An ASCII key whose ordinal order is the dictionary's: letters first (ă, â, đ, ê, ô, ơ, ư are letters of their own), then tones; numbers by value; case and punctuation do not count.</summary>
    public static string Key(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var source = Folding.Decomposed(text);
        var letters = new StringBuilder(source.Length * 2);
        var tones = new StringBuilder();
        var tone = '0';
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (Tones.IndexOf(c) is >= 0 and var mark)
                tone = (char)('1' + mark);
            else if (char.IsAsciiDigit(c))
                i = Number(letters, source, i);
            else if (char.IsLetter(c) || char.IsSurrogate(c))
                Letter(letters, char.ToLowerInvariant(c), source, i);
            else if (!IsMark(c))
                tone = EndWord(letters, tones, tone);
        }
        EndWord(letters, tones, tone);
        return letters.Length == 0 ? "" : letters.ToString(0, letters.Length - 1) + Level + tones;
    }

    private static char EndWord(StringBuilder letters, StringBuilder tones, char tone)
    {
        if (letters.Length > 0 && letters[^1] != Gap)
        {
            letters.Append(Gap);
            tones.Append(tone);
        }
        return '0';
    }

    private static void Letter(StringBuilder letters, char letter, string source, int at)
    {
        var plain = letter == 'đ' ? 'd' : letter;
        if (plain is >= 'a' and <= 'z')
            letters.Append(plain).Append(letter == 'đ' ? '1' : Variant(plain, source, at));
        else
            letters.Append('~').Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
    }

    // A mark that makes another letter stands among the marks after it, before or after the tone
    private static char Variant(char letter, string source, int at)
    {
        for (var i = at + 1; i < source.Length && IsMark(source[i]); i++)
        {
            switch (letter, source[i])
            {
                case ('a', '\u0306') or ('e' or 'o', '\u0302') or ('u', '\u031B'):
                    return '1';
                case ('a', '\u0302') or ('o', '\u031B'):
                    return '2';
            }
        }
        return '0';
    }

    private static int Number(StringBuilder letters, string source, int at)
    {
        var end = at;
        while (end < source.Length && char.IsAsciiDigit(source[end]))
            end++;
        var digits = source.AsSpan(at, end - at).TrimStart('0');
        letters.Append('0').Append(Math.Min(digits.Length, LongestNumber).ToString("00", CultureInfo.InvariantCulture)).Append(digits);
        return end - 1;
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
