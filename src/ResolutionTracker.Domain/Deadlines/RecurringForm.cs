namespace ResolutionTracker.Domain.Deadlines;

/// <summary>Says a recurrence back.</summary>
internal static class RecurringForm
{
    internal static string Of(DeadlineReading reading, NormalWords words) =>
        string.Join(", ", reading.Recurrence.Select(r => Rule(r, reading.Before, words)));

    private static string Rule(Recurrence rule, bool before, NormalWords words)
    {
        if (rule.Every == Every.Continuous)
            return words.Continuous;
        if (!before && rule.Days.SequenceEqual(RecurringDays.Whole(rule.Every).Days))
            return words.Whole[(int)rule.Every];
        var days = string.Join(words.And, rule.Days.Select(d => Day(rule.Every, d, words)));
        var dated = NormalForm.Fill(words.Dated[(int)rule.Every], days);
        return before ? NormalForm.Fill(words.Before, dated) : dated;
    }

    private static string Day(Every every, RecurrenceDay day, NormalWords words) => every switch
    {
        Every.Week => words.Weekdays[day.Day - 1],
        Every.Month => $"{day.Day}",
        Every.Quarter => NormalForm.Fill(words.MonthOfQuarter[day.Month!.Value - 1], $"{day.Day}"),
        _ => $"{day.Day}/{day.Month}",
    };
}
