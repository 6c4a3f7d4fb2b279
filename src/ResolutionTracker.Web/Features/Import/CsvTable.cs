using System.Text;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Search;
using Sylvan.Data.Csv;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>A column of a file: its name in ours, and the heads people write over it.</summary>
public sealed record CsvColumn(string Key, string Head, bool IsCompulsory = false);

/// <summary>A row with its number as a spreadsheet shows it: the head is row 1.</summary>
public sealed class CsvRow(int number, IReadOnlyDictionary<string, string> cells)
{
    public int Number => number;

    /// <summary>Null when the cell is empty or the column not there.</summary>
    public string? this[string key] => cells.TryGetValue(key, out var text) && text.Length > 0 ? text : null;
}

/// <summary>Reads a CSV file: UTF-8 with or without its mark, comma or semicolon, columns in any order under our names or the Vietnamese ones.</summary>
public static class CsvTable
{
    public const int MostBytes = 2 * 1024 * 1024;
    public const int MostRows = 2000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="RuleBroken"><c>CsvTooBig</c>, <c>CsvEmpty</c>, <c>CsvNotUtf8</c>, <c>CsvColumnMissing</c>, <c>CsvColumnTwice</c>, <c>CsvTooManyRows</c>, <c>CsvBroken</c>.</exception>
    public static IReadOnlyList<CsvRow> Read(byte[] file, IReadOnlyList<CsvColumn> columns)
    {
        if (file.Length > MostBytes)
        {
            throw new RuleBroken("CsvTooBig", null, MostBytes / 1024 / 1024);
        }

        var text = Decode(file);
        var head = text.Split('\n', 2)[0];
        var options = new CsvDataReaderOptions
        {
            Delimiter = head.Count(c => c == ';') > head.Count(c => c == ',') ? ';' : ',',
            HasHeaders = false,
            BufferSize = MostBytes,
            MaxBufferSize = MostBytes * 2,
        };
        var rows = new List<CsvRow>();
        var number = 1;
        try
        {
            using var reader = CsvDataReader.Create(new StringReader(text), options);
            if (!reader.Read())
            {
                throw new RuleBroken("CsvEmpty");
            }

            var places = Places(Cells(reader), columns);
            while (reader.Read())
            {
                number++;
                var cells = Cells(reader);
                if (cells.TrueForAll(c => c.Length == 0))
                {
                    continue;
                }

                if (rows.Count == MostRows)
                {
                    throw new RuleBroken("CsvTooManyRows", null, MostRows);
                }

                rows.Add(new(number, places.Where(p => p.Value < cells.Count).ToDictionary(p => p.Key, p => cells[p.Value])));
            }
        }
        catch (Exception broken) when (broken is FormatException or InvalidDataException or InvalidOperationException)
        {
            throw new RuleBroken("CsvBroken", null, number + 1);
        }

        return rows.Count == 0 ? throw new RuleBroken("CsvEmpty") : rows;
    }

    private static string Decode(byte[] file)
    {
        try
        {
            var text = Strict.GetString(file).TrimStart('\uFEFF');
            return text.AsSpan().IsWhiteSpace() ? throw new RuleBroken("CsvEmpty") : text.Contains('\0', StringComparison.Ordinal) ? throw new RuleBroken("CsvNotUtf8") : text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            throw new RuleBroken("CsvNotUtf8");
        }
    }

    private static List<string> Cells(CsvDataReader reader) =>
        [.. Enumerable.Range(0, reader.RowFieldCount).Select(i => reader.GetString(i).Trim())];

    private static Dictionary<string, int> Places(List<string> heads, IReadOnlyList<CsvColumn> columns)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < heads.Count; i++)
        {
            var folded = Folding.Fold(heads[i]);
            if (columns.FirstOrDefault(c => Folding.Fold(c.Key) == folded || Folding.Fold(c.Head) == folded) is { } column && !places.TryAdd(column.Key, i))
            {
                throw new RuleBroken("CsvColumnTwice", null, column.Head);
            }
        }

        return columns.FirstOrDefault(c => c.IsCompulsory && !places.ContainsKey(c.Key)) is { } missing
            ? throw new RuleBroken("CsvColumnMissing", null, missing.Head, string.Join("; ", columns.Select(c => c.Head)))
            : places;
    }
}
