using ResolutionTracker.Domain.Indicators;

namespace ResolutionTracker.Domain.Tests.Indicators;

public sealed class IndicatorRuleTests
{
    private static readonly DateOnly Today = new(2022, 11, 15);

    // Ranks of the province in the competitiveness index, as announced.
    private static readonly IndicatorPoint[] Pci =
    [
        new(2019, 42, 64.14m, 63, new(2020, 5, 5)),
        new(2020, 39, 63.11m, 63, new(2021, 4, 15)),
        new(2021, 38, 63.80m, 63, new(2022, 4, 27)),
        new(2022, 12, 68.12m, 63, new(2023, 4, 11)),
    ];

    [Fact]
    public void A_value_counts_from_its_announcement()
    {
        Assert.Equal(2021, Read(Pci).Latest!.Year);
        Assert.Equal(2022, Read(Pci, today: new(2023, 4, 11)).Latest!.Year);
        Assert.Equal(IndicatorState.NotAnnounced, Read([Pci[3]]).State);
        Assert.Equal(IndicatorState.NoData, Read([]).State);
    }

    [Fact]
    public void A_score_may_fall_while_the_rank_rises()
    {
        var reading = Read(Pci[..2]);
        Assert.Equal(IndicatorState.Rising, reading.State);
        Assert.True(reading.Latest!.Score < reading.Former!.Score);
        Assert.False(reading.BrokeRise);
    }

    [Theory]
    [InlineData(38, 40, IndicatorState.Falling, true)]
    [InlineData(38, 38, IndicatorState.Steady, true)]
    [InlineData(38, 37, IndicatorState.Rising, false)]
    public void The_rule_must_improve_every_year_is_broken_by_standing_still(int before, int now, IndicatorState state, bool broken)
    {
        var reading = Read([new(2020, before, null, 63, new(2021, 1, 1)), new(2021, now, null, 63, new(2022, 1, 1))]);
        Assert.Equal((state, broken), (reading.State, reading.BrokeRise));
    }

    [Fact]
    public void Ranks_among_another_number_are_not_compared() =>
        Assert.Equal(IndicatorState.NotComparable, Read([new(2020, 38, null, 63, new(2021, 1, 1)), new(2021, 20, null, 34, new(2022, 1, 1))]).State);

    [Theory]
    [InlineData(IndicatorForm.AtLeast, 71, IndicatorState.Exceeded)]
    [InlineData(IndicatorForm.AtLeast, 70, IndicatorState.Reached)]
    [InlineData(IndicatorForm.AtMost, 70, IndicatorState.Reached)]
    [InlineData(IndicatorForm.AtMost, 60, IndicatorState.Exceeded)]
    [InlineData(IndicatorForm.Rank, 30, IndicatorState.Exceeded)]
    [InlineData(IndicatorForm.Cumulative, 69, IndicatorState.NotComparable)]
    public void A_value_is_held_against_its_target(IndicatorForm form, int value, IndicatorState expected)
    {
        var reading = IndicatorRule.Read(form, IndicatorDirection.Up, false, [new(2021, value, null, null, new(2022, 1, 1))], _ => (70, 70), Today);
        Assert.Equal(expected, reading.State);
    }

    private static IndicatorReading Read(IndicatorPoint[] points, DateOnly? today = null) =>
        IndicatorRule.Read(IndicatorForm.Rank, IndicatorDirection.Down, true, points, _ => null, today ?? Today);
}
