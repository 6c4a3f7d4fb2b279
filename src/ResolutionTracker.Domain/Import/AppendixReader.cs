using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Import;

/// <summary>Understands the rows of an appendix that assigns work.</summary>
public static class AppendixReader
{
    /// <summary>Every piece of work in the order of the sheet, with what is wrong with it; never throws, leaves out only heads, repeated heads and feet.</summary>
    public static IReadOnlyList<AppendixRow> Read(Sheet sheet, HeaderGuess header, AppendixContext context) => Read(sheet, header, context, out _, out _);

    /// <summary>With how many rows were heads between the work, and how many sums.</summary>
    internal static IReadOnlyList<AppendixRow> Read(Sheet sheet, HeaderGuess header, AppendixContext context, out int heads, out int totals)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(context);
        var bodies = new BodyCells(context.Agencies, context.On);
        var dues = new DueCells(context.Deadlines, context.IsOldWork);
        var again = new Repetitions(context);
        var source = new SourceRows(sheet, header, context.Joins, context.Cut);
        var rows = source.Read();
        (heads, totals) = (source.Heads, source.Totals);
        var hidden = new HashSet<AppendixColumn>();
        return [.. rows.Select(r => One(r, hidden, context, bodies, dues, again))];
    }

    /// <summary>Those whom a cell names as leads, groups among them.</summary>
    public static IReadOnlyList<AgencyMention> LeadsIn(string? cell, AppendixContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new BodyCells(context.Agencies, context.On).Read(LeadCell.Split(CellText.Lines(cell)).Lead);
    }

    /// <summary>By what the same work is known again: its title and who leads it.</summary>
    public static string Key(string title, IEnumerable<int> leads) =>
        $"{Folding.Fold(title)}|{string.Join(',', leads.Distinct().Order())}";

    private static AppendixRow One(SourceRow source, HashSet<AppendixColumn> hidden, AppendixContext context, BodyCells bodies, DueCells dues, Repetitions again)
    {
        var problems = new List<RowProblem>();
        var title = CellText.Phrase(source[AppendixColumn.Title]);
        var deliverable = CellText.Phrase(source[AppendixColumn.Deliverable]);
        var code = CellText.Line(source[AppendixColumn.Code]);
        foreach (var column in source.Marks.Where(m => m.Value.HasFlag(CellMarks.HiddenColumn)).Select(m => m.Key).Where(hidden.Add))
            problems.Add(CellChecks.Tell(column, AppendixProblem.ColumnHidden));
        if (source.Joined.Count > 0)
            problems.Add(CellChecks.Tell(null, AppendixProblem.RowsJoined, string.Join(", ", source.Joined)));
        CellChecks.Look(source, title, deliverable, problems);
        var choice = context.Choices.GetValueOrDefault(source.First.Number);
        var people = new BodyChecks(bodies, context.Closed, choice, problems).Read(source);
        var due = dues.Read(source[AppendixColumn.Due], source.Marks.GetValueOrDefault(AppendixColumn.Due), problems);
        var leads = people.Leads.Where(l => l.Agency is not null).Select(l => l.Agency!.Id).Concat(choice?.BodiesFor(people.Leads) ?? []).ToList();
        var key = Key(title, choice?.Leads == LeadWay.FirstLeads ? leads.Take(1) : leads);
        var existing = title.Length == 0 || people.Leads.Count == 0 ? again.Code(source.First.Number, code, problems)
            : again.Look(source.First.Number, [key, Key(title, leads.Take(1))], code, due.Text, problems);
        return new(
            source.First.Number, source.Section, None(CellText.Phrase(source[AppendixColumn.Order])), None(code), title, people.Leads, people.Contributors,
            None(deliverable), DeliverableKinds.Of(deliverable), None(due.Text), due.Reading, problems)
        {
            Numbers = source.Numbers,
            Joined = source.Joined,
            Cells = source.Cells,
            Deadline = due.Deadline,
            ExistingId = existing,
            Key = key,
        };
    }

    private static string? None(string text) => text.Length == 0 ? null : text;
}
