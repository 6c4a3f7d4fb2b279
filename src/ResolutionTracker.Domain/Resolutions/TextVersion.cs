using System.Text.Encodings.Web;
using System.Text.Json;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>The text of a document as it stood after somebody entered it; never changed afterwards.</summary>
public sealed class TextVersion : Entity
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private TextVersion() { }

    internal TextVersion(Resolution resolution, int number, TextSource source, string? fileName, string? reason, string madeBy, DateTime madeAt, IReadOnlyList<CutClause> clauses)
    {
        Resolution = resolution;
        Number = number;
        Source = source;
        FileName = Words.Optional(fileName, "FileName", Words.NameLength);
        Reason = Words.Optional(reason, "Reason", Words.ReasonLength);
        MadeBy = Words.Required(madeBy, "MadeBy", Words.NameLength);
        MadeAt = madeAt;
        ClauseCount = clauses.Count;
        Body = new(JsonSerializer.Serialize(clauses, Json));
    }

    public int ResolutionId { get; private set; }

    public Resolution Resolution { get; private set; } = null!;

    /// <summary>1 for the first.</summary>
    public int Number { get; private set; }

    public TextSource Source { get; private set; }

    public string? FileName { get; private set; }

    public string? Reason { get; private set; }

    public string MadeBy { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime MadeAt { get; private set; }

    public int ClauseCount { get; private set; }

    public VersionBody Body { get; private set; } = null!;

    /// <summary>The clauses as they stood; the body must be loaded.</summary>
    public IReadOnlyList<CutClause> Read() => JsonSerializer.Deserialize<List<CutClause>>(Body.Clauses, Json) ?? [];
}

/// <summary>The words of a version, apart from what is said about it: the history lists the one without the other.</summary>
public sealed class VersionBody
{
    /// <summary>A whole text with what is said of each of its clauses.</summary>
    public const int MostCharacters = 4 * PlainText.MostCharacters;

    private VersionBody() { }

    internal VersionBody(string clauses) => Clauses = clauses;

    public int Id { get; private set; }

    public int TextVersionId { get; private set; }

    /// <summary>Written by <see cref="TextVersion"/>.</summary>
    public string Clauses { get; private set; } = "";
}
