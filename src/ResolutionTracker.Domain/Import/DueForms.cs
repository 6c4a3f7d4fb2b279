using System.Text.RegularExpressions;

namespace ResolutionTracker.Domain.Import;

/// <summary>Ways of writing a deadline that only cells have, in the words that the house keeps: the change is said beside the row.</summary>
internal static partial class DueForms
{
    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    /// <summary>Null where the text is none of them.</summary>
    internal static string? Plainer(string text)
    {
        if (After().Match(text) is { Success: true } after)
            return after.Groups["rest"].Value;
        if (Several().Match(text) is not { Success: true } several)
            return null;
        var numbers = several.Groups["number"].Captures.Select(c => Number(c.Value)).ToList();
        var most = several.Groups["unit"].Value[0] is 'q' or 'Q' ? 4 : 12;
        // The last of several is the day by which all of it is done; a list that goes back is a slip
        if (numbers.Exists(n => n < 1 || n > most) || !numbers.Order().SequenceEqual(numbers))
            return null;
        var year = several.Groups["year"].Value;
        return most == 4 ? $"Quý {Quarters[numbers[^1] - 1]}/{year}" : $"Tháng {numbers[^1]}/{year}";
    }

    private static int Number(string written) => int.TryParse(written, out var number) ? number : Array.IndexOf(Quarters, written.ToUpperInvariant()) + 1;

    // "Sau 30 ngày kể từ ngày ban hành"
    [GeneratedRegex(@"^sau\s+(?:thời\s+(?:hạn|gian)\s+)?(?<rest>\d+\s.*(?:kể|tính)\s+từ\s.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex After();

    // "Quý II, III/2023", "tháng 4 và tháng 6 năm 2023"
    [GeneratedRegex(@"^(?:trong\s+|các\s+)*(?<unit>qu[ýí]|tháng)\s+(?<number>\d{1,2}|[IV]{1,3})(?:\s*(?:,|;|và|&|\+)\s*(?:qu[ýí]\s+|tháng\s+)?(?<number>\d{1,2}|[IV]{1,3}))+\s*(?:[/\-–]|\s)\s*(?:năm\s+)?(?<year>\d{4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Several();
}
