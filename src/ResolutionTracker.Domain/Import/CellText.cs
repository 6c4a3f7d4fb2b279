using System.Globalization;
using System.Text;

namespace ResolutionTracker.Domain.Import;

/// <summary>Brings the text of a cell to the form in which it is kept.</summary>
public static class CellText
{
    /// <summary>Lines without what nobody sees: composed marks, plain spaces, none doubled, no empty line, nothing at the ends.</summary>
    public static string Lines(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        if (IsClean(text))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsBreak(rune))
                EndLine(clean);
            else if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                Space(clean);
            else if (!IsUnseen(rune))
                clean.Append(rune.ToString());
        }
        EndLine(clean);
        if (clean.Length > 0)
            clean.Length--;
        // Last, since a mark may have stood behind something unseen
        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>One line; points of a list are parted by semicolons.</summary>
    public static string Line(string? text)
    {
        var lines = Lines(text);
        if (!lines.Contains('\n', StringComparison.Ordinal))
            return lines;
        var line = new StringBuilder(lines.Length);
        foreach (var part in lines.Split('\n'))
        {
            var point = Point(part);
            if (line.Length > 0)
                line.Append(point is null || line[^1] is ';' or ':' or ',' ? " " : "; ");
            line.Append(point is not null && line.Length > 0 ? point : part);
        }
        return line.ToString();
    }

    /// <summary>One line without the stop, or the dots, at its end; "v.v." stays.</summary>
    public static string Phrase(string? text)
    {
        var line = Line(text);
        while (line.Length > 0 && (line[^1] is ';' or ',' or ' ' or '…' || (line[^1] == '.' && !Stays(line))))
            line = line[..^1];
        return line;
    }

    /// <summary>What stands after the sign of a point ("- ", "+ ", "• "); null when the line is no point.</summary>
    internal static string? Point(string line) =>
        line.Length > 2 && line[0] is '-' or '+' or '–' or '•' or '*' && line[1] == ' ' ? line[2..] : null;

    private static bool Stays(string line) => line.EndsWith("v.v.", StringComparison.OrdinalIgnoreCase);

    // Most cells: letters of ours, single spaces
    private static bool IsClean(string text)
    {
        var last = ' ';
        foreach (var letter in text)
        {
            if (letter == ' ' ? last == ' ' : letter is not ((>= '!' and <= '~') or (>= '\u00A1' and < '\u0300' and not '\u00AD') or (>= '\u1EA0' and <= '\u1EF9') or '–' or '“' or '”'))
                return false;
            last = letter;
        }
        return last != ' ';
    }

    private static void Space(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            text.Append(' ');
    }

    private static void EndLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }

    private static bool IsBreak(Rune rune) => rune.Value is '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029;

    // U+FFFE cannot be composed
    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format || rune.Value is 0xFFFE or 0xFFFF;
}
