using System.Text.Json;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Web.Platform.Time;

/// <summary>A reading as programs get it; the names of its members are the contract.</summary>
public sealed record DeadlineAnswer(
    bool Understood, string? Kind, DateOnly? Start, DateOnly? Due, bool Before, string? Precision, IReadOnlyList<DeadlineAnswer.Repeat> Recurrence,
    DeadlineAnswer.Counted? Relative, IReadOnlyList<string> Assumed, string Text, string Normal, string? Problem)
{
    public sealed record Repeat(string Every, IReadOnlyList<RecurrenceDay> Days);

    public sealed record Counted(string Base, int Days, bool Working);

    public static DeadlineAnswer Of(DeadlineReading reading, bool english, string? problem) => new(
        reading.Understood, Word(reading.Kind), reading.Start, reading.Due, reading.Before, Word(reading.Precision),
        [.. reading.Recurrence.Select(r => new Repeat(Word(r.Every)!, r.Days))],
        reading.Relative is { } relative ? new(Word(relative.Base)!, relative.Days, relative.Working) : null,
        reading.Assumed, reading.Text, DeadlinePhrase.Normal(reading, english), problem);

    private static string? Word(Enum? value) => value is null ? null : JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
