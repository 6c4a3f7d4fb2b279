using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace ResolutionTracker.Web.Platform.Seed;

/// <summary>Reads the plain files of <c>seed-data/</c>: one kind of thing a file, columns by name.</summary>
public sealed class SeedFiles
{
    private static readonly CsvConfiguration Csv = new(CultureInfo.InvariantCulture) { TrimOptions = TrimOptions.Trim };

    private readonly string _folder = Path.Combine(AppContext.BaseDirectory, "seed-data");

    /// <exception cref="InvalidOperationException">A file is missing or a row cannot be read; the message names both.</exception>
    public IReadOnlyList<T> Read<T>(string file, Func<SeedRow, T> make)
    {
        using var reader = new CsvReader(new StreamReader(Path.Combine(_folder, file)), Csv);
        var rows = new List<T>();
        reader.Read();
        reader.ReadHeader();
        while (reader.Read())
        {
            try
            {
                rows.Add(make(new(reader)));
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                throw new InvalidOperationException($"seed-data/{file}, line {reader.Parser.Row}: {broken.Message}", broken);
            }
        }

        return rows;
    }
}

/// <summary>One line of a seed file.</summary>
public sealed class SeedRow(CsvReader reader)
{
    public string this[string column] => Text(column) ?? throw new InvalidDataException($"column {column} is empty");

    public string? Text(string column) => reader.GetField(column) is { Length: > 0 } text ? text : null;

    public DateOnly? Date(string column) =>
        Text(column) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    public int? Number(string column) => Text(column) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public decimal? Decimal(string column) => Text(column) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    public bool Flag(string column) => Text(column) is "true";

    public T Name<T>(string column)
        where T : struct, Enum => Enum.Parse<T>(this[column], ignoreCase: true);

    public IReadOnlyList<string> List(string column, char separator = ';') =>
        Text(column)?.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
