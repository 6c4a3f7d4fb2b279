using CsCheck;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Tests.Deadlines;

public class RecurringDaysTests
{
    private static readonly Gen<DateOnly> Dates = Gen.Int[0, 4000].Select(new DateOnly(2020, 1, 1).AddDays);

    private static readonly Gen<Recurrence> Rules = Gen.OneOf(
        Gen.Int[1, 7].Select(d => new Recurrence(Every.Week, [new(d, null)])),
        Gen.Int[1, 31].Select(d => new Recurrence(Every.Month, [new(d, null)])),
        Gen.Select(Gen.Int[1, 31], Gen.Int[1, 3]).Select((d, m) => new Recurrence(Every.Quarter, [new(d, m)])),
        Gen.Select(Gen.Int[1, 31], Gen.Int[1, 6]).Select((d, m) => new Recurrence(Every.Half, [new(d, m)])),
        Gen.Select(Gen.Int[1, 31], Gen.Int[1, 12]).Select((d, m) => new Recurrence(Every.Year, [new(d, m)])));

    [Fact]
    public void The_days_between_are_those_found_day_by_day() =>
        Gen.Select(Rules.Array[1, 3], Dates, Gen.Int[0, 500]).Sample((rules, first, length) =>
        {
            var last = first.AddDays(length);
            var plain = Enumerable.Range(0, length + 1).Select(first.AddDays).Where(d => rules.Any(r => Falls(r, d)));
            return RecurringDays.Between(rules, first, last).SequenceEqual(plain);
        });

    [Fact]
    public void Strictly_before_each_day_falls_one_earlier() =>
        Gen.Select(Rules.Array[1, 3], Dates).Sample((rules, from) =>
            RecurringDays.FirstOnOrAfter(rules, from, dayBefore: true) == RecurringDays.FirstOnOrAfter(rules, from.AddDays(1))!.Value.AddDays(-1));

    [Fact]
    public void Day_thirty_one_is_the_last_day() =>
        Assert.Equal(
            [new(2024, 1, 31), new(2024, 2, 29), new(2024, 3, 31), new(2024, 4, 30)],
            RecurringDays.Between([new(Every.Month, [new(31, null)])], new(2024, 1, 1), new(2024, 4, 30)));

    [Fact]
    public void Continuous_work_has_no_day() =>
        Assert.Null(RecurringDays.FirstOnOrAfter([new(Every.Continuous, [])], new(2024, 1, 1)));

    private static bool Falls(Recurrence rule, DateOnly day)
    {
        var due = rule.Days[0];
        if (rule.Every == Every.Week)
            return (day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek) == due.Day;
        var length = rule.Every switch { Every.Quarter => 3, Every.Half => 6, Every.Year => 12, _ => 1 };
        return (day.Month - 1) % length + 1 == (due.Month ?? 1)
            && day.Day == Math.Min(due.Day, DateTime.DaysInMonth(day.Year, day.Month));
    }
}
