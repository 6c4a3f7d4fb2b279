using CsCheck;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Tests.Assignments;

public sealed class RecurringPeriodsTests
{
    private static readonly string[] Phrases =
        ["hằng tuần", "hằng tháng", "hằng quý", "định kỳ 6 tháng", "hằng năm", "thường xuyên", "ngày 5 hằng tháng", "15/6 và 01/12 hằng năm"];

    private static readonly DateOnly From = new(2022, 11, 15);

    [Theory]
    [InlineData("hằng tháng", "Tháng 11/2022 01/11–30/11; Tháng 12/2022 01/12–31/12; Tháng 1/2023 01/01–31/01; Tháng 2/2023 01/02–28/02")]
    [InlineData("hằng quý", "Quý IV/2022 01/10–31/12; Quý I/2023 01/01–31/03")]
    [InlineData("chậm nhất ngày 20 của tháng cuối quý", "Quý IV/2022 01/10–20/12; Quý I/2023 01/01–20/03")]
    [InlineData("hằng năm", "Năm 2022 01/01–31/12; Năm 2023 01/01–31/12")]
    [InlineData("định kỳ 6 tháng", "6 tháng cuối năm 2022 01/07–31/12; 6 tháng đầu năm 2023 01/01–30/06")]
    [InlineData("định kỳ 6 tháng, 1 năm", "6 tháng cuối năm 2022 01/07–31/12; Năm 2022 01/01–31/12; 6 tháng đầu năm 2023 01/01–30/06; Năm 2023 01/01–31/12")]
    [InlineData("thường xuyên", "6 tháng cuối năm 2022 01/07–31/12; 6 tháng đầu năm 2023 01/01–30/06")]
    [InlineData("trước ngày 15/6 và 01/12 hằng năm", "Kỳ đến 1/12/2022 16/06–01/12; Kỳ đến 15/6/2023 02/12–15/06")]
    public void Each_rule_lays_out_its_own_periods(string text, string expected)
    {
        var periods = RecurringPeriods.Of(Read(text), From, From.AddDays(RecurringPeriods.DaysAhead)).OrderBy(p => p.DueOn).ThenBy(p => p.Label, StringComparer.Ordinal);
        Assert.Equal(expected, string.Join("; ", periods.Select(p => $"{p.Label} {p.StartsOn:dd/MM}–{p.DueOn:dd/MM}")));
    }

    [Fact]
    public void Read_strictly_a_day_falls_one_earlier_in_the_same_period()
    {
        var terms = RecurringTerms.Read("trước ngày 20 của tháng cuối quý", new(null, Before: BeforeReading.Strict), "Due")!;
        var first = RecurringPeriods.First(terms, From);
        Assert.Equal(("Quý IV/2022", new DateOnly(2022, 12, 19)), (first.Label, first.DueOn));
        Assert.Equal(new(2022, 12, 20), RecurringPeriods.First(Read("trước ngày 20 của tháng cuối quý"), From).DueOn);
    }

    [Theory]
    [InlineData("quý III/2022")]
    [InlineData("30/9/2022")]
    [InlineData("cho cả nhiệm kỳ và từng năm")]
    [InlineData("lúc nào đó")]
    [InlineData("")]
    [InlineData(null)]
    public void What_comes_once_is_no_rule(string? text) => Assert.Null(RecurringTerms.Read(text, new(new(2021, 8, 9), 2020, 2025), "Due"));

    [Fact]
    public void Periods_of_one_rule_follow_on_each_other_without_a_gap_and_no_two_share_a_name() =>
        Gen.Select(Gen.Int[0, Phrases.Length - 1].Select(i => Phrases[i]), Gen.Int[0, 20_000]).Sample((text, offset) =>
        {
            var from = new DateOnly(2000, 1, 1).AddDays(offset);
            var periods = RecurringPeriods.Of(Read(text), from, from.AddYears(2));
            Assert.Equal(periods.Count, periods.Select(p => p.Label).Distinct().Count());
            Assert.True(periods[0].DueOn >= from);
            Assert.All(periods, p => Assert.True(p.StartsOn <= p.DueOn && p.StartsOn <= from.AddYears(2)));
            foreach (var (one, next) in periods.Zip(periods.Skip(1)))
            {
                Assert.True(one.DueOn < next.DueOn && one.StartsOn < next.StartsOn);
                if (text is not "ngày 5 hằng tháng")
                {
                    Assert.Equal(one.DueOn.AddDays(1), next.StartsOn);
                }
            }
        });

    private static RecurringTerms Read(string text) => RecurringTerms.Read(text, new(null), "Due")!;
}
