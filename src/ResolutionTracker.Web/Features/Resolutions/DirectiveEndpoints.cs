using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>The reading of directives for other programs of the committee.</summary>
internal static class DirectiveEndpoints
{
    /// <summary>A document of the longest kind has a tenth of it.</summary>
    public const int LongestText = 500_000;

    // Escaped, each letter takes up to six bytes, and some slack for the rest
    private const int LongestBody = (LongestText * 6) + 10_000;

    /// <summary>Answers what a text asks of whom; 400 with a sentence for a question that is none.</summary>
    public static async Task<IResult> ExtractAsync(HttpContext context, DirectiveQueries directives, IStringLocalizer<DirectiveText> words, IStringLocalizer<DeadlineText> deadlines)
    {
        var english = ApiLanguage.Speak(context.Request);
        var tooLong = words["TextTooLong", LongestText.ToString("N0", CultureInfo.CurrentUICulture)];
        if (context.Request.ContentLength > LongestBody)
        {
            return ApiLanguage.Refused(tooLong);
        }

        Question asked;
        try
        {
            asked = await ReadAsync(context.Request.Body, context.RequestAborted);
        }
        catch (JsonException)
        {
            return ApiLanguage.Refused(words["NeedsJson"]);
        }
        catch (TooLongException)
        {
            return ApiLanguage.Refused(tooLong);
        }

        if (string.IsNullOrWhiteSpace(asked.Text))
        {
            return ApiLanguage.Refused(words["NeedsText"]);
        }

        if (asked.Text.Length > LongestText)
        {
            return ApiLanguage.Refused(tooLong);
        }

        if (!DateOnly.TryParseExact(asked.IssuedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var issued))
        {
            return ApiLanguage.Refused(words["NeedsIssuedOn"]);
        }

        var suggestions = await directives.ReadAsync(asked.Text, issued, context.RequestAborted);
        // Worded here: the answer is written where the caller's language is no longer known
        return Results.Json(new { suggestions = suggestions.Select(s => DirectiveAnswer.Of(s, english, words, deadlines)).ToList() });
    }

    // Only as much as a text may have is ever held, whatever length the caller announces
    private static async Task<Question> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        using MemoryStream held = new();
        var part = new byte[16 * 1024];
        int read;
        while ((read = await body.ReadAsync(part, cancellationToken)) > 0)
        {
            if (held.Length + read > LongestBody)
            {
                throw new TooLongException();
            }

            held.Write(part, 0, read);
        }

        using var document = JsonDocument.Parse(held.GetBuffer().AsMemory(0, (int)held.Length));
        var root = document.RootElement;
        return root.ValueKind == JsonValueKind.Object ? new(Text(root, "text"), Text(root, "issuedOn")) : throw new JsonException();
    }

    // Half a surrogate pair, escaped, is no text
    private static string? Text(JsonElement root, string name)
    {
        try
        {
            return root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException wrong)
        {
            throw new JsonException("Not a text.", wrong);
        }
    }

    private sealed record Question(string? Text, string? IssuedOn);

    private sealed class TooLongException : Exception;
}
