using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Features.Goals;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Features.Goals;

public sealed class GoalsPageTests : TrackerTest
{
    [Fact]
    public async Task The_breakthroughs_come_first_and_every_obligation_is_counted_once()
    {
        var board = await Services.GetRequiredService<GoalQueries>().BoardAsync(Cancel);

        Assert.Equal([true, true, true], board.Take(3).Select(o => o.IsBreakthrough));
        Assert.DoesNotContain(board.Skip(3), o => o.IsBreakthrough);
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(await db.Obligations.CountAsync(o => o.Role == ObligationRole.Lead && o.Assignment.OrientationId != null, Cancel), board.Sum(o => o.Counts.Total));
        Assert.Equal(await db.Indicators.CountAsync(Cancel), board.Sum(o => o.Goals.Sum(g => g.Indicators.Count)));
    }

    [Theory]
    [InlineData(Reporter)]
    [InlineData(Administrator)]
    public async Task Who_does_not_see_every_bodys_work_gets_no_board(string who)
    {
        await SignInAsync(who);
        Assert.Empty(await Services.GetRequiredService<GoalQueries>().BoardAsync(Cancel));
    }

    [Fact]
    public void A_rank_shows_with_its_score_its_state_and_what_is_awaited()
    {
        var page = Render<GoalsPage>();
        page.WaitForElement(".breakthrough");

        var rank = page.FindAll(".rt-indicators li").Single(i => i.TextContent.Contains("(PCI)", StringComparison.Ordinal)).TextContent;
        foreach (var said in new[] { "hạng 38/63", $"{63.8m} điểm", "(2021)", "Tăng hạng", "Phải tăng hằng năm", "năm 2022: chưa công bố" })
        {
            Assert.Contains(said, rank, StringComparison.Ordinal);
        }

        Assert.Contains("Chưa có số liệu", page.FindAll(".rt-indicators li").Single(i => i.TextContent.Contains("PAR Index", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_count_of_assignments_opens_their_list()
    {
        var first = (await Services.GetRequiredService<GoalQueries>().BoardAsync(Cancel))[0];
        var page = Render<GoalsPage>();

        Assert.Equal($"{first.Counts.Total} việc phải làm (của {first.Assignments} nhiệm vụ)", page.WaitForElement($"a[href='{new WorkView { OrientationId = first.Id }.Address}']").TextContent);
    }
}
