using System.Globalization;
using System.Text;

namespace ResolutionTracker.Domain.Search;

/// <summary>Cuts a text into words, numbers and marks in one pass.</summary>
internal static class Pieces
{
    internal static List<Piece> Cut(string text)
    {
        var pieces = new List<Piece>(text.Length / 4 + 4);
        var known = new Dictionary<string, Spelt>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < text.Length;)
        {
            if (BelongsToWord(text[i], first: true))
            {
                var start = i++;
                while (i < text.Length && BelongsToWord(text[i], first: false))
                    i++;
                var written = text.AsSpan(start, i - start);
                if (!known.TryGetValue(written, out var spelt))
                    known[written] = spelt = Spelt.Of(written.ToString());
                pieces.Add(new(start, i, spelt.Plain, spelt.Key, spelt.Form));
                continue;
            }
            if (Mark(text[i]) is { } mark)
                pieces.Add(new(i, i + 1, mark, mark, mark == "\n" ? PieceForm.LineEnd : PieceForm.Mark));
            i++;
        }
        return pieces;
    }

    private static bool BelongsToWord(char c, bool first) =>
        char.IsLetterOrDigit(c) || (!first && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format);

    private static string? Mark(char c) => c switch
    {
        '\n' or '\u2028' or '\u2029' or '\v' or '\f' or '\u0085' => "\n",
        '\u201C' or '\u00AB' or '\u201E' => "\u201C",
        '\u201D' or '\u00BB' => "\u201D",
        '\u2212' => "-",
        '\u2022' or '\u25CF' or '\u25AA' or '\u2023' or '\u00B7' or '*' => "*",
        '\uFF0C' => ",",
        _ when char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c) => null,
        _ when char.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation => "-",
        _ when char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => null,
        _ => c.ToString(),
    };

    /// <summary>The spellings of one word.</summary>
    private sealed record Spelt(string Plain, string Key, PieceForm Form)
    {
        internal static Spelt Of(string written)
        {
            var plain = new StringBuilder(written.Length);
            var key = new StringBuilder(written.Length + 1);
            char? tone = null;
            var (letters, capitals, first) = (0, 0, false);
            foreach (var c in Folding.Decomposed(written))
            {
                var category = char.GetUnicodeCategory(c);
                if (category is UnicodeCategory.Format or UnicodeCategory.EnclosingMark)
                    continue;
                if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                {
                    if (c is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')
                        tone = c;
                    else
                        key.Append(c);
                    continue;
                }
                var lower = char.ToLowerInvariant(c);
                first |= letters == 0 && char.IsUpper(c);
                letters++;
                capitals += char.IsUpper(c) ? 1 : 0;
                plain.Append(lower == 'đ' ? 'd' : lower);
                key.Append(lower);
            }
            SameEnding(plain);
            SameEnding(key);
            if (tone is { } mark)
                key.Append(mark);
            return new(plain.ToString(), key.ToString(), FormOf(plain, letters, capitals, first));
        }

        // "quí" and "quý", "kì" and "kỳ" are the same words
        private static void SameEnding(StringBuilder word)
        {
            if (word.Length is 2 or 3 && word[^1] == 'i' && (word.Length == 2 ? word[0] is 'k' or 'l' or 'm' or 'h' : word[0] == 'q' && word[1] == 'u'))
                word[^1] = 'y';
        }

        private static PieceForm FormOf(StringBuilder plain, int letters, int capitals, bool first)
        {
            if (plain.Length > 0 && plain.ToString().All(char.IsAsciiDigit))
                return PieceForm.Number;
            if (capitals >= 2 && capitals * 2 > letters)
                return PieceForm.Capitals;
            return first ? PieceForm.Title : PieceForm.Lower;
        }
    }
}
