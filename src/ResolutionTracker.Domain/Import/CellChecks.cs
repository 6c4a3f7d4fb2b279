using System.Globalization;

namespace ResolutionTracker.Domain.Import;

/// <summary>What can be said of a row's cells without knowing any body or day.</summary>
internal static class CellChecks
{
    private static readonly AppendixColumn[] Read =
        [AppendixColumn.Title, AppendixColumn.Lead, AppendixColumn.Contributors, AppendixColumn.Deliverable, AppendixColumn.Due];

    internal static void Look(SourceRow source, string title, string deliverable, List<RowProblem> problems)
    {
        if (source.First.IsHidden)
            problems.Add(Tell(null, AppendixProblem.RowHidden));
        foreach (var column in Read)
        {
            var marks = source.Marks.GetValueOrDefault(column);
            if (marks.HasFlag(CellMarks.NoValue))
                problems.Add(Block(column, AppendixProblem.FormulaWithoutValue));
            else if (marks.HasFlag(CellMarks.Error))
                problems.Add(Block(column, AppendixProblem.FormulaError, CellText.Line(source[column])));
        }
        foreach (var column in source.NothingAbove)
            problems.Add(Block(column, AppendixProblem.NothingAbove));
        if (title.Length == 0 && !source.LacksValue(AppendixColumn.Title))
            problems.Add(Block(AppendixColumn.Title, AppendixProblem.TitleEmpty));
        TooLong(AppendixColumn.Title, title, Words.TitleLength, problems);
        if (deliverable.Length == 0 && !source.LacksValue(AppendixColumn.Deliverable))
            problems.Add(Tell(AppendixColumn.Deliverable, AppendixProblem.DeliverableMissing));
        TooLong(AppendixColumn.Deliverable, deliverable, Words.TitleLength, problems);
        TooLong(AppendixColumn.Note, source[AppendixColumn.Note], Words.TextLength, problems);
        TooLong(AppendixColumn.Leader, source[AppendixColumn.Leader], Words.NameLength, problems);
        TooLong(AppendixColumn.Authority, source[AppendixColumn.Authority], Words.NameLength, problems);
    }

    internal static void TooLong(AppendixColumn column, string text, int most, List<RowProblem> problems)
    {
        if (text.Length > most)
            problems.Add(Block(column, AppendixProblem.TextTooLong, Number(most), Number(text.Length)));
    }

    internal static RowProblem Block(AppendixColumn? column, string code, params string[] args) => new(column, code, true, args, []);

    internal static RowProblem Tell(AppendixColumn? column, string code, params string[] args) => new(column, code, false, args, []);

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
