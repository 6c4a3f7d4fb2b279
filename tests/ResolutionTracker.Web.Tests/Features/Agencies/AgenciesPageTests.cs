using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Features.Agencies;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Tests.Features.Dashboard;

namespace ResolutionTracker.Web.Tests.Features.Agencies;

public sealed class AgenciesPageTests : TrackerTest
{
    [Fact]
    public async Task Every_number_equals_the_list_it_opens_on_every_page()
    {
        await SignInAsync(Leader);
        await using var db = await OpenDatabaseAsync();
        var all = await db.Obligations.Include(o => o.Assignment).ThenInclude(a => a.Sources).ToListAsync(Cancel);
        var day = await Services.GetRequiredService<Today>().ThresholdsAsync(Cancel);
        var seen = 0;
        foreach (var number in new[] { 1, 2, 3 })
        {
            var page = Open($"{Urls.Agencies}?trang={number}");
            foreach (var link in page.FindAll("a.rt-count-link").Where(a => a.GetAttribute("href")!.StartsWith(Urls.Assignments, StringComparison.Ordinal)))
            {
                Assert.Equal(ListBehind.Count(link.GetAttribute("href")!, all, day), int.Parse(link.TextContent));
                seen++;
            }
        }

        Assert.True(seen > 150, $"{seen} numbers");
    }

    [Fact]
    public async Task The_columns_sum_to_the_total_in_every_row_and_in_the_foot()
    {
        await SignInAsync(Leader);
        await GivenAsync(async work =>
        {
            var lead = await work.Db.Agencies.SingleAsync(a => a.Code == "so-cong-thuong", Cancel);
            var withdrawn = SomeWork.For(lead, new(2022, 8, 31));
            withdrawn.Withdraw("Thôi không làm", Domain.Accounts.Actor.System, new(2022, 9, 10));
            work.Db.Add(withdrawn);
            work.Db.Add(SomeWork.For(lead, null).Claimed(new(2022, 2, 1)).Accepted(new(2022, 2, 2)));
            return withdrawn;
        });
        var page = Open(Urls.AgenciesByOverdue);
        foreach (var row in page.FindAll("tbody tr").Append(page.Find("tfoot tr")))
        {
            var cells = row.QuerySelectorAll("td").Take(1 + Enum.GetValues<MatrixColumn>().Length).ToList();
            var numbers = cells.Select(c => int.Parse(c.QuerySelector(".rt-count-link, .rt-zero")!.TextContent)).ToList();
            Assert.Equal(numbers[0], numbers.Skip(1).Sum());
        }
    }

    [Fact]
    public async Task A_foot_that_sums_some_bodies_opens_no_list_of_all()
    {
        await SignInAsync(Leader);
        Assert.NotEmpty(Open(Urls.AgenciesByOverdue).FindAll("tfoot a"));
        Assert.Empty(Open($"{Urls.Agencies}?loai=Department").FindAll("tfoot a"));
    }

    [Fact]
    public async Task The_silent_ones_are_listed_by_their_address()
    {
        await SignInAsync(Leader);
        var page = Open(Urls.SilentAgencies);
        var rows = page.FindAll("tbody tr");
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Contains("lâu không cập nhật", r.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_filter_that_fits_nobody_says_so_and_offers_to_clear()
    {
        await SignInAsync(Leader);
        var page = Open($"{Urls.Agencies}?q=khongcoaitenthe");
        Assert.Equal(Urls.Agencies, page.Find(".rt-nothing a").GetAttribute("href"));
    }

    [Fact]
    public async Task Choosing_a_kind_goes_into_the_address()
    {
        await SignInAsync(Leader);
        var page = Open(Urls.Agencies);
        await page.Find("select[name=loai]").ChangeAsync(new ChangeEventArgs { Value = "Department" });
        Assert.EndsWith("?loai=Department", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_s_page_shows_its_work_its_parts_and_its_people()
    {
        await SignInAsync(Leader);
        var agency = await AgencyAsync("so-cong-thuong");
        var page = Render<AgencyPage>(p => p.Add(x => x.Id, agency.Id));
        page.WaitForElement(".rt-figures");
        await using var db = await OpenDatabaseAsync();
        var all = await db.Obligations.Include(o => o.Assignment).ThenInclude(a => a.Sources).ToListAsync(Cancel);
        var day = await Services.GetRequiredService<Today>().ThresholdsAsync(Cancel);
        var figures = page.FindAll("a.rt-figure");
        Assert.All(figures, f => Assert.Equal(ListBehind.Count(f.GetAttribute("href")!, all, day), int.Parse(f.QuerySelector("strong")!.TextContent)));
        Assert.Equal(int.Parse(figures[0].QuerySelector("strong")!.TextContent), figures.Skip(1).Sum(f => int.Parse(f.QuerySelector("strong")!.TextContent)));
        var tables = page.FindAll("table");
        Assert.Equal(Math.Min(25, all.Count(o => o.AgencyId == agency.Id && o.Role == ObligationRole.Lead)), tables[0].QuerySelectorAll("tbody tr").Length);
        Assert.Equal(Math.Min(25, all.Count(o => o.AgencyId == agency.Id && o.Role == ObligationRole.Contribution)), tables[1].QuerySelectorAll("tbody tr").Length);
        Assert.Contains(Reporter, page.Find("[aria-labelledby=people]").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Leader, 999_999)]
    [InlineData(Reporter, 0)]
    [InlineData(Administrator, 0)]
    public async Task A_body_that_is_not_there_or_not_for_the_reader_is_not_here(string who, int id)
    {
        await SignInAsync(who);
        var other = (await AgencyAsync("so-xay-dung")).Id;
        var page = Render<AgencyPage>(p => p.Add(x => x.Id, id == 0 ? other : id));
        page.WaitForElement(".rt-nothing");
        Assert.Empty(page.FindAll(".rt-figures"));
    }

    private IRenderedComponent<AgenciesPage> Open(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        var page = Render<AgenciesPage>();
        page.WaitForState(() => page.FindAll(".rt-loading").Count == 0);
        return page;
    }
}
