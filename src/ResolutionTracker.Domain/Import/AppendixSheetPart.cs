using System.Text.Encodings.Web;
using System.Text.Json;

namespace ResolutionTracker.Domain.Import;

/// <summary>A piece of a sheet as it was read, so that the review outlives the file.</summary>
public sealed class AppendixSheetPart
{
    public const int MostLength = 4_000_000;
    private const int RowsEach = 500;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private AppendixSheetPart() { }

    public int Id { get; private set; }

    public int ImportId { get; private set; }

    /// <summary>The sheet's place in the file, from 1.</summary>
    public int Place { get; private set; }

    public int Part { get; private set; }

    public string Name { get; private set; } = "";

    public SheetSource Source { get; private set; }

    /// <summary>How many rows of the sheet it holds.</summary>
    public int Rows { get; private set; }

    /// <summary>The rows as JSON.</summary>
    public string Content { get; private set; } = "";

    /// <summary>The pieces of a sheet in their order.</summary>
    public static IEnumerable<AppendixSheetPart> Of(int importId, Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Rows.Chunk(RowsEach).DefaultIfEmpty([]).Select((rows, part) => new AppendixSheetPart
        {
            ImportId = importId,
            Place = sheet.Place,
            Part = part,
            Name = sheet.Name.Length <= Words.NameLength ? sheet.Name : sheet.Name[..Words.NameLength],
            Source = sheet.Source,
            Rows = rows.Length,
            Content = JsonSerializer.Serialize(rows.Select(r => new Stored(r.Number, r.Cells, r.Marks.Count == 0 ? null : r.Marks.ToDictionary(), r.IsHidden)), Json),
        });
    }

    /// <summary>The sheet out of its pieces.</summary>
    public static Sheet Join(IEnumerable<AppendixSheetPart> parts)
    {
        var ordered = parts.OrderBy(p => p.Part).ToList();
        return new(ordered[0].Name, [.. ordered.SelectMany(p => JsonSerializer.Deserialize<List<Stored>>(p.Content, Json)!).Select(s =>
            s.M is { } marks ? new SheetRow(s.N, s.C) { Marks = marks, IsHidden = s.H } : new SheetRow(s.N, s.C) { IsHidden = s.H })])
        {
            Place = ordered[0].Place,
            Source = ordered[0].Source,
        };
    }

    private sealed record Stored(int N, IReadOnlyList<string> C, IReadOnlyDictionary<int, CellMarks>? M, bool H);
}
