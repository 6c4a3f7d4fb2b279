using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using MudBlazor;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Features.Progress;

namespace ResolutionTracker.Web.Tests.Features.Progress;

public sealed class MyWorkTests : ProgressTest
{
    [Fact]
    public async Task My_work_stands_worst_first_and_is_all_of_my_body()
    {
        await SignInAsync(Reporter);
        var page = Render<MyWorkPage>();
        page.WaitForElement(".rt-work-group");
        var headings = page.FindAll(".rt-work-group > h2").Select(h => h.Id!["group-".Length..]).ToList();
        Assert.Equal(headings.OrderBy(h => (int)Enum.Parse<MyWorkGroup>(h)), headings);
        Assert.Equal("Returned", headings[0]);

        var groups = MyWorkGroups.Of((await Get<MyWorkQueries>().ReadAsync(Cancel)).Open);
        var overdue = groups.Single(g => g.Group == MyWorkGroup.Overdue).Items;
        Assert.Equal(overdue.OrderBy(i => i.Facts.DueOn).Select(i => i.ObligationId), overdue.Select(i => i.ObligationId));
        Assert.Contains(page.FindAll("strong.rt-due-late"), e => e.TextContent == "quá hạn 46 ngày");
    }

    [Fact]
    public async Task Every_status_has_its_group_and_nothing_is_lost()
    {
        await SignInAsync(Reporter);
        var work = await Get<MyWorkQueries>().ReadAsync(Cancel);
        Assert.Equal(work.Open.Count, MyWorkGroups.Of(work.Open).Sum(g => g.Items.Count));
        var item = work.Open[0] with { ReturnedReportId = null, ReceivedOn = new(2022, 1, 1) };
        foreach (var status in Enum.GetValues<ObligationStatus>())
        {
            Assert.Equal(Matrix.IsOpen(status), MyWorkGroups.GroupOf(item with { Status = status }) != MyWorkGroup.Done);
        }
    }

    [Fact]
    public async Task The_count_in_the_menu_is_the_length_of_what_is_urgent()
    {
        await SignInAsync(Reporter);
        var open = (await Get<MyWorkQueries>().ReadAsync(Cancel)).Open;
        var urgent = open.Count(i => MyWorkGroups.IsUrgent(MyWorkGroups.GroupOf(i)));
        Assert.True(urgent > 0);
        Assert.Equal(urgent, await Get<MyWorkQueries>().MyWorkCountAsync(Cancel));
        await SignInAsync(Leader);
        Assert.Equal(0, await Get<MyWorkQueries>().MyWorkCountAsync(Cancel));
    }

    [Fact]
    public async Task A_report_that_came_back_does_not_count_as_made()
    {
        await SignInAsync(Reporter);
        var before = (await NovemberAsync()).Reported;
        var id = await SentAsync((await Get<MyWorkQueries>().ReadAsync(Cancel)).Open.Where(i => i.MayReport && i.ReturnedReportId is null && !i.HasDraft
            && i.LastReportedOn is null && i.Status != ObligationStatus.NotYetDue).Select(i => i.ObligationId).First());
        Assert.Equal(before + 1, (await NovemberAsync()).Reported);
        await SignInAsync(OfficeStaff);
        await ReturnAsync(id, "Chưa rõ kết quả");
        await SignInAsync(Reporter);
        Assert.Equal(before, (await NovemberAsync()).Reported);
    }

    [Fact]
    public async Task A_due_day_on_a_rest_day_is_warned_of_where_the_day_stands()
    {
        await SignInAsync(Reporter);
        var work = (await Get<MyWorkQueries>().ReadAsync(Cancel)).Open.First(i => i.Facts.DueOn == new DateOnly(2022, 11, 20));
        var line = Render<DueLine>(p => p.Add(l => l.Facts, work.Facts).Add(l => l.Today, new DateOnly(2022, 11, 15)));
        line.WaitForAssertion(() => Assert.Contains("ngày nghỉ (Chủ nhật)", line.Markup, StringComparison.OrdinalIgnoreCase));
        line = Render<DueLine>(p => p.Add(l => l.Facts, work.Facts with { DueOn = new(2022, 11, 21) }).Add(l => l.Today, new DateOnly(2022, 11, 15)));
        Assert.DoesNotContain("ngày nghỉ", line.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_badge_follows_what_is_answered()
    {
        await SignInAsync(Reporter);
        var badge = Render<MyWorkBadge>();
        var before = await Get<MyWorkQueries>().MyWorkCountAsync(Cancel);
        badge.WaitForAssertion(() => Assert.StartsWith($"{before}", badge.Find(".rt-count").TextContent, StringComparison.Ordinal));
        await GivenAsync(async work =>
        {
            var done = await work.Db.Obligations.FirstAsync(o => o.Agency.Code == "so-cong-thuong" && o.DueOn < work.Today && o.ClaimDate == null && o.SubmittedUpOn == null && o.AcceptedOn == null && o.EndedOn == null
                && !work.Db.ProgressReports.Any(r => r.ObligationId == o.Id && r.State == Domain.Progress.ReportState.Returned), Cancel);
            done.Report(work.Actor, 100, new(null, work.Today), work.Today);
            return done;
        });
        var fresh = (await Get<MyWorkQueries>().ReadAsync(Cancel)).Open.First(i => i.IsNew);
        await Get<MyWorkCommands>().ReceiveAsync(fresh.ObligationId, Guid.NewGuid(), Cancel);
        var after = await Get<MyWorkQueries>().MyWorkCountAsync(Cancel);
        Assert.True(after < before);
        badge.WaitForAssertion(() => Assert.StartsWith($"{after}", badge.Find(".rt-count").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_says_how_many_are_reported_in_the_period_by_when_and_what_is_missing()
    {
        await SignInAsync(Reporter);
        var before = await NovemberAsync();
        await SentAsync(before.Missing[0].ObligationId);
        var after = await NovemberAsync();
        Assert.Equal((before.Reported + 1, before.Expected), (after.Reported, after.Expected));
        var page = Render<MyWorkPage>();
        var said = page.WaitForElement(".rt-reported").TextContent;
        Assert.Contains($"Tháng 11/2022: đã báo cáo {after.Reported}/{after.Expected} việc", said, StringComparison.Ordinal);
        Assert.Contains("hạn 20/11/2022 (còn 5 ngày)", said, StringComparison.Ordinal);
        Assert.Contains($"Còn thiếu {after.Missing.Count} việc", page.Find(".rt-period summary").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receiving_takes_the_buttons_away()
    {
        await SignInAsync(Reporter);
        var page = Render<MyWorkPage>();
        page.WaitForElement(".rt-work-group");
        var before = Buttons(page, "Tiếp nhận").Count;
        Assert.True(before > 0);
        await Buttons(page, "Tiếp nhận")[0].ClickAsync();
        page.WaitForAssertion(() => Assert.Equal(before - 1, Buttons(page, "Tiếp nhận").Count));
    }

    [Fact]
    public async Task Declining_asks_for_a_reason_and_says_that_the_office_must_answer()
    {
        await SignInAsync(Reporter);
        var dialogs = Render<MudDialogProvider>();
        var page = Render<MyWorkPage>();
        page.WaitForElement(".rt-work-group");
        var clicked = Buttons(page, "Không đúng chức năng")[0].ClickAsync();
        dialogs.WaitForElement("textarea");
        await Confirm(dialogs).ClickAsync();
        Assert.NotEmpty(dialogs.FindAll("[role=alert]"));
        await dialogs.Find("textarea").ChangeAsync("Thuộc Sở Xây dựng");
        await Confirm(dialogs).ClickAsync();
        await clicked;
        page.WaitForAssertion(() => Assert.Contains("chờ Văn phòng trả lời", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reporting_opens_the_form()
    {
        await SignInAsync(Reporter);
        var page = Render<MyWorkPage>();
        page.WaitForElement(".rt-work-group");
        await page.Find(".rt-work-group.overdue .rt-button-primary").ClickAsync();
        page.WaitForAssertion(() => Assert.Matches("/bao-cao-tien-do/[0-9]+$", Get<Microsoft.AspNetCore.Components.NavigationManager>().Uri));
    }

    [Fact]
    public async Task What_is_done_is_read_when_it_is_asked_for()
    {
        await SignInAsync(Reporter);
        var page = Render<MyWorkPage>();
        page.WaitForElement(".rt-work-group.done");
        Assert.Empty(page.FindAll(".rt-work-group.done tbody tr"));
        await page.Find(".rt-work-group.done button").ClickAsync();
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".rt-work-group.done tbody tr")));
    }

    private static List<IElement> Buttons(IRenderedComponent<MyWorkPage> page, string word) =>
        [.. page.FindAll("button").Where(b => b.TextContent.Trim() == word)];

    private static IElement Confirm(IRenderedComponent<MudDialogProvider> dialogs) => dialogs.FindAll(".mud-dialog-actions button")[^1];
}
