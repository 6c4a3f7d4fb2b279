using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Import;

/// <summary>The heads between the rows of an appendix: "I", "A. NHÓM NHIỆM VỤ …", a line merged across.</summary>
internal sealed class Section
{
    private const int Loose = 9;
    private const int LongestSign = 8;
    private const string Between = " › ";

    private static readonly string[] Names = ["phan ", "muc ", "nhom ", "linh vuc ", "chuong "];

    private readonly SortedDictionary<int, string> _heads = [];
    private readonly SortedDictionary<int, SheetRow> _waiting = [];

    /// <summary>Where the rows now stand; null before the first head.</summary>
    internal string? Here => _heads.Count == 0 ? null : string.Join(Between, _heads.Values);

    /// <summary>The rows that looked like heads and had no work under them, up to the last one taken; they may be work after all.</summary>
    internal List<(SheetRow Row, string? Section)> Orphans { get; } = [];

    /// <summary>Work stands under the heads there are.</summary>
    internal void HasWork() => _waiting.Clear();

    /// <summary>No more rows come.</summary>
    internal void End()
    {
        foreach (var (level, row) in _waiting)
            Orphans.Add((row, Above(level)));
        _waiting.Clear();
    }

    /// <summary>Takes the row as a head when it is one.</summary>
    /// <param name="row">Its cells.</param>
    /// <param name="header">Which column says what.</param>
    /// <param name="nextOrder">The order of the next row: "1" over "1.1" is a head.</param>
    internal bool Take(SheetRow row, HeaderGuess header, string nextOrder)
    {
        var order = Own(row, header, AppendixColumn.Order);
        var title = Own(row, header, AppendixColumn.Title);
        if (header.Columns.Keys.Any(c => c is not (AppendixColumn.Order or AppendixColumn.Title) && Own(row, header, c).Length > 0))
            return false;
        // A line merged across may begin in any column
        if (order.Length == 0 && title.Length == 0)
            title = CellText.Line(row.Cells.FirstOrDefault(c => c.Length > 0));
        if (title.Length == 0 && (Sign(order).Length > 0 || order.Length > LongestSign))
            (order, title) = ("", order);
        if (title.Length == 0)
            return false;
        if (!(order.Length == 0 ? IsHead(row, header, title) : IsHead(order, nextOrder)))
            return false;
        var sign = order.Length > 0 ? order : Sign(title);
        var level = Level(sign);
        foreach (var (below, waiting) in _waiting.Where(w => w.Key >= level).ToList())
        {
            Orphans.Add((waiting, Above(below)));
            _waiting.Remove(below);
        }
        foreach (var below in _heads.Keys.Where(k => k >= level).ToList())
            _heads.Remove(below);
        _waiting[level] = row;
        _heads[level] = order.Length > 0 ? $"{order.TrimEnd('.', ')')}. {title}" : title;
        return true;
    }

    private string? Above(int level) => _heads.Keys.Any(k => k < level) ? string.Join(Between, _heads.Where(h => h.Key < level).Select(h => h.Value)) : null;

    private static bool IsHead(SheetRow row, HeaderGuess header, string title)
    {
        var merged = header.Columns.TryGetValue(AppendixColumn.Lead, out var lead) && row.MarksAt(lead).HasFlag(CellMarks.CoveredLeft);
        return merged || Sign(title).Length > 0 || IsNamed(title)
            || (title.Length > 3 && title.Any(char.IsLetter) && !title.Any(char.IsLower));
    }

    private static bool IsHead(string order, string nextOrder)
    {
        var sign = order.TrimEnd('.', ')', ' ');
        return IsRoman(sign) || IsLetter(sign)
            || IsNamed(sign) || (sign.Length > 0 && nextOrder.StartsWith(sign + ".", StringComparison.Ordinal) && nextOrder.Length > sign.Length + 1);
    }

    private static int Level(string sign)
    {
        sign = sign.TrimEnd('.', ')', ' ');
        if (sign.Length == 0)
            return Loose;
        if (IsNamed(sign))
            return 0;
        if (IsRoman(sign))
            return 2;
        return char.IsAsciiLetter(sign[0]) ? 1 : 3 + sign.Count(c => c == '.');
    }

    private static string Own(SheetRow row, HeaderGuess header, AppendixColumn column) =>
        header.Columns.TryGetValue(column, out var place) ? CellText.Line(row.At(place)) : "";

    /// <summary>"II" of "II. NHÓM …"; empty where the text begins with no sign of its own.</summary>
    private static string Sign(string text)
    {
        var end = 0;
        while (end < text.Length && end < LongestSign && (char.IsAsciiLetterUpper(text[end]) || char.IsAsciiDigit(text[end]) || IsInnerDot(text, end)))
            end++;
        var sign = text[..end];
        if (!(IsRoman(sign) || IsLetter(sign) || (sign.Length > 0 && char.IsAsciiDigit(sign[0]))))
            return "";
        var rest = text[end..].TrimStart();
        return rest.Length > 1 && rest[0] is '.' or ')' or '-' or '–' or ':' or '/' && rest[1..].TrimStart() is [var first, ..] && char.IsLetter(first) ? sign : "";
    }

    private static bool IsInnerDot(string text, int at) => text[at] == '.' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static bool IsLetter(string sign) => sign.Length == 1 && char.IsAsciiLetterUpper(sign[0]);

    private static bool IsRoman(string sign) => sign.Length is > 0 and <= 5 && sign.All(c => c is 'I' or 'V' or 'X');

    private static bool IsNamed(string text)
    {
        var folded = Folding.Fold(text) + " ";
        return Array.Exists(Names, n => folded.StartsWith(n, StringComparison.Ordinal));
    }
}
