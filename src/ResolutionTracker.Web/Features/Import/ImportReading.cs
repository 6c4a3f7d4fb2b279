using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Reads a cell and notes what is wrong with it, so that a row names all its slips at once.</summary>
internal static class ImportReading
{
    /// <param name="column">The column's head; null where the refusal itself names the field.</param>
    public static T? Try<T>(this IReadOnlyList<CsvColumn> columns, List<ImportProblem> problems, string? column, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (RuleBroken refusal)
        {
            problems.Add(new(column ?? columns.HeadOf(refusal.Field), refusal));
            return default;
        }
    }

    private static string? HeadOf(this IReadOnlyList<CsvColumn> columns, string? field) =>
        columns.FirstOrDefault(c => c.Key.Replace("_", "", StringComparison.Ordinal).Equals(field, StringComparison.OrdinalIgnoreCase))?.Head;

    /// <summary>The kind a cell names, by its word in code or on the screen.</summary>
    /// <exception cref="RuleBroken"><c>KindEmpty</c>, <c>CsvKindUnknown</c>.</exception>
    public static T KindOf<T>(string? text, Func<T, string> word)
        where T : struct, Enum
    {
        var kinds = Enum.GetValues<T>();
        var folded = Folding.Fold(text ?? throw new RuleBroken("KindEmpty"));
        var found = kinds.Where(k => folded == Folding.Fold(k.ToString()) || folded == Folding.Fold(word(k))).ToList();
        return found.Count > 0 ? found[0] : throw new RuleBroken("CsvKindUnknown", null, text, string.Join("; ", kinds.Select(word)));
    }
}
