using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Features.Agencies;
using ResolutionTracker.Web.Tests.Features.Dashboard;

namespace ResolutionTracker.Web.Tests.Features.Agencies;

public sealed class AgencyFiguresTests : TrackerTest
{
    [Fact]
    public async Task The_bodies_sum_to_the_whole()
    {
        await using var db = await OpenDatabaseAsync();
        var (rows, all) = ((await ListAsync(new())).Rows, await db.Obligations.ToListAsync(Cancel));
        Assert.Equal(await db.Agencies.CountAsync(Cancel), rows.Count);
        Assert.Equal(all.Count(o => o.Role == ObligationRole.Lead), rows.Sum(r => r.Led));
        Assert.Equal(all.Count(o => o.Role == ObligationRole.Contribution), rows.Sum(r => r.Parts));
        foreach (var row in rows)
        {
            Assert.Equal(row.Led, row.Lead.Original.Total);
            Assert.Equal(all.Where(o => o.AgencyId == row.Id).Max(o => o.LastReportedOn), row.LastReportedOn);
        }
    }

    [Fact]
    public async Task Both_rates_are_right_on_a_small_case()
    {
        // Two in time, one late, one overdue; one moved from before to after its claim; one without a day; one withdrawn.
        var id = await GivenAsync(async work =>
        {
            var agency = new Agency("co-quan-thu", "Cơ quan thử", null, AgencyKind.Department, 999);
            var moved = SomeWork.For(agency, new(2022, 6, 30));
            work.Db.Add(moved.Extended(new(2022, 9, 30), new(2022, 6, 20), new(2022, 6, 25)));
            var withdrawn = SomeWork.For(agency, new(2022, 5, 31));
            withdrawn.Withdraw("Thôi không làm", Actor.System, new(2022, 5, 1));
            work.Db.AddRange(
                SomeWork.For(agency, new(2022, 4, 30)).Claimed(new(2022, 4, 30)).Accepted(new(2022, 5, 20)),
                SomeWork.For(agency, new(2022, 4, 30)).Claimed(new(2022, 5, 4)).Accepted(new(2022, 5, 20)),
                SomeWork.For(agency, new(2022, 10, 31)),
                SomeWork.For(agency, new(2023, 3, 31)),
                SomeWork.For(agency, null),
                withdrawn,
                moved.Claimed(new(2022, 9, 1)).Accepted(new(2022, 9, 15)));
            return await Task.FromResult(agency);
        });
        var row = Assert.Single((await ListAsync(new())).Rows, r => r.Id == id);
        Assert.Equal(new OnTimeRate(2, 4, 3), row.Lead.Official.Rate);
        Assert.Equal(50m, row.Lead.Official.Rate.Percent);
        Assert.Equal(new OnTimeRate(1, 4, 3), row.Lead.Original.Rate);
        Assert.Equal(25m, row.Lead.Original.Rate.Percent);
        Assert.Equal(1, row.Overdue);
    }

    [Fact]
    public async Task Most_overdue_come_first_and_then_the_protocol()
    {
        var rows = (await ListAsync(new(ByOverdue: true))).Rows;
        Assert.Equal(rows.OrderByDescending(r => r.Overdue).ThenBy(r => r.Order).Select(r => r.Id), rows.Select(r => r.Id));
        Assert.True(rows[0].Overdue > 0);
        var protocol = (await ListAsync(new())).Rows;
        Assert.Equal(protocol.OrderBy(r => r.Order).Select(r => r.Id), protocol.Select(r => r.Id));
    }

    [Theory]
    [InlineData("so cong thuong")]
    [InlineData("Sở Công Thương")]
    [InlineData("SỞ CÔNG  thuong")]
    public async Task A_name_is_found_with_or_without_marks(string typed) =>
        Assert.Contains((await ListAsync(new(typed))).Rows, r => r.Name == "Sở Công Thương");

    [Fact]
    public async Task A_kind_narrows_the_list()
    {
        var rows = (await ListAsync(new(Kind: AgencyKind.Department))).Rows;
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal(AgencyKind.Department, r.Kind));
    }

    private Task<AgencyFigures> ListAsync(AgencyFilter filter) => Services.GetRequiredService<AgencyQueries>().ListAsync(filter, Cancel);
}
