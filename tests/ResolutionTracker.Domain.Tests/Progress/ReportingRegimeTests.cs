using ResolutionTracker.Domain.Progress;

namespace ResolutionTracker.Domain.Tests.Progress;

public sealed class ReportingRegimeTests
{
    private static readonly DateOnly Day = new(2022, 11, 15);

    [Theory]
    [InlineData(ReportingKind.Month, "Tháng 11/2022", "2022-10-15", "2022-11-14", "2022-11-20")]
    [InlineData(ReportingKind.Quarter, "Quý IV/2022", "2022-09-15", "2022-12-14", "2022-12-20")]
    [InlineData(ReportingKind.FirstHalf, "6 tháng đầu năm 2022", "2021-12-15", "2022-06-14", "2022-06-15")]
    [InlineData(ReportingKind.NineMonths, "9 tháng năm 2022", "2021-12-15", "2022-09-14", "2022-09-20")]
    [InlineData(ReportingKind.SecondHalf, "6 tháng cuối năm 2022", "2022-05-31", "2022-11-30", "2022-12-01")]
    [InlineData(ReportingKind.Year, "Năm 2022", "2021-12-15", "2022-12-14", "2022-12-20")]
    public void Each_kind_has_its_cut_off_and_due_day_by_custom(ReportingKind kind, string label, string first, string cutOff, string due)
    {
        var period = Of(kind).Find(label, Day)!;
        Assert.Equal((DateOnly.Parse(first), DateOnly.Parse(cutOff), DateOnly.Parse(due)), (period.FirstDay, period.CutOff, period.DueOn));
    }

    [Theory]
    [InlineData("2022-11-04", false)]
    [InlineData("2022-11-05", true)]
    [InlineData("2022-11-25", true)]
    [InlineData("2022-11-26", false)]
    public void A_window_opens_before_the_due_day_and_closes_after_the_days_of_grace(string day, bool open) =>
        Assert.Equal(open, Of(ReportingKind.Month).OpenOn(DateOnly.Parse(day)).Any(p => p.Label == "Tháng 11/2022"));

    [Fact]
    public void The_next_window_is_known() => Assert.Equal(("Tháng 12/2022", new DateOnly(2022, 12, 5)), Named(Of(ReportingKind.Month).After(Day)));

    [Fact]
    public void A_day_that_a_month_lacks_is_its_last()
    {
        var regime = new ReportingRegime(null, null);
        regime.Set([new(ReportingKind.Month, 31, 0, 3, 1)], 10, 0, Given.Office);
        var february = regime.Find("Tháng 2/2022", Day)!;
        Assert.Equal((new DateOnly(2022, 2, 1), new DateOnly(2022, 2, 28), new DateOnly(2022, 3, 3)), (february.FirstDay, february.CutOff, february.DueOn));
    }

    [Fact]
    public void Months_follow_on_one_another_without_gap_or_overlap()
    {
        var months = Of(ReportingKind.Month).Between(new(2020, 1, 1), new(2024, 12, 31));
        Assert.All(months.Zip(months.Skip(1)), pair => Assert.Equal(pair.First.CutOff.AddDays(1), pair.Second.FirstDay));
        Assert.Equal(months.Count, months.Select(m => m.Label).Distinct().Count());
    }

    [Theory]
    [InlineData(0, 0, 20, 0, 15, 5, "ReportingDayRange")]
    [InlineData(14, 0, 32, 0, 15, 5, "ReportingDayRange")]
    [InlineData(14, 2, 20, 2, 15, 5, "ReportingDayRange")]
    [InlineData(14, 0, 13, 0, 15, 5, "DueBeforeCutOff")]
    [InlineData(14, 0, 20, -1, 15, 5, "DueBeforeCutOff")]
    [InlineData(14, 0, 20, 0, 91, 5, "ReportingOpensRange")]
    [InlineData(14, 0, 20, 0, 15, -1, "ReportingGraceRange")]
    public void Days_that_cannot_be_are_refused(int cutOff, int cutOffMonth, int due, int dueMonth, int opens, int grace, string code) =>
        Assert.Equal(code, Given.Refusal(() => new ReportingRegime(null, null).Set([new(ReportingKind.Quarter, cutOff, cutOffMonth, due, dueMonth)], opens, grace, Given.Office)));

    [Fact]
    public void Only_the_office_sets_it() =>
        Assert.Equal("OfficeOnly", Given.Refusal(() => new ReportingRegime(null, null).Set([], 15, 5, Given.Leader)));

    [Fact]
    public void The_regime_of_the_work_holds_before_that_of_its_body_and_that_before_the_house()
    {
        var (house, body, work) = (Of(ReportingKind.Month), new ReportingRegime(7, null), new ReportingRegime(null, 70));
        var book = new RegimeBook([house, body, work]);
        Assert.Same(work, book.For(7, 70));
        Assert.Same(body, book.For(7, 71));
        Assert.Same(house, book.For(8, 71));
        Assert.True(new RegimeBook([body]).For(8, 71).Asks);
    }

    private static (string, DateOnly) Named(ReportingPeriod? period) => (period!.Label, period.OpensOn);

    private static ReportingRegime Of(params ReportingKind[] kinds)
    {
        var regime = new ReportingRegime(null, null);
        regime.Set([.. kinds.Select(ReportingDays.Usual)], ReportingRegime.UsualOpensDaysBefore, ReportingRegime.UsualGraceDays, Given.Office);
        return regime;
    }
}
