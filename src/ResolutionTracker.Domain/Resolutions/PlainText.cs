using System.Text;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>The text of a document as it may be kept: one paragraph a line, NFC, no characters that nobody sees.</summary>
public static class PlainText
{
    /// <summary>About 350 pages of A4; the longest real documents have a third of that.</summary>
    public const int MostCharacters = 1_000_000;

    // Fewer strange letters than these may be a trade mark or a formula.
    private const int EnoughOddLetters = 10;

    // What the letters of .VnTime, VNI-Times and their like look like when they are read as if they were Unicode.
    private const string OddLetters = "®µ¸¶·¹¨»¾¼½Æ©ª«¬¦§¡¢¤¥ÖÑÏËÎÄÅÇØÜÞßäåæçëîïñö÷øûüþÿ×°±²³";

    /// <summary>Cleans what somebody pasted or a file held.</summary>
    /// <exception cref="RuleBroken"><c>TextEmpty</c>, <c>TextOverLimit</c>, <c>TextOldFont</c>, <c>TextNotReadable</c>.</exception>
    public static string Clean(string? raw)
    {
        if (raw?.Length > 2 * MostCharacters)
        {
            throw OverLimit();
        }

        var text = Lines(Characters(raw ?? ""));
        if (text.Length == 0)
        {
            throw new RuleBroken("TextEmpty", "Text");
        }

        if (text.Length > MostCharacters)
        {
            throw OverLimit();
        }

        DemandUnicode(text);
        return text;
    }

    /// <summary>The refusal of a text that is longer than <see cref="MostCharacters"/>.</summary>
    public static RuleBroken OverLimit() => new("TextOverLimit", "Text", MostCharacters);

    /// <exception cref="RuleBroken"><c>TextOldFont</c> for a text in the letters of an old font, <c>TextNotReadable</c> for one of signs without meaning.</exception>
    private static void DemandUnicode(string text)
    {
        int odd = 0, marked = 0, lost = 0, seen = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            seen++;
            odd += OddLetters.Contains(c, StringComparison.Ordinal) ? 1 : 0;
            marked += c is >= '\u1EA0' and <= '\u1EF9' or 'đ' or 'Đ' or 'ă' or 'Ă' or 'ơ' or 'Ơ' or 'ư' or 'Ư' ? 1 : 0;
            lost += c is '\uFFFD' or >= '\uE000' and <= '\uF8FF' ? 1 : 0;
        }

        if (lost * 5 > seen)
        {
            throw new RuleBroken("TextNotReadable", "Text");
        }

        if (odd >= EnoughOddLetters && odd > marked)
        {
            throw new RuleBroken("TextOldFont", "Text");
        }
    }

    private static string Characters(string raw)
    {
        var clean = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            if (char.IsHighSurrogate(c) && i + 1 < raw.Length && char.IsLowSurrogate(raw[i + 1]))
            {
                clean.Append(c).Append(raw[++i]);
                continue;
            }

            switch (c)
            {
                case '\r' when i + 1 < raw.Length && raw[i + 1] == '\n':
                case '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or '\u200E' or '\u200F':
                    break;
                case '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029':
                    clean.Append('\n');
                    break;
                case '\u00A0' or '\u202F' or '\u2007' or '\u2009' or '\u2002' or '\u2003':
                    clean.Append(' ');
                    break;
                default:
                    clean.Append(char.IsSurrogate(c) ? '\uFFFD' : char.IsControl(c) && c is not ('\n' or '\t') ? ' ' : c);
                    break;
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string Lines(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range].Trim();
            if (!line.IsEmpty)
            {
                clean.Append(clean.Length == 0 ? "" : "\n").Append(line);
            }
        }

        return clean.ToString();
    }
}
