using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Deadlines;

/// <summary>The reading of deadlines for other programs of the committee.</summary>
internal static partial class DeadlineEndpoints
{
    /// <summary>Answers what a phrase means against the date and the term of its document; 400 with a sentence for a parameter that says neither.</summary>
    public static async Task<IResult> ParseAsync(HttpContext context, PhraseQueries phrases, IStringLocalizer<DeadlineText> words, string? text, string? issuedOn, string? term)
    {
        var english = ApiLanguage.Speak(context.Request);
        if (text is null)
        {
            return ApiLanguage.Refused(words["NeedsText"]);
        }

        if (!DateOnly.TryParseExact(issuedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var issued))
        {
            return ApiLanguage.Refused(words["NeedsIssuedOn"]);
        }

        (int Start, int End)? years = null;
        if (term is not null)
        {
            years = YearsOf(term);
            if (years is null)
            {
                return ApiLanguage.Refused(words["NeedsTerm"]);
            }
        }

        var reading = await phrases.ReadAsync(text, issued, years, context.RequestAborted);
        return Results.Json(DeadlineAnswer.Of(reading, english, reading.Problem is { } problem ? words["Problem" + problem].Value : null));
    }

    private static (int Start, int End)? YearsOf(string term)
    {
        var years = Years().IsMatch(term) ? term.Split('-').Select(y => int.Parse(y, CultureInfo.InvariantCulture)).ToArray() : [];
        return years is [> 0 and var start, var end] && start < end ? (start, end) : null;
    }

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{4}\z", RegexOptions.None, 1000)]
    private static partial Regex Years();
}
