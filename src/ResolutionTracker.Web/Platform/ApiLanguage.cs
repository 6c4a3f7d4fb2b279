using System.Globalization;

namespace ResolutionTracker.Web.Platform;

/// <summary>The language in which programs are answered, and how they are refused.</summary>
internal static class ApiLanguage
{
    /// <summary>Speaks the first language the caller names; the cookie of the screens does not speak for a program.</summary>
    /// <returns>Whether it is English.</returns>
    public static bool Speak(HttpRequest request)
    {
        var english = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).FirstOrDefault()?.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(english ? "en-GB" : "vi-VN");
        return english;
    }

    public static IResult Refused(string sentence, int status = StatusCodes.Status400BadRequest) => Results.Json(new { problem = sentence }, statusCode: status);
}
