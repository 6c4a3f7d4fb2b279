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
    private const int MostWords = 90;

    public string Word(NoticeRow notice)
    {
        var arguments = Read(notice.Arguments);
        if (notice.Code == "Digest")
        {
            return Digest(arguments);
        }

        if (notice.Code == "WorkCorrected" && arguments.Length > 3)
        {
            return Corrected(arguments);
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

    // The document, how many new, how many corrected, and of the first few what was and what is.
    private string Corrected(string[] arguments)
    {
        var (given, corrected) = (arguments[1], arguments[2]);
        var sentence = given == "0" ? words["WorkCorrected", arguments[0], corrected].Value : words["WorkGivenAndCorrected", arguments[0], given, corrected].Value;
        var named = string.Join("; ", arguments.Skip(3).Select(OneCorrected));
        return corrected == (arguments.Length - 3).ToString(CultureInfo.InvariantCulture) ? $"{sentence} {named}." : $"{sentence} {named}; …";
    }

    private string OneCorrected(string argument)
    {
        var parts = argument.Split('\t');
        var edits = Enumerable.Range(0, (parts.Length - 1) / 3).Select(i => (Field: words["Field" + parts[(3 * i) + 1]].Value, Old: parts[(3 * i) + 2], New: parts[(3 * i) + 3]));
        return words["CorrectedOne", parts[0], string.Join(", ", edits.Select(e =>
            e.Old.Length > MostWords || e.New.Length > MostWords ? e.Field : words["CorrectedField", e.Field, Shown(e.Old), Shown(e.New)].Value))];
    }

    private string Shown(string text) => text.Length == 0 ? words["FieldEmpty"] : text;

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
