using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Import;

/// <summary>The rows of a sheet that say one piece of work, put together.</summary>
internal sealed class SourceRow(SheetRow first, string? section)
{
    internal SheetRow First => first;

    internal string? Section => section;

    internal List<int> Numbers { get; } = [first.Number];

    /// <summary>Continued rows that no merged cell holds to it.</summary>
    internal List<int> Joined { get; } = [];

    internal Dictionary<AppendixColumn, string> Cells { get; } = [];

    internal Dictionary<AppendixColumn, CellMarks> Marks { get; } = [];

    /// <summary>Columns that say "như trên" with nothing above.</summary>
    internal List<AppendixColumn> NothingAbove { get; } = [];

    internal string this[AppendixColumn column] => Cells.GetValueOrDefault(column, "");

    /// <summary>A formula without a result: something is meant, and "missing" would be the wrong word.</summary>
    internal bool LacksValue(AppendixColumn column) => Marks.GetValueOrDefault(column).HasFlag(CellMarks.NoValue) && this[column].Length == 0;

    internal void Add(AppendixColumn column, string text, CellMarks marks, string parting = "\n")
    {
        if (marks != CellMarks.None)
            Marks[column] = Marks.GetValueOrDefault(column) | marks;
        if (text.Length > 0)
            Cells[column] = Cells.TryGetValue(column, out var above) && above.Length > 0 ? above + parting + text : text;
    }
}

/// <summary>Puts the rows of a sheet together: heads apart, continued rows with the row they continue, "nt" and merged cells filled in.</summary>
internal sealed class SourceRows(Sheet sheet, HeaderGuess header, IReadOnlyDictionary<int, bool> joins, IReadOnlySet<int> cut)
{
    private static readonly HashSet<string> AsAbove = new(StringComparer.Ordinal) { "nt", "n t", "nhu tren", "nhu muc tren", "nhu dong tren", "as above" };
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal) { "khong", "khong co", "none" };
    private static readonly string[] Feet = ["noi nhan ", "tm ", "t m ", "kt ", "k t ", "tl ", "t l "];

    // Words after which a title cannot end
    private static readonly string[] Open = [" và", " hoặc", " của", " các", " những", " tại", " cho", " với", " trên", " trong", " theo", " về", " đến", " từ", " do", " là", " để", ",", "-", "–", "("];

    private readonly Section _section = new();
    private bool _headBetween;
    private readonly Dictionary<AppendixColumn, string> _above = [];

    internal int Heads { get; private set; }

    internal int Totals { get; private set; }

    internal List<SourceRow> Read()
    {
        var found = new List<SourceRow>();
        var isOver = false;
        for (var at = First(); at < sheet.Rows.Count; at++)
        {
            var row = sheet.Rows[at];
            if (AppendixHeader.Repeats(row, header))
            {
                if (at + 1 < sheet.Rows.Count && AppendixHeader.IsNumbering(sheet.Rows[at + 1]))
                    at++;
            }
            else if (TotalRow.Is(row) || ((isOver |= IsFoot(row)) && !HasBoth(row)))
            {
                Totals += TotalRow.Is(row) ? 1 : 0;
            }
            else if (found.Count > 0 && (IsJoined(row) ?? (!_headBetween && ContinuesTitle(row, found[^1]))))
            {
                Join(found[^1], row, continued: true);
            }
            else if (_section.Take(row, header, at + 1 < sheet.Rows.Count ? Text(sheet.Rows[at + 1], AppendixColumn.Order) : ""))
            {
                _headBetween = true;
                Heads++;
                TakeOrphans(found);
            }
            else
            {
                Take(row, found);
            }
        }
        _section.End();
        TakeOrphans(found);
        return found;
    }

    private int First()
    {
        var first = 0;
        while (first < sheet.Rows.Count && sheet.Rows[first].Number <= header.HeaderRow)
            first++;
        return first < sheet.Rows.Count && AppendixHeader.IsNumbering(sheet.Rows[first]) ? first + 1 : first;
    }

    private void Take(SheetRow row, List<SourceRow> found)
    {
        if (found.Count > 0 && IsJoined(row) is null && Continues(row, found[^1]))
        {
            Join(found[^1], row, continued: true);
        }
        else if (Says(row))
        {
            _section.HasWork();
            _headBetween = false;
            found.Add(Join(new(row, _section.Here), row, continued: false));
        }
    }

    // A head over nothing may be work without a lead: a person shall see it
    private void TakeOrphans(List<SourceRow> found)
    {
        foreach (var (row, section) in _section.Orphans.Where(o => Text(o.Row, AppendixColumn.Order).Length + Text(o.Row, AppendixColumn.Title).Length > 0))
        {
            var work = Join(new(row, section), row, continued: false);
            if (work[AppendixColumn.Title].Length == 0)
                (work.Cells[AppendixColumn.Title], work.Cells[AppendixColumn.Order]) = (work[AppendixColumn.Order], "");
            found.Add(work);
            Heads--;
        }
        _section.Orphans.Clear();
    }

    private bool HasBoth(SheetRow row) => Text(row, AppendixColumn.Lead).Length > 0 && Text(row, AppendixColumn.Due).Length > 0;

    private bool Says(SheetRow row) => header.Columns.Keys.Any(c => Text(row, c).Length > 0);

    // No order and no title of its own; with a lead and a deadline too it is work whose title was forgotten
    private bool Continues(SheetRow row, SourceRow above) =>
        Text(row, AppendixColumn.Order).Length == 0 && Text(row, AppendixColumn.Title).Length == 0 && Text(row, AppendixColumn.Code).Length == 0
        && (Marks(row, AppendixColumn.Title).HasFlag(CellMarks.CoveredAbove)
            || !(Text(row, AppendixColumn.Lead).Length > 0 && Text(row, AppendixColumn.Due).Length > 0
                && above[AppendixColumn.Lead].Length > 0 && above[AppendixColumn.Due].Length > 0));

    private bool? IsJoined(SheetRow row) => joins.TryGetValue(row.Number, out var joined) ? joined : null;

    // A table cut at the foot of a page: the rest of a title, perhaps who contributes, and nothing else that work of its own would say
    private bool ContinuesTitle(SheetRow row, SourceRow above)
    {
        var title = Text(row, AppendixColumn.Title);
        if (title.Length == 0 || header.Columns.Keys.Any(c => c is not (AppendixColumn.Title or AppendixColumn.Contributors) && Text(row, c).Length > 0)
            || above[AppendixColumn.Lead].Length == 0 || above[AppendixColumn.Title].Length == 0 || Marks(row, AppendixColumn.Lead).HasFlag(CellMarks.CoveredLeft))
            return false;
        return char.IsLower(title[0]) || IsOpen(above[AppendixColumn.Title])
            || (Text(row, AppendixColumn.Contributors).Length > 0 && above[AppendixColumn.Order].Length > 0);
    }

    private SourceRow Join(SourceRow work, SheetRow row, bool continued)
    {
        if (continued)
        {
            work.Numbers.Add(row.Number);
            if (!row.Marks.Values.Any(m => m.HasFlag(CellMarks.CoveredAbove)))
                work.Joined.Add(row.Number);
        }
        foreach (var column in header.Columns.Keys)
        {
            var marks = Marks(row, column);
            var text = CellText.Lines(row.At(header.Columns[column]));
            if (column is not (AppendixColumn.Order or AppendixColumn.Code or AppendixColumn.Title) || text.Length > 0 || marks.HasFlag(CellMarks.CoveredAbove))
                text = Filled(work, column, text, marks, continued);
            work.Add(column, text, marks, continued && column == AppendixColumn.Title && IsOneMore(row, work[column], text) ? ";\n" : "\n");
        }
        return work;
    }

    // What a person puts together may be one thing more, and no rest of a sentence
    private bool IsOneMore(SheetRow row, string above, string text) =>
        IsJoined(row) == true && !cut.Contains(row.Number) && text.Length > 0 && !char.IsLower(text[0]) && above.Length > 0 && above[^1] is not ('.' or ';' or ':') && !IsOpen(above);

    private static bool IsOpen(string title) => Array.Exists(Open, o => title.EndsWith(o, StringComparison.OrdinalIgnoreCase));

    private string Filled(SourceRow work, AppendixColumn column, string text, CellMarks marks, bool continued)
    {
        if (marks.HasFlag(CellMarks.CoveredAbove) && text.Length == 0)
            return continued || column is AppendixColumn.Order or AppendixColumn.Code ? "" : _above.GetValueOrDefault(column, "");
        if (column is AppendixColumn.Order or AppendixColumn.Code or AppendixColumn.Title)
        {
            _above[column] = text;
            return text;
        }
        if (IsAsAbove(text))
        {
            if (_above.GetValueOrDefault(column, "").Length == 0)
                work.NothingAbove.Add(column);
            text = _above.GetValueOrDefault(column, "");
        }
        else if (IsNothing(column, text))
        {
            text = "";
        }
        if (!continued || text.Length > 0)
            _above[column] = continued && work[column].Length > 0 ? work[column] + "\n" + text : text;
        return text;
    }

    private bool IsFoot(SheetRow row)
    {
        if (Text(row, AppendixColumn.Lead).Length > 0 || Text(row, AppendixColumn.Due).Length > 0)
            return false;
        var said = Folding.Fold(row.Cells.FirstOrDefault(c => c.Trim().Length > 0)) + " ";
        return Array.Exists(Feet, f => said.StartsWith(f, StringComparison.Ordinal));
    }

    private static bool IsAsAbove(string text) =>
        text.Length is > 0 and <= 20 && (AsAbove.Contains(Folding.Fold(text)) || text.Trim('-', ' ') is "//" or "\"" or "''" or "”" or "〃" or "\"\"");

    private static bool IsNothing(AppendixColumn column, string text) =>
        text.Length is > 0 and <= 12 && (text.Trim() is "-" or "–" or "—" or "/" or "…" or "..."
            || (column != AppendixColumn.Due && Nothing.Contains(Folding.Fold(text))));

    private string Text(SheetRow row, AppendixColumn column) =>
        header.Columns.TryGetValue(column, out var place) ? CellText.Line(row.At(place)) : "";

    private CellMarks Marks(SheetRow row, AppendixColumn column) =>
        header.Columns.TryGetValue(column, out var place) ? row.MarksAt(place) : CellMarks.None;
}
