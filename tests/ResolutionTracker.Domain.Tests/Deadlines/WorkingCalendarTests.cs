using CsCheck;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Tests.Deadlines;

public class WorkingCalendarTests
{
    private static readonly DateOnly First = new(2021, 1, 1);

    private static readonly Gen<DateOnly> Days = Gen.Int[0, 1500].Select(First.AddDays);

    private static readonly Gen<CalendarEntry[]> Entries =
        Gen.Select(Days, Gen.Enum<CalendarDayKind>()).Select((day, kind) => new CalendarEntry(day, kind, $"{kind} {day}")).Array[0, 60];

    private static WorkingCalendar Tet() => new(
    [
        new(new(2022, 1, 31), CalendarDayKind.Holiday, "Tết"),
        new(new(2022, 2, 1), CalendarDayKind.Holiday, "Tết"),
        new(new(2022, 2, 12), CalendarDayKind.WorkingDay, "Làm bù"),
        new(new(2022, 9, 1), CalendarDayKind.DayOff, "Nghỉ bù"),
    ]);

    [Theory]
    [InlineData("2022-01-28", true)]
    [InlineData("2022-01-29", false)]
    [InlineData("2022-01-30", false)]
    [InlineData("2022-01-31", false)]
    [InlineData("2022-02-02", true)]
    [InlineData("2022-02-12", true)]
    [InlineData("2022-02-13", false)]
    [InlineData("2022-09-01", false)]
    public void Weekends_and_holidays_rest_unless_the_calendar_says_otherwise(string day, bool worked) =>
        Assert.Equal(worked, Tet().IsWorkingDay(DateOnly.Parse(day)));

    [Theory]
    [InlineData("2022-01-28", 0, "2022-01-28")]
    [InlineData("2022-01-28", 1, "2022-02-02")]
    [InlineData("2022-01-29", 1, "2022-02-02")]
    [InlineData("2022-02-11", 1, "2022-02-12")]
    [InlineData("2022-02-11", 2, "2022-02-14")]
    [InlineData("2022-02-02", -1, "2022-01-28")]
    [InlineData("2022-02-13", -1, "2022-02-12")]
    [InlineData("2022-01-30", 0, "2022-01-30")]
    public void The_day_itself_is_not_counted(string day, int count, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), Tet().AddWorkingDays(DateOnly.Parse(day), count));

    [Fact]
    public void A_day_has_the_name_the_calendar_gives_it() =>
        Assert.Equal(("Tết", null), (Tet().NameOf(new(2022, 2, 1)), Tet().NameOf(new(2022, 2, 2))));

    [Fact]
    public void Of_two_entries_for_a_day_the_later_holds()
    {
        var day = new DateOnly(2022, 2, 12);
        var calendar = new WorkingCalendar([new(day, CalendarDayKind.WorkingDay, "Làm bù"), new(day, CalendarDayKind.DayOff, "Bỏ làm bù")]);

        Assert.Equal((false, "Bỏ làm bù"), (calendar.IsWorkingDay(day), calendar.NameOf(day)));
    }

    [Fact]
    public void Days_between_are_those_of_a_plain_count() =>
        Gen.Select(Entries, Days, Days).Sample((entries, from, to) =>
        {
            var calendar = new WorkingCalendar(entries);
            return calendar.WorkingDaysBetween(from, to) == (from <= to ? Plain(calendar, from, to) : -Plain(calendar, to, from));
        });

    [Fact]
    public void Adding_days_is_walking_one_by_one() =>
        Gen.Select(Entries, Days, Gen.Int[-80, 80]).Sample((entries, from, count) =>
        {
            var calendar = new WorkingCalendar(entries);
            return calendar.AddWorkingDays(from, count) == Walk(calendar, from, count);
        });

    [Fact]
    public void A_count_beyond_the_calendar_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Tet().AddWorkingDays(DateOnly.MinValue, -1));

    private static int Plain(WorkingCalendar calendar, DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
            count += calendar.IsWorkingDay(day) ? 1 : 0;
        return count;
    }

    private static DateOnly Walk(WorkingCalendar calendar, DateOnly day, int count)
    {
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(Math.Sign(count));
            left -= calendar.IsWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
