using System.Security.Cryptography;
using System.Text;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Domain.Import;

/// <summary>What is known when the rows of an appendix are looked at.</summary>
/// <param name="Work">The work of the document, and whatever the rows name by code.</param>
/// <param name="Today">No old work was completed after it.</param>
public sealed record ReviewContext(AppendixContext Appendix, IReadOnlyDictionary<int, KnownWork> Work, bool IsOpeningBalance, DateOnly Today)
{
    /// <summary>Where work stood in the edition before: <see cref="AppendixRow.Place"/> → work. Asked only where a row may be one of it.</summary>
    public Func<IReadOnlyDictionary<string, int>>? PlacesBefore { get; init; }
}

/// <summary>How many rows would come to what.</summary>
public sealed record ReviewSum(int Rows, int Made, int Changed, int Unchanged, int Skipped, int Blocked)
{
    public int Ready => Made + Changed + Unchanged;
}

/// <summary>The rows of an appendix with a person's corrections, and what would come of each.</summary>
public sealed record AppendixReview(IReadOnlyList<ReviewRow> Rows, ReviewSum Sum)
{
    private string? _seal;

    /// <summary>By what it is known whether two looks saw the same: what would come of every row.</summary>
    public string Seal => _seal ??= SealOf(Rows);

    /// <summary>How many deadlines of work that is there would be corrected.</summary>
    public int DueCorrections => Rows.Count(r => r.CorrectsDue);

    /// <summary>Heads between the rows, which are not counted.</summary>
    public int Heads { get; init; }

    /// <summary>Sums, which are not counted.</summary>
    public int Totals { get; init; }

    /// <summary>What all the new work comes to.</summary>
    public RowWorks Works { get; init; } = RowWorks.None;

    /// <summary>Open work of the document that the file does not name though it names other: it stays as it is.</summary>
    public IReadOnlyList<KnownWork> Missing { get; init; } = [];

    /// <summary>Looks at every row. Pure: the dry run and the import cannot differ.</summary>
    public static AppendixReview Of(Sheet sheet, HeaderGuess header, IReadOnlyDictionary<int, AppendixMark> marks, ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(context);
        var appendix = context.Appendix with { LeftOut = marks.Values.Where(m => m.IsSkipped).Select(m => m.Row).ToHashSet(), IsOldWork = context.IsOpeningBalance };
        var joins = marks.Values.Where(m => m.IsJoined is not null).ToDictionary(m => m.Row, m => m.IsJoined!.Value);
        appendix = appendix with { Joins = joins };
        var written = AppendixReader.Read(sheet, header, appendix, out var heads, out var totals);
        var raw = written.ToDictionary(r => r.Number, r => r.Cells);
        var read = written;
        if (marks.Values.Any(m => m.IsCorrected))
        {
            var (corrected, wider) = Corrected(sheet, header, marks, written);
            var choices = marks.Values.Where(m => m.Choice is not null).ToDictionary(m => m.Row, m => m.Choice!);
            // What was joined for what it said stays joined when a person says it otherwise
            var cut = written.SelectMany(r => r.Numbers.Skip(1)).Where(n => !joins.ContainsKey(n)).ToHashSet();
            foreach (var number in cut)
            {
                joins[number] = true;
            }

            read = AppendixReader.Read(corrected, wider, appendix with { Choices = choices, Joins = joins, Cut = cut });
            header = wider;
        }

        var works = new WorkCounter(context.Appendix.Deadlines, context.Today);
        var known = new RowKnown(read, marks, context);
        var rows = read.Select(r => One(r, header, marks.GetValueOrDefault(r.Number), raw.GetValueOrDefault(r.Number) ?? r.Cells, context, known, works) with { IsFirst = ReferenceEquals(r, read[0]) }).ToList();
        var there = rows.Where(r => (r.Known ?? r.Like) is not null).Select(r => (r.Known ?? r.Like)!.Id).ToHashSet();
        return new(rows, SumOf(rows))
        {
            Heads = heads,
            Totals = totals,
            Works = rows.Where(r => r.Outcome == RowOutcome.Made).Aggregate(RowWorks.None, (sum, r) => sum + r.Works),
            Missing = there.Count == 0 ? [] : [.. context.Work.Values.Where(w => w is { IsOfDocument: true, IsClosed: false } && !there.Contains(w.Id)).OrderBy(w => w.Id)],
        };
    }

    /// <summary>By what a row is known again in another edition of the file: all it says but its place.</summary>
    public static string FingerprintOf(IReadOnlyDictionary<AppendixColumn, string> cells)
    {
        var said = string.Join('\u001f', cells.Where(c => c.Key != AppendixColumn.Order && c.Value.Length > 0).OrderBy(c => c.Key).Select(c => $"{c.Key}={c.Value}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))[..32];
    }

    /// <summary>Where each piece of known work stands; a place that is there twice says nothing.</summary>
    public IReadOnlyDictionary<string, int> PlacesOf() =>
        Rows.Where(r => r.Row.Place is not null).GroupBy(r => r.Row.Place!).Where(g => g.Count() == 1 && (g.First().Known ?? g.First().Like) is not null)
            .ToDictionary(g => g.Key, g => (g.First().Known ?? g.First().Like)!.Id);

    private static string SealOf(IReadOnlyList<ReviewRow> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in rows)
        {
            var said = string.Join('\u001f', row.Number, row.Outcome, row.Known?.Id, row.Fingerprint, row.Mark?.Cells, row.Content, row.Row.DueText, row.Row.Due?.Due, row.Row.Deadline, row.CompletedOn,
                string.Join(',', row.LeadIds), string.Join(',', row.ContributorIds), string.Join('\u001e', row.Edits));
            hash.AppendData(Encoding.UTF8.GetBytes(said + '\u001d'));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ReviewSum SumOf(List<ReviewRow> rows)
    {
        int Count(RowOutcome outcome) => rows.Count(r => r.Outcome == outcome);
        return new(rows.Count, Count(RowOutcome.Made), Count(RowOutcome.Changed), Count(RowOutcome.Unchanged), Count(RowOutcome.Skipped), Count(RowOutcome.Blocked));
    }

    private static ReviewRow One(AppendixRow row, HeaderGuess header, AppendixMark? mark, IReadOnlyDictionary<AppendixColumn, string> raw, ReviewContext context, RowKnown matches, WorkCounter works)
    {
        var known = matches.Of(row);
        var isThis = known is not null;
        var like = isThis ? null : matches.LikeOf(row);
        var reading = new RowReading(row, mark?.Choice, context);
        var edits = isThis ? reading.EditsOf(known!, header) : [];
        var problems = isThis ? reading.ProblemsOf(known!, edits) : reading.Problems;
        if (!isThis && matches.IsSaidNew(row))
        {
            problems = [.. problems.Where(p => p.Code != AppendixProblem.DuplicateExisting)];
        }

        if (like is not null)
        {
            problems = [CellChecks.Block(null, ReviewProblem.LikeKnownWork, like.Code ?? CellChecks.Number(like.Id), like.Title), .. problems];
        }

        return new(row, mark, OutcomeOf(mark, problems, isThis, edits.Count), problems, raw)
        {
            Known = known,
            Like = like,
            Edits = edits,
            LeadIds = reading.LeadIds,
            ContributorIds = reading.ContributorIds,
            Content = reading.Content,
            CompletedOn = reading.CompletedOn,
            Works = isThis ? RowWorks.None : works.Of(row, reading.LeadIds.Count, reading.ContributorIds.Count, reading.CompletedOn is not null),
            Fingerprint = FingerprintOf(raw),
        };
    }

    private static RowOutcome OutcomeOf(AppendixMark? mark, IReadOnlyList<RowProblem> problems, bool isThis, int edits) =>
        mark is { IsSkipped: true } ? RowOutcome.Skipped
        : problems.Any(p => p.IsBlocking) ? RowOutcome.Blocked
        : !isThis ? RowOutcome.Made
        : edits > 0 ? RowOutcome.Changed : RowOutcome.Unchanged;

    // A correction stands in the row's first line; what continued it below gives way.
    private static (Sheet Sheet, HeaderGuess Header) Corrected(Sheet sheet, HeaderGuess header, IReadOnlyDictionary<int, AppendixMark> marks, IReadOnlyList<AppendixRow> written)
    {
        var columns = new Dictionary<AppendixColumn, int>(header.Columns);
        var width = sheet.Width;
        var changed = new Dictionary<int, Dictionary<int, string>>();
        foreach (var row in written)
        {
            if (!marks.TryGetValue(row.Number, out var mark) || mark.Cells is null)
            {
                continue;
            }

            foreach (var (column, text) in mark.Corrections)
            {
                if (!columns.TryGetValue(column, out var place))
                {
                    columns[column] = place = width++;
                }

                foreach (var (number, index) in row.Numbers.Select((n, i) => (n, i)))
                {
                    if (!changed.TryGetValue(number, out var cells))
                    {
                        changed[number] = cells = [];
                    }

                    cells[place] = index == 0 ? text : "";
                }
            }
        }

        var heads = header.Heads.Concat(Enumerable.Repeat("", Math.Max(0, width - header.Heads.Count))).ToList();
        return (sheet with { Rows = [.. sheet.Rows.Select(r => changed.TryGetValue(r.Number, out var cells) ? With(r, cells) : r)] }, header with { Columns = columns, Heads = heads });
    }

    private static SheetRow With(SheetRow row, Dictionary<int, string> cells)
    {
        var width = Math.Max(row.Cells.Count, cells.Keys.Max() + 1);
        return row with
        {
            Cells = [.. Enumerable.Range(0, width).Select(i => cells.TryGetValue(i, out var text) ? text : row.At(i))],
            Marks = row.Marks.Where(m => !cells.ContainsKey(m.Key)).ToDictionary(),
        };
    }
}
