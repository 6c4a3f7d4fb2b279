using System.Text.Json;

namespace ResolutionTracker.Web.Components;

/// <summary>What came back for a box of text that <c>text-intake.js</c> sent as a file of its own.</summary>
/// <param name="Status">Of HTTP; 0 for an empty box, -1 where nothing answered.</param>
public sealed record SentText(int Status, string? Text)
{
    public const string Module = "/js/text-intake.js";
    public const int EmptyBox = 0;
    public const int TooLong = 413;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The number of what was kept; null where it was refused.</summary>
    public int? Id => Status is >= 200 and < 300 ? Read()?.Id : null;

    /// <summary>The server's own sentence; null where it said none.</summary>
    public string? Error => Read()?.Error;

    private Answer? Read()
    {
        try
        {
            return string.IsNullOrEmpty(Text) ? null : JsonSerializer.Deserialize<Answer>(Text, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Answer(int? Id, string? Error);
}
