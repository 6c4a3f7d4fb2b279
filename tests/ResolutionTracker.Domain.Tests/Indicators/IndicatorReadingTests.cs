using ResolutionTracker.Domain.Indicators;

namespace ResolutionTracker.Domain.Tests.Indicators;

public sealed class IndicatorReadingTests
{
    private static readonly DateOnly DemoDay = new(2022, 11, 15);

    private static readonly IndicatorPoint[] Ranks =
    [
        new(2019, 42, 64.14m, 63, new(2020, 5, 5)),
        new(2020, 39, 63.11m, 63, new(2021, 4, 15)),
        new(2021, 38, 63.80m, 63, new(2022, 4, 27)),
        new(2022, 12, 68.12m, 63, new(2023, 4, 11)),
    ];

    [Theory]
    [InlineData(2021, 6.5, 7)]
    [InlineData(2023, 80, 80)]
    [InlineData(2025, 80, 80)]
    public void A_year_reads_its_own_target_or_the_next_one_ahead(int year, double low, double high) =>
        Assert.Equal(((decimal)low, (decimal)high), IndicatorRule.AimFor([new(2025, 80, 80), new(2021, 6.5m, 7)], year));

    [Fact]
    public void A_year_after_the_last_target_has_none() => Assert.Null(IndicatorRule.AimFor([new(2021, 6.5m, 7)], 2022));

    [Fact]
    public void A_rank_rises_when_its_number_falls_though_its_score_fell()
    {
        var reading = IndicatorRule.Read(IndicatorForm.Rank, IndicatorDirection.Down, true, Ranks, _ => null, new(2021, 6, 1));

        Assert.Equal((IndicatorState.Rising, 39m, 63.11m, false), (reading.State, reading.Latest!.Value, reading.Latest.Score!.Value, reading.BrokeRise));
    }

    [Fact]
    public void A_figure_counts_from_its_announcement()
    {
        Assert.Equal(2021, IndicatorRule.Read(IndicatorForm.Rank, IndicatorDirection.Down, true, Ranks, _ => null, DemoDay).Latest!.Year);
        Assert.Equal(2022, IndicatorRule.Read(IndicatorForm.Rank, IndicatorDirection.Down, true, Ranks, _ => null, new(2023, 4, 11)).Latest!.Year);
        Assert.Equal(IndicatorState.NotAnnounced, IndicatorRule.Read(IndicatorForm.Rank, IndicatorDirection.Down, true, [Ranks[3]], _ => null, DemoDay).State);
    }

    [Fact]
    public void Ranks_among_different_numbers_are_not_compared() => Assert.Equal(
        IndicatorState.NotComparable,
        IndicatorRule.Read(IndicatorForm.Rank, IndicatorDirection.Down, true, [Ranks[1], Ranks[2] with { Ranked = 34 }], _ => null, DemoDay).State);

    [Fact]
    public void A_figure_that_does_not_improve_breaks_the_rule_of_each_year()
    {
        var reading = IndicatorRule.Read(IndicatorForm.Rank, IndicatorDirection.Down, true, [Ranks[1], Ranks[2] with { Value = 39 }], _ => null, DemoDay);

        Assert.Equal((IndicatorState.Steady, true), (reading.State, reading.BrokeRise));
    }
}
