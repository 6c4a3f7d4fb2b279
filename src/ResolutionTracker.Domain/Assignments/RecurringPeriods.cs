using System.Globalization;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>One period of work that comes back.</summary>
/// <param name="Label">As people call it: "Quý III/2022", "Kỳ đến 15/6/2022"; no two periods of a rule share it.</param>
/// <param name="StartsOn">The first day of the period.</param>
/// <param name="DueOn">The last day on time.</param>
public sealed record RecurringPeriod(string Label, DateOnly StartsOn, DateOnly DueOn, DeadlinePrecision Precision);

/// <summary>Lays out the periods of a rule. Each of several rules in one phrase is laid out by itself: half-years and years both end on 31/12.</summary>
public static class RecurringPeriods
{
    /// <summary>A period is made when it begins within so many days.</summary>
    public const int DaysAhead = 92;

    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    /// <summary>Periods due on or after a day that begin on or before another, in the order of their due days.</summary>
    /// <param name="dueFrom">The first due day that counts.</param>
    /// <param name="beginBy">The last first day that counts.</param>
    public static IReadOnlyList<RecurringPeriod> Of(RecurringTerms terms, DateOnly dueFrom, DateOnly beginBy) =>
    [
        .. terms.Rules.Select(Dated).SelectMany(rule => RecurringDays.Between([rule], dueFrom, EndOfReach(dueFrom, beginBy), terms.DayBefore)
                .Select(due => PeriodOf(rule, due, terms.DayBefore)))
            .Where(p => p.StartsOn <= beginBy).DistinctBy(p => p.Label).OrderBy(p => p.DueOn).ThenBy(p => p.StartsOn),
    ];

    /// <summary>The first period due on or after a day, whenever it begins.</summary>
    public static RecurringPeriod First(RecurringTerms terms, DateOnly dueFrom) => Of(terms, dueFrom, dueFrom.AddYears(2))[0];

    // Nothing lasts longer than a year, so what begins by then ends a year later.
    private static DateOnly EndOfReach(DateOnly dueFrom, DateOnly beginBy) => (beginBy > dueFrom ? beginBy : dueFrom).AddYears(1);

    private static Recurrence Dated(Recurrence rule) => rule.Every == Every.Continuous ? RecurringDays.Whole(Every.Half) : rule;

    private static RecurringPeriod PeriodOf(Recurrence rule, DateOnly due, bool dayBefore)
    {
        if (rule.Days.Count > 1)
        {
            var former = RecurringDays.Between([rule], due.AddYears(-1), due.AddDays(-1), dayBefore).Last();
            return new($"Kỳ đến {Day(due)}", former.AddDays(1), due, DeadlinePrecision.Day);
        }

        // Read strictly, "trước ngày 01" falls on the last day of the period before the one it is written of.
        var within = dayBefore ? due.AddDays(1) : due;
        var precision = rule.Days.SequenceEqual(RecurringDays.Whole(rule.Every).Days) ? PrecisionOf(rule.Every) : DeadlinePrecision.Day;
        if (rule.Every == Every.Week)
        {
            var monday = within.AddDays(-(((int)within.DayOfWeek + 6) % 7));
            return new($"Tuần từ {Day(monday)}", monday, due, precision);
        }

        var months = RecurringDays.Months(rule.Every);
        var first = new DateOnly(within.Year, ((within.Month - 1) / months * months) + 1, 1);
        return new(Label(rule.Every, first), first, due, precision);
    }

    private static DeadlinePrecision PrecisionOf(Every every) => every switch
    {
        Every.Month => DeadlinePrecision.Month,
        Every.Quarter => DeadlinePrecision.Quarter,
        Every.Half => DeadlinePrecision.Half,
        Every.Year => DeadlinePrecision.Year,
        _ => DeadlinePrecision.Day,
    };

    private static string Label(Every every, DateOnly first) => every switch
    {
        Every.Month => string.Create(CultureInfo.InvariantCulture, $"Tháng {first.Month}/{first.Year}"),
        Every.Quarter => string.Create(CultureInfo.InvariantCulture, $"Quý {Quarters[(first.Month - 1) / 3]}/{first.Year}"),
        Every.Half => string.Create(CultureInfo.InvariantCulture, $"6 tháng {(first.Month == 1 ? "đầu" : "cuối")} năm {first.Year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"Năm {first.Year}"),
    };

    private static string Day(DateOnly day) => day.ToString("d/M/yyyy", CultureInfo.InvariantCulture);
}
