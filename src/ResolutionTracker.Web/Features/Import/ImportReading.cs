using ResolutionTracker.Domain;

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
}
