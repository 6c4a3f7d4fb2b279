using CsCheck;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Tests.Deadlines;

public sealed class CalendarDayTests
{
    private static readonly DateOnly Monday = new(2022, 11, 14);
    private static readonly DateOnly Saturday = new(2022, 11, 19);

    [Theory]
    [InlineData(2022, 11, 19, CalendarDayKind.DayOff, "Nghỉ bù", "DayOffOnWeekend", "Kind")]
    [InlineData(2022, 11, 14, CalendarDayKind.WorkingDay, "Làm bù", "WorkingDayOnWeekday", "Kind")]
    [InlineData(2022, 11, 14, CalendarDayKind.Holiday, " ", "NameEmpty", "Name")]
    [InlineData(1999, 12, 31, CalendarDayKind.Holiday, "Nghỉ", "CalendarDayOutside", "Date")]
    [InlineData(2101, 1, 3, CalendarDayKind.Holiday, "Nghỉ", "CalendarDayOutside", "Date")]
    public void What_makes_no_sense_is_refused_beside_its_box(int year, int month, int day, CalendarDayKind kind, string name, string code, string field)
    {
        var broken = Assert.Throws<RuleBroken>(() => new CalendarDay(new(year, month, day), kind, name, null));
        Assert.Equal((code, field), (broken.Code, broken.Field));
        var edited = new CalendarDay(Monday, CalendarDayKind.Holiday, "Nghỉ", null);
        Assert.Equal(code, Given.Refusal(() => edited.Edit(new(year, month, day), kind, name, null, null)));
        Assert.Equal((Monday, "Nghỉ"), (edited.Date, edited.Name));
    }

    [Fact]
    public void A_year_is_announced_by_its_paper_or_by_a_working_Saturday_not_by_a_day_off()
    {
        Assert.False(CalendarYear.IsAnnounced(null, [CalendarDayKind.Holiday, CalendarDayKind.DayOff]));
        Assert.True(CalendarYear.IsAnnounced(null, [CalendarDayKind.Holiday, CalendarDayKind.WorkingDay]));
        var year = new CalendarYear(2023, "Thông báo số 1");
        Assert.True(CalendarYear.IsAnnounced(year.Source, []));
        year.Withdraw();
        Assert.False(CalendarYear.IsAnnounced(year.Source, []));
        Assert.Equal("YearNotMarked", Given.Refusal(year.Withdraw));
        Assert.Equal("SourceEmpty", Given.Refusal(() => year.Announce(" ")));
        Assert.Equal("CalendarDayOutside", Given.Refusal(() => _ = new CalendarYear(1999, "Thông báo")));
    }

    [Fact]
    public void A_holiday_moves_the_alert_ahead_and_severe_lateness_back()
    {
        var before = new WorkingCalendar([]);
        var after = new WorkingCalendar([new(Monday, CalendarDayKind.Holiday, "Nghỉ")]);
        var effect = CalendarEffect.Of([Monday], before, after, [new("Sở Công Thương", new(2022, 11, 15), Open: 3, Waiting: 2), new("Sở Tài chính", Monday, 1, 0)]);
        Assert.Equal((3, 1, 2, 0), (effect.Count, effect.DueOnChangedDay, effect.AlertMoves, effect.SevereMoves));
        Assert.Contains(effect.Lines, l => l.Alert == new MovedDay(new(2022, 11, 10), new(2022, 11, 9)) && l.Count == 2);
    }

    [Fact]
    public void What_is_told_is_what_the_thresholds_of_each_day_do() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 2].Array[0, 8]).Sample((at, due, holidays) =>
        {
            var start = new DateOnly(2022, 3, 1);
            var changed = start.AddDays(at);
            var others = holidays.Select((h, i) => new CalendarEntry(start.AddDays((i * 7) + h), CalendarDayKind.Holiday, "Nghỉ")).Where(e => e.Date != changed).ToList();
            var before = new WorkingCalendar(others);
            var kind = WorkingCalendar.IsWeekend(changed) ? CalendarDayKind.WorkingDay : CalendarDayKind.Holiday;
            var after = new WorkingCalendar([.. others, new(changed, kind, "Đổi")]);
            var dueOn = start.AddDays(due);
            var effect = CalendarEffect.Of([changed], before, after, [new("Cơ quan", dueOn, 1, 1)]);
            Assert.Equal((FirstDay(before, dueOn, Alerts), FirstDay(after, dueOn, Alerts)), Told(effect.Lines, l => l.Alert, CalendarEffect.AlertFrom(dueOn, before)));
            Assert.Equal((FirstDay(before, dueOn, Severe), FirstDay(after, dueOn, Severe)), Told(effect.Lines, l => l.Severe, CalendarEffect.SevereFrom(dueOn, before)));
            var (first, last) = CalendarEffect.Reach([changed], before, after);
            Assert.True(effect.Count == 0 || (dueOn >= first && dueOn <= last));
        });

    [Fact]
    public void Only_holidays_that_keep_their_date_go_to_the_next_year()
    {
        CalendarEntry[] year =
        [
            new(new(2022, 1, 1), CalendarDayKind.Holiday, "Tết Dương lịch"), new(new(2022, 1, 3), CalendarDayKind.DayOff, "Nghỉ bù"),
            new(new(2022, 2, 1), CalendarDayKind.Holiday, "Tết Nguyên đán"), new(new(2022, 9, 2), CalendarDayKind.Holiday, "Quốc khánh"),
        ];
        var copy = CalendarCopy.ToNextYear(year, new HashSet<DateOnly> { new(2023, 9, 2) });
        Assert.Equal(new CalendarEntry(new(2023, 1, 1), CalendarDayKind.Holiday, "Tết Dương lịch"), Assert.Single(copy.Copied));
        Assert.Equal([NotCopied.Swap, NotCopied.NoFixedDate, NotCopied.AlreadyThere], copy.LeftOut.Select(l => l.Why));
    }

    [Fact]
    public void Nobody_is_named_where_nothing_changes() =>
        Assert.Empty(CalendarEffect.Of([Saturday], new([]), new([new(Saturday, CalendarDayKind.WorkingDay, "Làm bù")]), [new("Sở", new(2022, 6, 1), 2, 2)]).Lines);

    private static (DateOnly, DateOnly) Told(IReadOnlyList<CalendarEffectLine> lines, Func<CalendarEffectLine, MovedDay?> which, DateOnly unmoved) =>
        lines.Select(which).FirstOrDefault(m => m is not null) is { } moved ? (moved.From, moved.To) : (unmoved, unmoved);

    private static bool Alerts(StatusThresholds day, DateOnly dueOn) => dueOn <= day.AlertUntil;

    private static bool Severe(StatusThresholds day, DateOnly dueOn) => dueOn <= day.SevereUntil;

    // Day by day, by the thresholds that statuses are read against.
    private static DateOnly FirstDay(WorkingCalendar calendar, DateOnly dueOn, Func<StatusThresholds, DateOnly, bool> holds)
    {
        var day = dueOn.AddDays(-40);
        while (!holds(StatusThresholds.For(day, calendar), dueOn))
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
