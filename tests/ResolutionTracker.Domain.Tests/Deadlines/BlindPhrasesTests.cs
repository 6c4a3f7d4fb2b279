using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Tests.Deadlines;

/// <summary>
/// Phrases by a writer who had read the rules on paper but never the parser or its tests; the rows stay as they were written.
/// </summary>
public class BlindPhrasesTests(ITestOutputHelper output)
{
    [Fact]
    public void The_phrases_of_a_blind_writer_are_read_as_written()
    {
        var rows = PhraseTable.Cells("phrases-blind.tsv");
        Assert.True(rows.Count >= 130);
        var missed = rows.Select(r => (Row: r, Read: Read(r))).Where(r => r.Read != string.Join('|', r.Row[2..7]))
            .Select(r => $"{r.Row[0]} [{r.Row[1]}]: {r.Read} instead of {string.Join('|', r.Row[2..7])}").ToList();
        output.WriteLine($"{rows.Count - missed.Count} of {rows.Count}");
        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    private static string Read(string[] row)
    {
        // The calendar of the house is always there; the writer reckoned with week-ends alone.
        var reading = DeadlinePhrase.Parse(row[0], PhraseTable.Context(row[1] + " calendar"));
        return reading.Understood
            ? string.Join('|', reading.Kind, Day(reading.Start), Day(reading.Due), Flags(reading), Detail(reading, row[6]))
            : "Asks||||";
    }

    // What was mended in the spelling, or taken from the term of the house, is told beyond what the writer was asked for.
    private static string Flags(DeadlineReading reading) =>
        string.Join(' ', PhraseTable.Flags(reading).Split(' ').Where(f => f is "before" or "year"));

    // A recurrence that names no day falls due on the last of its period; the writer left that open.
    private static string Detail(DeadlineReading reading, string written) =>
        written.Contains(':', StringComparison.Ordinal) && written.EndsWith(':') && reading.Recurrence.All(r => r.Days.All(d => d.Day == 31))
            ? string.Join(' ', reading.Recurrence.Select(r => $"{r.Every}:"))
            : PhraseTable.Detail(reading);

    private static string Day(DateOnly? day) => day is null ? "" : PhraseTable.Day(day);
}
