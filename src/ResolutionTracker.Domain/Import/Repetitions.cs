using System.Globalization;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Import;

/// <summary>Work that stands twice in the file, or is there already.</summary>
internal sealed class Repetitions(AppendixContext context)
{
    private readonly Dictionary<string, int> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _work = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _codes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The assignment that the row is, by its code or as a duplicate.</summary>
    /// <param name="number">Of the row.</param>
    /// <param name="keys">By which the work may be known again, the likeliest first.</param>
    /// <param name="code">As written in the row; empty when there is none.</param>
    /// <param name="due">As written.</param>
    /// <param name="problems">Grows by what is wrong.</param>
    internal int? Look(int number, IReadOnlyList<string> keys, string code, string due, List<RowProblem> problems)
    {
        var same = Code(number, code, problems);
        Above(number, keys[0], due, problems);
        if (same is not null)
            return same;
        foreach (var key in keys)
        {
            if (!context.Existing.TryGetValue(key, out var existing))
                continue;
            problems.Add(CellChecks.Block(AppendixColumn.Title, AppendixProblem.DuplicateExisting, existing.ToString(CultureInfo.InvariantCulture)));
            return existing;
        }
        return null;
    }

    /// <summary>The assignment of that code; null when the row has none that is known.</summary>
    internal int? Code(int number, string code, List<RowProblem> problems)
    {
        if (code.Length == 0)
            return null;
        if (!context.LeftOut.Contains(number) && !_codes.TryAdd(code, number))
            problems.Add(CellChecks.Block(AppendixColumn.Code, AppendixProblem.CodeTwice, code, CellChecks.Number(_codes[code])));
        return context.Codes.TryGetValue(code, out var same) ? same : null;
    }

    private void Above(int number, string key, string due, List<RowProblem> problems)
    {
        if (context.LeftOut.Contains(number))
            return;
        if (!_exact.TryAdd($"{key}|{Folding.Fold(due)}", number))
            problems.Add(CellChecks.Block(AppendixColumn.Title, AppendixProblem.DuplicateRow, CellChecks.Number(_exact[$"{key}|{Folding.Fold(due)}"])));
        else if (!_work.TryAdd(key, number))
            problems.Add(CellChecks.Tell(AppendixColumn.Title, AppendixProblem.SameWorkAbove, CellChecks.Number(_work[key])));
    }
}
