using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>A deadline that comes back, as a rule keeps it: the words as written and what they mean.</summary>
/// <param name="Text">As typed or as the document has it.</param>
/// <param name="Rules">Each period that comes back, with its days.</param>
/// <param name="IsBefore">The words say "trước ngày".</param>
/// <param name="DayBefore">"Trước" was read strictly when the rule was saved: each day falls one earlier.</param>
public sealed record RecurringTerms(string Text, IReadOnlyList<Recurrence> Rules, bool IsBefore, bool DayBefore)
{
    /// <summary>"Thường xuyên": no day of its own, so the accepted report of a period completes it.</summary>
    public bool IsContinuous => Rules.Any(r => r.Every == Every.Continuous);

    /// <summary>What the words say comes back; null where they name a day, a period or nothing understood.</summary>
    /// <exception cref="RuleBroken"><c>TooLong</c> beside <paramref name="field"/>.</exception>
    public static RecurringTerms? Read(string? text, DeadlineContext context, string field)
    {
        var words = Words.Optional(text, field, DueTerms.TextLength);
        if (words is null || DeadlinePhrase.Parse(words, context) is not { Recurs: true } reading)
        {
            return null;
        }

        return new(words, reading.Recurrence, reading.Before, reading.Before && context.Before == BeforeReading.Strict);
    }
}
