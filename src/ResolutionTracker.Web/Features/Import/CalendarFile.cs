using System.Globalization;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Days of the working calendar out of a file: which are new, which correct one that is there, which are wrong.</summary>
public sealed class CalendarFile
{
    public static readonly IReadOnlyList<CsvColumn> Columns =
    [
        new("date", "Ngày", IsCompulsory: true), new("kind", "Loại", IsCompulsory: true), new("name", "Tên", IsCompulsory: true), new("source", "Căn cứ"), new("note", "Ghi chú"),
    ];

    private static readonly string[] DateForms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d"];

    private readonly Dictionary<DateOnly, int> _seen = [];
    private readonly List<CalendarDay> _added = [];
    private readonly List<(CalendarDay Known, CalendarDay Wanted)> _changed = [];

    private CalendarFile() { }

    public ImportCheck Check { get; private set; } = new([]);

    public IReadOnlyList<CalendarDay> Added => _added;

    /// <summary>A day that is there, and as the file has it.</summary>
    public IReadOnlyList<(CalendarDay Known, CalendarDay Wanted)> Changed => _changed;

    /// <summary>The days of the file that are not in the table as they stand.</summary>
    public IReadOnlyList<CalendarEntry> Entries => [.. _added.Concat(_changed.Select(c => c.Wanted)).Select(d => new CalendarEntry(d.Date, d.Kind, d.Name))];

    public static CalendarFile Read(IReadOnlyList<CsvRow> rows, IReadOnlyCollection<CalendarDay> there, Func<CalendarDayKind, string> kindWord)
    {
        var file = new CalendarFile();
        var known = there.ToDictionary(d => d.Date);
        file.Check = new([.. rows.Select(row => file.One(row, known, kindWord))]);
        return file;
    }

    private ImportRow One(CsvRow row, Dictionary<DateOnly, CalendarDay> known, Func<CalendarDayKind, string> kindWord)
    {
        var label = string.Join(" · ", new[] { row["date"], row["name"] }.OfType<string>());
        var problems = new List<ImportProblem>();
        var date = Columns.Try(problems, "Ngày", () => DateOf(row["date"]));
        var kind = Columns.Try(problems, "Loại", () => ImportReading.KindOf(row["kind"], kindWord));
        var day = problems.Count > 0 ? null : Columns.Try(problems, null, () => new CalendarDay(date, kind, row["name"], row["source"], row["note"]));
        if (day is null)
        {
            return new(row.Number, label, ImportState.Wrong, problems);
        }

        if (!_seen.TryAdd(date, row.Number))
        {
            return new(row.Number, label, ImportState.Wrong, [new("Ngày", new("CsvTwice", null, row["date"]!, _seen[date]))]);
        }

        if (!known.TryGetValue(date, out var its))
        {
            _added.Add(day);
            return new(row.Number, label, ImportState.New, []);
        }

        if ((its.Kind, its.Name, its.Source, its.Note) == (day.Kind, day.Name, day.Source, day.Note))
        {
            return new(row.Number, label, ImportState.There, []);
        }

        _changed.Add((its, day));
        return new(row.Number, $"{label} ({Said(its)} → {Said(day)})", ImportState.Changed, []);

        string Said(CalendarDay entry) => string.Join(", ", new[] { kindWord(entry.Kind), entry.Name, entry.Source, entry.Note }.OfType<string>());
    }

    private static DateOnly DateOf(string? text) =>
        text is null ? throw new RuleBroken("DateEmpty")
        : DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new RuleBroken("CsvDateUnknown", null, text);
}
