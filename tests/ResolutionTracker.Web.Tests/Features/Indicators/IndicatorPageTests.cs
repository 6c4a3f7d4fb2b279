using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Web.Features.Indicators;

namespace ResolutionTracker.Web.Tests.Features.Indicators;

public sealed class IndicatorPageTests : TrackerTest
{
    [Fact]
    public async Task A_figure_not_yet_announced_says_nothing_but_its_year()
    {
        var details = (await Services.GetRequiredService<IndicatorQueries>().DetailsAsync(await RankAsync(), Cancel))!;

        Assert.Equal(new IndicatorRow(2022, default, null, null, null, null, null), details.Rows[0]);
        Assert.All(details.Rows.Skip(1), r => Assert.True(r.IsAnnounced && r.Score is not null && r.Source is not null));
    }

    [Fact]
    public async Task It_shows_on_the_day_it_is_announced()
    {
        Clock.SetUtcNow(new(2023, 4, 11, 1, 0, 0, TimeSpan.Zero));
        var details = (await Services.GetRequiredService<IndicatorQueries>().DetailsAsync(await RankAsync(), Cancel))!;

        Assert.Equal((12m, 68.12m), (details.Rows[0].Value!.Value, details.Rows[0].Score!.Value));
    }

    [Theory]
    [InlineData(Reporter)]
    [InlineData(Administrator)]
    public async Task Who_does_not_see_every_bodys_work_gets_no_indicator(string who)
    {
        var id = await RankAsync();
        await SignInAsync(who);
        Assert.Null(await Services.GetRequiredService<IndicatorQueries>().DetailsAsync(id, Cancel));
    }

    [Fact]
    public async Task The_page_draws_rank_and_score_and_has_them_as_a_table()
    {
        var id = await RankAsync();
        var page = Render<IndicatorPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement("svg.rt-line-chart");

        var spoken = page.FindAll("svg.rt-line-chart").Select(s => s.GetAttribute("aria-label")!).ToList();
        Assert.Equal(2, spoken.Count);
        Assert.Contains("2021: 38", spoken[0], StringComparison.Ordinal);
        Assert.DoesNotContain("2022", page.Find("svg.rt-line-chart").OuterHtml, StringComparison.Ordinal);
        await page.Find(".rt-chart button").ClickAsync(new());
        Assert.Contains("Chưa công bố", page.FindAll(".rt-chart tbody tr")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("38/63", page.FindAll(".rt-chart tbody tr")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_best_rank_is_drawn_highest()
    {
        var chart = LineChart.Of("Thứ hạng", [(2020, 39), (2021, 38)], smallestOnTop: true, aim: null);
        Assert.True(decimal.Parse(chart.Dots[1].Y) < decimal.Parse(chart.Dots[0].Y));
    }

    private async Task<int> RankAsync()
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Indicators.Where(i => i.Code == "pci").Select(i => i.Id).SingleAsync(Cancel);
    }
}
