using System.Globalization;
using Sylvan.Data.Csv;

namespace ResolutionTracker.Web.Platform.Seed;

/// <summary>Reads the plain files of <c>seed-data/</c>: one kind of thing a file, columns by name.</summary>
public sealed class SeedFiles
{
    private readonly string _folder = Path.Combine(AppContext.BaseDirectory, "seed-data");

    /// <exception cref="InvalidOperationException">A file is missing or a row cannot be read; the message names both.</exception>
    public IReadOnlyList<T> Read<T>(string file, Func<SeedRow, T> make)
    {
        using var reader = CsvDataReader.Create(Path.Combine(_folder, file));
        var rows = new List<T>();
        while (reader.Read())
        {
            try
            {
                rows.Add(make(new(reader)));
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                throw new InvalidOperationException($"seed-data/{file}, row {reader.RowNumber}: {broken.Message}", broken);
            }
        }

        return rows;
    }
}

/// <summary>One line of a seed file.</summary>
public sealed class SeedRow(CsvDataReader reader)
{
    public string this[string column] => Text(column) ?? throw new InvalidDataException($"column {column} is empty");

    public string? Text(string column) => reader.GetString(reader.GetOrdinal(column)).Trim() is { Length: > 0 } text ? text : null;

    public DateOnly? Date(string column) =>
        Text(column) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public int? Number(string column) => Text(column) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public decimal? Figure(string column) => Text(column) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    public bool Flag(string column) => Text(column) is "true";

    public T Name<T>(string column)
        where T : struct, Enum => Enum.Parse<T>(this[column], ignoreCase: true);

    public IReadOnlyList<string> List(string column, char separator = ';') =>
        Text(column)?.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
