using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reminders;

/// <summary>Words a notice in the reader's language when it is read. A notice that nobody can word must not break the page that shows it.</summary>
public sealed class NoticeWords(IStringLocalizer<NoticeText> words)
{
    private const int MostPlaces = 8;

    public string Word(NoticeRow notice)
    {
        var arguments = Read(notice.Arguments);
        if (notice.Code == "Digest")
        {
            return Digest(arguments);
        }

        // Work may be given without a day.
        var code = notice.Code == "NewWork" && string.IsNullOrEmpty(arguments.ElementAtOrDefault(1)) ? "NewWorkNoDay" : notice.Code;
        var sentence = words[code, [.. arguments.Select(Said), .. Enumerable.Repeat("", Math.Max(0, MostPlaces - arguments.Length))]];
        return sentence.ResourceNotFound ? words["Unknown"] : sentence;
    }

    private string Digest(string[] counts)
    {
        string[] keys = ["DigestOverdue", "DigestDueSoon", "DigestNew"];
        var parts = keys.Zip(counts).Where(p => p.Second is not ("0" or "")).Select(p => words[p.First, p.Second].Value);
        return words["Digest", string.Join(", ", parts)];
    }

    private object Said(string argument)
    {
        if (DateOnly.TryParseExact(argument, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Formats.Date(day);
        }

        // Names of kinds and states travel as they are in code.
        var known = words["Word" + argument];
        return known.ResourceNotFound ? argument : known.Value;
    }

    private static string[] Read(string arguments)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(arguments) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
