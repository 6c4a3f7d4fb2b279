using System.Globalization;
using System.Text;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Tests.Deadlines;

/// <summary>The rows of phrases.tsv: a phrase, the document's date with words about the context, and what a careful clerk understands.</summary>
public static class PhraseTable
{
    private static readonly WorkingCalendar Calendar = new([]);

    public static TheoryData<string, string, string, string, string, string, string> Rows() =>
        [.. Cells("phrases.tsv").Skip(1).Select(c => (c[0], c[1], c[2], c[3], c[4], c[5], c[6]))];

    public static TheoryData<string, string> Phrases() => [.. Cells("phrases.tsv").Skip(1).Select(c => (c[0], c[1]))];

    public static IReadOnlyList<string[]> Cells(string table)
    {
        using var stream = typeof(PhraseTable).Assembly.GetManifestResourceStream(table)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))];
    }

    public static DeadlineContext Context(string written)
    {
        var words = written.Split(' ');
        var term = words.Contains("term");
        return new(
            words[0] == "-" ? null : DateOnly.ParseExact(words[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            term ? 2020 : null,
            term ? 2025 : null,
            term ? new DateOnly(2020, 10, 14) : null,
            Before: words.Contains("strict") ? BeforeReading.Strict : BeforeReading.Usual,
            Calendar: words.Contains("calendar") ? Calendar : null);
    }

    public static string Flags(DeadlineReading reading) =>
        string.Join(' ', (reading.Before ? ["before"] : Array.Empty<string>()).Concat(reading.Assumed));

    public static string Detail(DeadlineReading reading)
    {
        if (reading.Problem is not null)
            return reading.Problem;
        if (reading.Relative is { } relative)
            return $"{relative.Base}:{relative.Days}{(relative.Working ? " working" : "")}";
        return string.Join(' ', reading.Recurrence.Select(r =>
            $"{r.Every}:{string.Join(',', r.Days.Select(d => d.Month is null ? $"{d.Day}" : $"{d.Day}/{d.Month}"))}"));
    }

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    /// <summary>All that was understood but for the words and what was filled in.</summary>
    public static string Sense(DeadlineReading reading) =>
        $"{reading.Kind} {Day(reading.Start)} {Day(reading.Due)} {reading.Before} {Day(reading.Limit)} {reading.Precision} {Detail(reading)}";
}
