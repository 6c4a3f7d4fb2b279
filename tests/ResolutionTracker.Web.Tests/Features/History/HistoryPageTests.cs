using Bunit.TestDoubles;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Features.History;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Tests.Features.History;

public sealed class HistoryPageTests : TrackerTest
{
    private HistoryQueries Queries => Services.GetRequiredService<HistoryQueries>();

    [Fact]
    public async Task The_newest_change_stands_first_with_who_why_and_what()
    {
        var id = await WithdrawAsync();
        var (events, _) = await Queries.PageAsync(new(), 1, 25, Cancel);
        Assert.Equal(("WithdrawAssignment", "Nhập trùng", id), (events[0].Action, events[0].Reason, events[0].SubjectId));
        var panel = Render<HistoryPanel>(p => p.Add(x => x.SubjectKind, "Assignment").Add(x => x.SubjectId, id));
        panel.WaitForElement(".rt-events");
        var first = panel.Find(".rt-events > li").TextContent;
        Assert.Contains("Thu hồi nhiệm vụ", first, StringComparison.Ordinal);
        Assert.Contains("Lý do: Nhập trùng", first, StringComparison.Ordinal);
        Assert.Contains("Ngày thu hồi: (trống) → 15/11/2022", first, StringComparison.Ordinal);
        Assert.Contains("15/11/2022 08:00", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_narrow_by_person_thing_and_day()
    {
        var id = await WithdrawAsync();
        Assert.Equal(2, (await Queries.PageAsync(new("Assignment", id), 1, 25, Cancel)).Total);
        Assert.Equal(0, (await Queries.PageAsync(new(Actor: "Không ai"), 1, 25, Cancel)).Total);
        Assert.Equal(0, (await Queries.PageAsync(new(From: new(2022, 11, 16)), 1, 25, Cancel)).Total);
        Assert.NotEqual(0, (await Queries.PageAsync(new(From: new(2022, 11, 15), To: new(2022, 11, 15)), 1, 25, Cancel)).Total);
        Assert.All((await Queries.PageAsync(new("Resolution"), 1, 25, Cancel)).Events, e => Assert.Equal("Resolution", e.SubjectKind));
    }

    [Theory]
    [InlineData(Reporter)]
    [InlineData(AgencyHead)]
    [InlineData(Administrator)]
    public async Task Those_who_do_not_see_all_see_no_history(string who)
    {
        var id = await WithdrawAsync();
        await SignInAsync(who);
        Assert.Equal(0, (await Queries.PageAsync(new(), 1, 25, Cancel)).Total);
        var panel = Render<HistoryPanel>(p => p.Add(x => x.SubjectKind, "Assignment").Add(x => x.SubjectId, id));
        Assert.DoesNotContain("Nhập trùng", panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_links_each_change_to_its_thing()
    {
        var id = await WithdrawAsync();
        var page = Render<HistoryPage>();
        page.WaitForElement(".rt-events");
        Assert.Contains(page.FindAll(".rt-events a"), a => a.GetAttribute("href") == "/nhiem-vu/" + id.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_day_that_is_no_day_is_said_beside_the_filter()
    {
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo("/lich-su?tu=hom-qua");
        var page = Render<HistoryPage>();
        page.WaitForAssertion(() => Assert.Contains("ngày/tháng/năm", page.Markup, StringComparison.Ordinal));
    }

    private async Task<int> WithdrawAsync()
    {
        var id = 0;
        await GivenAsync(async work =>
        {
            var assignment = await work.Db.Assignments.Include(a => a.Obligations).OrderBy(a => a.Id).FirstAsync(a => a.Title == "Đề án cơ cấu lại ngành công thương", Cancel);
            id = assignment.Id;
            assignment.Withdraw("Nhập trùng", work.Actor, work.Today);
            work.Note("WithdrawAssignment", assignment, "Nhập trùng");
            return assignment;
        });
        return id;
    }
}
