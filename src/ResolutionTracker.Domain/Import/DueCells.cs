using System.Globalization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Import;

/// <summary>Reads the cells that say by when; each text once.</summary>
internal sealed class DueCells(DeadlineContext context, bool isOldWork)
{
    private const int FirstSerial = 36526; // 01/01/2000
    private const int LastSerial = 73050; // 31/12/2099
    private const string AssumedYear = "year";

    private static readonly HashSet<string> NotSet = new(StringComparer.Ordinal) { "chua xac dinh", "chua xac dinh thoi han", "chua co thoi han", "not set", "not yet set" };

    private readonly Dictionary<string, Answer> _read = new(StringComparer.Ordinal);

    /// <summary>The words say that the deadline is not yet known.</summary>
    internal static bool SaysNotSet(string? text) => NotSet.Contains(Folding.Fold(text));

    internal Answer Read(string cell, CellMarks marks, List<RowProblem> problems)
    {
        var text = CellText.Phrase(cell);
        // A number of the spreadsheet is asked for, the same digits in words are read
        var key = marks.HasFlag(CellMarks.Number) ? text + '#' : text;
        if (!_read.TryGetValue(key, out var answer))
            _read[key] = answer = Fresh(text, marks);
        if (!marks.HasFlag(CellMarks.NoValue) || text.Length > 0)
            problems.AddRange(answer.Problems);
        if (marks.HasFlag(CellMarks.Date) && answer.Reading?.Due is { Day: 1 } day && answer.Reading.Kind == DeadlineKind.Date)
            problems.Add(CellChecks.Tell(AppendixColumn.Due, AppendixProblem.DueMayBeMonth, text, $"{day:MM/yyyy}"));
        return answer;
    }

    private Answer Fresh(string text, CellMarks marks)
    {
        if (text.Length == 0)
            return new(text, null, null, [CellChecks.Block(AppendixColumn.Due, AppendixProblem.DueEmpty)]);
        if (SaysNotSet(text))
            return new(text, null, NoDeadline.NotSet, [CellChecks.Tell(AppendixColumn.Due, AppendixProblem.DueNotSet)]);
        var problems = new List<RowProblem>();
        CellChecks.TooLong(AppendixColumn.Due, text, DueTerms.TextLength, problems);
        var reading = DeadlinePhrase.Parse(text, context);
        if (!reading.Understood && DueForms.Plainer(text) is { } plainer && DeadlinePhrase.Parse(plainer, context) is { Understood: true } meant)
        {
            problems.Add(CellChecks.Tell(AppendixColumn.Due, AppendixProblem.DueReadAs, text, plainer));
            (text, reading) = (plainer, meant);
        }
        // A date that lost its form on its way through a text document or the clipboard
        if (!reading.Understood && !marks.HasFlag(CellMarks.Number) && Serial(text) is { } day)
        {
            problems.Add(CellChecks.Tell(AppendixColumn.Due, AppendixProblem.DueReadAs, text, day));
            (text, reading) = (day, DeadlinePhrase.Parse(day, context));
        }
        if (reading.Understood && reading.Kind == DeadlineKind.None)
            return new(text, reading, NoDeadline.NotRequired, problems);
        problems.AddRange(Asks(text, reading, marks));
        return new(text, reading, problems.Exists(p => p.IsBlocking) ? null : NoDeadline.HasDueDay, problems);
    }

    private IEnumerable<RowProblem> Asks(string text, DeadlineReading reading, CellMarks marks)
    {
        if (!reading.Understood)
        {
            yield return marks.HasFlag(CellMarks.Number) && Serial(text) is { } day
                ? CellChecks.Block(AppendixColumn.Due, AppendixProblem.DueMayBeDate, text, day)
                : CellChecks.Block(AppendixColumn.Due, AppendixProblem.DueAsks, text, reading.Problem ?? DeadlineProblem.NotUnderstood);
        }
        else if (reading.Recurs)
        {
            yield break;
        }
        else if (reading.Due is not { } due)
        {
            yield return CellChecks.Block(AppendixColumn.Due, AppendixProblem.DueAsks, text, DeadlineProblem.AskBase);
        }
        else if (due < context.IssuedOn)
        {
            yield return CellChecks.Block(AppendixColumn.Due, AppendixProblem.DueBeforeDocument, text, Day(due), Day(context.IssuedOn.Value)) with { IsBlocking = !isOldWork };
        }
        else if (reading.Assumed.Contains(AssumedYear))
        {
            yield return CellChecks.Tell(AppendixColumn.Due, AppendixProblem.DueYearAssumed, text, Day(due));
        }
    }

    private static string? Serial(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial is >= FirstSerial and <= LastSerial
            ? Day(DateOnly.FromDateTime(DateTime.FromOADate(serial))) : null;

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>What a cell says; the lists are shared by all rows that say the same.</summary>
    internal sealed record Answer(string Text, DeadlineReading? Reading, NoDeadline? Deadline, IReadOnlyList<RowProblem> Problems);
}
