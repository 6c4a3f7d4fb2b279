using System.Globalization;
using System.Text.RegularExpressions;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>The number or sign at the beginning of a line: "Điều 5.", "II-", "1.1.", "đ)", "-".</summary>
/// <param name="Number">Its place in its row; 0 for signs that do not count.</param>
/// <param name="Parent">For "2.3" the 2; 0 otherwise.</param>
/// <param name="Written">As the document writes it.</param>
/// <param name="Name">As papers cite it: "Điều 5", "Mục II", "Khoản 1.1", "Điểm đ"; null for a sign.</param>
/// <param name="Length">Of the sign and the spaces behind it.</param>
public sealed partial record ClauseLabel(ClauseSign Sign, int Number, int Parent, string Written, string? Name, int Length)
{
    private const string VietnameseAlphabet = "abcdđeghiklmnopqrstuvxy";
    private const string LatinAlphabet = "abcdefghijklmnopqrstuvwxyz";

    private static readonly string[] Ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    /// <summary>The label a line begins with; null for running text, a date ("15.6"), a decimal or an amount.</summary>
    /// <param name="line">A paragraph, without spaces before it.</param>
    public static ClauseLabel? Read(string line)
    {
        if (line.Length == 0)
        {
            return null;
        }

        return Headed(line) ?? Counted(line) ?? Lettered(line) ?? Signed(line);
    }

    /// <summary>Whether the next of two lettered labels follows the other, in either alphabet (with đ or without).</summary>
    internal static int LetterNumber(string letters) =>
        letters.Length == 1 && letters[0] is 'f' or 'j' or 'w' or 'z' ? LatinAlphabet.IndexOf(letters[0], StringComparison.Ordinal) + 1
            : VietnameseAlphabet.IndexOf(letters[0], StringComparison.Ordinal) + 1;

    private static ClauseLabel? Headed(string line)
    {
        if (HeadedPattern().Match(line) is not { Success: true } found)
        {
            return null;
        }

        var number = found.Groups["number"].Value;
        var word = found.Groups["word"].Value;
        var sign = word.ToLowerInvariant() switch
        {
            "phần" => ClauseSign.Part,
            "chương" => ClauseSign.Chapter,
            "mục" => ClauseSign.Section,
            "tiểu mục" => ClauseSign.Subsection,
            "điều" => ClauseSign.Article,
            "khoản" => ClauseSign.Number,
            _ => ClauseSign.Letter,
        };
        var ordinal = found.Groups["ordinal"].Success ? "thứ " + number.ToLowerInvariant() : number;
        return new(sign, Value(number), 0, found.Groups["written"].Value, $"{char.ToUpperInvariant(word[0])}{word[1..].ToLowerInvariant()} {ordinal}", found.Length);
    }

    private static ClauseLabel? Counted(string line)
    {
        if (DecimalPattern().Match(line) is { Success: true } dotted)
        {
            var number = dotted.Groups["number"].Value;
            var parts = number.Split('.').Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToList();
            return new(parts.Count == 2 ? ClauseSign.Dotted : ClauseSign.DeepDotted, parts[^1], parts[^2], dotted.Groups["written"].Value, "Khoản " + number, dotted.Length);
        }

        if (NumberPattern().Match(line) is { Success: true } plain)
        {
            var number = plain.Groups["number"].Value;
            var sign = plain.Groups["end"].Value == ")" ? ClauseSign.Bracketed : ClauseSign.Number;
            return new(sign, int.Parse(number, CultureInfo.InvariantCulture), 0, plain.Groups["written"].Value, "Khoản " + number, plain.Length);
        }

        return null;
    }

    private static ClauseLabel? Lettered(string line)
    {
        if (RomanPattern().Match(line) is { Success: true } roman && FromRoman(roman.Groups["number"].Value) is > 0 and var value)
        {
            return new(ClauseSign.Roman, value, 0, roman.Groups["written"].Value, "Mục " + roman.Groups["number"].Value, roman.Length);
        }

        if (UpperPattern().Match(line) is { Success: true } upper)
        {
            var letter = upper.Groups["number"].Value;
            return new(ClauseSign.UpperLetter, LetterNumber(letter.ToLowerInvariant()), 0, upper.Groups["written"].Value, "Mục " + letter, upper.Length);
        }

        if (LowerPattern().Match(line) is { Success: true } lower)
        {
            var letter = lower.Groups["number"].Value;
            return new(ClauseSign.Letter, LetterNumber(letter), 0, lower.Groups["written"].Value, "Điểm " + letter, lower.Length);
        }

        return null;
    }

    private static ClauseLabel? Signed(string line)
    {
        if (SignPattern().Match(line) is not { Success: true } found)
        {
            return null;
        }

        var sign = found.Groups["sign"].Value[0] switch
        {
            '-' or '–' or '—' or '−' or '‑' or '‐' => ClauseSign.Dash,
            '+' => ClauseSign.Plus,
            '*' => ClauseSign.Star,
            _ => ClauseSign.Bullet,
        };
        return new(sign, 0, 0, found.Groups["sign"].Value, null, found.Length);
    }

    private static int Value(string number) =>
        int.TryParse(number.TrimEnd('a', 'b', 'c', 'd', 'đ'), NumberStyles.None, CultureInfo.InvariantCulture, out var plain) ? plain
            : FromRoman(number) is > 0 and var roman ? roman
            : Array.FindIndex(Ordinals, o => o.Equals(number, StringComparison.OrdinalIgnoreCase)) is >= 0 and var place ? place + 1
            : char.IsLetter(number[0]) ? LetterNumber(number.ToLowerInvariant()[..1]) : 0;

    /// <returns>0 for what is no Roman number as people write them.</returns>
    private static int FromRoman(string text)
    {
        var value = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var worth = Worth(text[i]);
            if (worth == 0)
            {
                return 0;
            }

            value += i + 1 < text.Length && Worth(text[i + 1]) > worth ? -worth : worth;
        }

        return value is > 0 and < 90 && Roman(value) == text ? value : 0;
    }

    private static int Worth(char c) => c switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 0 };

    private static string Roman(int value) =>
        (value / 10) switch { 0 => "", 1 => "X", 2 => "XX", 3 => "XXX", 4 => "XL", 5 => "L", 6 => "LX", 7 => "LXX", _ => "LXXX" }
        + (value % 10) switch { 0 => "", 1 => "I", 2 => "II", 3 => "III", 4 => "IV", 5 => "V", 6 => "VI", 7 => "VII", 8 => "VIII", _ => "IX" };

    // A word with its number needs an end: "Điều 5 Luật này" and "Mục tiêu" are running text.
    [GeneratedRegex(@"^(?<written>(?<word>PHẦN|Phần|CHƯƠNG|Chương|TIỂU MỤC|Tiểu mục|MỤC|Mục|ĐIỀU|Điều|KHOẢN|Khoản|ĐIỂM|Điểm)\s+(?:(?<ordinal>THỨ|thứ)\s+)?(?<number>nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|NHẤT|HAI|BA|TƯ|NĂM|SÁU|BẢY|TÁM|CHÍN|MƯỜI|[IVXL]{1,7}|\d{1,3}[a-dđ]?|[A-ZĐ]|[a-zđ])(?:\s*[.:)/]|\s*[-–—](?=\s|\p{Lu})|(?=\s*$)|(?=\s+\p{Lu}{2})))\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadedPattern();

    [GeneratedRegex(@"^(?<written>(?<number>\d{1,2}(?:\.\d{1,2}){1,3})[.)]?)(?:\s+(?=[\p{L}“""(\[])|(?=\p{Lu})|\s*$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DecimalPattern();

    [GeneratedRegex(@"^(?<written>\(?(?<number>\d{1,3})\s?(?<end>[.)/]|[-–—](?=\s|\p{Lu}\p{Ll}+\s)))(?:\s+(?=\D)|(?=\p{L})|\s*$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^(?<written>(?<number>[IVXL]{1,7})\s?[.)/\-–—:])(?:\s+|(?=\p{L})|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RomanPattern();

    [GeneratedRegex(@"^(?<written>(?<number>[A-HĐ])\s?[.)/\-–—])(?:\s+|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UpperPattern();

    [GeneratedRegex(@"^(?<written>\(?(?<number>[a-zđ])\d?\s?[.)])(?:\s+|(?=\p{Lu})|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LowerPattern();

    [GeneratedRegex(@"^(?<sign>[-–—−‑‐+*•●▪◦∙])(?:\s+(?=\S)|(?=\p{L}))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SignPattern();
}
