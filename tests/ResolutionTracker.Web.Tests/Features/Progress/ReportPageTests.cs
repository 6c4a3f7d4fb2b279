using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using MudBlazor;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Features.Progress;

namespace ResolutionTracker.Web.Tests.Features.Progress;

public sealed class ReportPageTests : ProgressTest
{
    [Fact]
    public async Task A_routine_report_on_work_done_meanwhile_is_approved_and_not_sent_back()
    {
        await SignInAsync(Reporter);
        var work = await FreshWorkAsync("so-cong-thuong", CompletedBy.Submission);
        var routine = await SentAsync(work);
        await GivenAsync(async w =>
        {
            var done = await w.Db.Obligations.SingleAsync(o => o.Id == work.Id, Cancel);
            done.Report(w.Actor, 100, new(null, w.Today), w.Today);
            done.Accept(w.Actor, w.Today);
            return null;
        });
        await SignInAsync(OfficeStaff);
        var page = Render<ReportPage>(p => p.Add(x => x.Id, routine));
        page.WaitForElement(".rt-office");
        Assert.DoesNotContain(page.FindAll(".rt-office button"), b => b.TextContent.Contains("Trả lại", StringComparison.Ordinal));
        Assert.Equal("ObligationClosed", await RefusalAsync(() => ReturnAsync(routine, "Lý do")));
        await ApproveAsync(routine);
        Assert.Equal(ReportState.Approved, (await ReportAsync(routine)).State);
    }

    [Theory]
    [InlineData(AssignmentForm.Collective, 1)]
    [InlineData(AssignmentForm.Plain, 0)]
    public async Task A_report_of_collective_work_leads_to_its_cell(AssignmentForm form, int links)
    {
        await SignInAsync(OfficeStaff);
        await using var db = await OpenDatabaseAsync();
        var report = await db.ProgressReports.Where(r => r.State == ReportState.Approved && r.Obligation.Assignment.Form == form)
            .Select(r => new { r.Id, r.ObligationId, r.Obligation.AssignmentId }).FirstAsync(Cancel);
        var page = Render<ReportPage>(p => p.Add(x => x.Id, report.Id));
        page.WaitForElement(".rt-head .rt-actions a");
        Assert.Equal(links, page.FindAll($".rt-head a[href='/nhiem-vu/{report.AssignmentId}/ma-tran?viec={report.ObligationId}']").Count);
    }

    [Fact]
    public async Task What_is_typed_keeps_itself_two_seconds_after_typing_stops()
    {
        await SignInAsync(Reporter);
        var id = await StartAsync((await FreshWorkAsync("so-cong-thuong")).Id);
        var page = Open(id);
        await page.Find("#Results").InputAsync("Đã họp");
        Clock.Advance(TimeSpan.FromSeconds(1.5));
        await page.Find("#Results").InputAsync("Đã họp tổ soạn thảo");
        Clock.Advance(TimeSpan.FromSeconds(1.5));
        Assert.Null((await ReportAsync(id)).Results);
        Clock.Advance(TimeSpan.FromSeconds(1));
        page.WaitForAssertion(() => Assert.Contains("Đã lưu nháp", page.Markup, StringComparison.Ordinal));
        Assert.Equal("Đã họp tổ soạn thảo", (await ReportAsync(id)).Results);
    }

    [Fact]
    public async Task Leaving_the_page_keeps_what_was_typed()
    {
        await SignInAsync(Reporter);
        var id = await StartAsync((await FreshWorkAsync("so-cong-thuong")).Id);
        var page = Open(id);
        await page.Find("#NextSteps").InputAsync("Trình trong tháng 12");
        await DisposeComponentsAsync();
        Assert.Equal("Trình trong tháng 12", (await ReportAsync(id)).NextSteps);
    }

    [Fact]
    public async Task A_wrong_box_has_its_sentence_and_the_others_are_kept()
    {
        await SignInAsync(Reporter);
        var id = await StartAsync((await FreshWorkAsync("so-cong-thuong")).Id);
        var page = Open(id);
        await page.Find("#Percent").InputAsync("gần xong");
        await page.Find("#Results").InputAsync("Đã xong dự thảo");
        await page.Find("#IsDone").ChangeAsync(true);
        await page.Find("#ClaimIssuedOn").InputAsync("31/02/2022");
        await Press(page, "Lưu nháp");
        Assert.Contains("số nguyên từ 0 đến 100", page.Find("#Percent-error").TextContent, StringComparison.Ordinal);
        Assert.Contains("31/02/2022", page.Find("#ClaimIssuedOn-error").TextContent, StringComparison.Ordinal);
        Assert.Contains("trừ ô có lỗi: Tỷ lệ thực hiện (%), Ngày ban hành", page.Find(".rt-report-end [role=status]").TextContent, StringComparison.Ordinal);
        Assert.Equal("Đã xong dự thảo", (await ReportAsync(id)).Results);
        Assert.Null((await ReportAsync(id)).Percent);
    }

    [Fact]
    public async Task A_claim_with_gaps_is_not_sent_and_each_gap_stands_beside_its_box()
    {
        await SignInAsync(Reporter);
        var id = await StartAsync((await FreshWorkAsync("so-cong-thuong")).Id);
        var page = Open(id);
        await page.Find("#IsDone").ChangeAsync(true);
        await page.Find("#ClaimDeliverable").InputAsync("");
        await page.Find("form").SubmitAsync();
        foreach (var field in new[] { "Results", "ClaimDeliverable", "ClaimSymbol", "ClaimSubmittedUpOn", "ClaimRecipient" })
        {
            Assert.NotEmpty(page.Find($"#{field}-error").TextContent);
        }

        Assert.Equal(ReportState.Draft, (await ReportAsync(id)).State);
    }

    [Fact]
    public async Task Sending_a_claim_asks_once_more_and_then_sends_what_is_seen()
    {
        await SignInAsync(Reporter);
        var work = await FreshWorkAsync("so-cong-thuong", CompletedBy.Submission);
        var id = await StartAsync(work.Id);
        var dialogs = Render<MudDialogProvider>();
        var page = Open(id);
        await page.Find("#Percent").InputAsync("100");
        await page.Find("#Results").InputAsync("Đã hoàn thành");
        await page.Find("#IsDone").ChangeAsync(true);
        Assert.Equal(work.Assignment.Deliverable, page.Find("#ClaimDeliverable").GetAttribute("value"));
        await page.Find("#ClaimSymbol").InputAsync("99/KH-SCT");
        await page.Find("#ClaimSubmittedUpOn").InputAsync("14/11/2022");
        await page.Find("#ClaimRecipient").InputAsync("Tỉnh ủy");
        var sent = page.Find("form").SubmitAsync();
        await dialogs.WaitForElements(".mud-dialog-actions button")[^1].ClickAsync();
        await sent;
        var report = await ReportAsync(id);
        Assert.Equal(ReportState.Submitted, report.State);
        Assert.Equal(work.Assignment.Deliverable, report.Claim!.Deliverable);
        Assert.Equal(new DateOnly(2022, 11, 14), report.Obligation.ClaimDate);
        Assert.EndsWith("/viec-cua-toi", Get<Microsoft.AspNetCore.Components.NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_returned_report_shows_the_reason_on_top_and_its_boxes()
    {
        await SignInAsync(Reporter);
        int id;
        await using (var db = await OpenDatabaseAsync())
        {
            id = await db.ProgressReports.Where(r => r.State == ReportState.Returned && db.Agencies.Any(a => a.Id == r.AgencyId && a.Code == "so-cong-thuong")).Select(r => r.Id).FirstAsync(Cancel);
        }

        var page = Open(id);
        Assert.Contains((await ReportAsync(id)).ReturnReason!, page.Find(".rt-returned").TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Find("#Results"));
    }

    [Fact]
    public async Task Last_periods_text_stands_beside_the_form_and_not_in_it()
    {
        await SignInAsync(Reporter);
        Obligation work;
        await using (var db = await OpenDatabaseAsync())
        {
            work = await db.Obligations.FirstAsync(o => o.Agency.Code == "so-cong-thuong" && o.AcceptedOn == null && o.ClaimDate == null
                && db.ProgressReports.Any(r => r.ObligationId == o.Id && r.State == ReportState.Approved) && db.ProgressReports.All(r => r.ObligationId != o.Id || r.State == ReportState.Approved), Cancel);
        }

        var page = Open(await StartAsync(work.Id));
        Assert.NotEmpty(page.FindAll("aside .rt-reading dd"));
        Assert.True(string.IsNullOrEmpty(page.Find("#Results").GetAttribute("value")));
    }

    [Fact]
    public async Task The_office_reads_the_report_flags_an_old_claim_and_confirms()
    {
        await SignInAsync(Reporter);
        var work = await FreshWorkAsync("so-cong-thuong", CompletedBy.Submission);
        var id = await SentAsync(work, Claim(up: new(2022, 10, 1)));
        await SignInAsync(OfficeStaff);
        var page = Open(id);
        Assert.Empty(page.FindAll("#Results"));
        Assert.Contains("5 ngày làm việc", page.Find(".rt-office").TextContent, StringComparison.Ordinal);
        await page.Find("#OfficeNote").InputAsync("Đủ hồ sơ");
        await Press(page, "Xác nhận hoàn thành");
        page.WaitForAssertion(() => Assert.Contains("Xác nhận hoàn thành", page.Find(".rt-report-history").TextContent, StringComparison.Ordinal));
        Assert.Equal("Đủ hồ sơ", (await ReportAsync(id)).OfficeNote);
        Assert.NotNull((await ReportAsync(id)).Obligation.AcceptedOn);
    }

    [Fact]
    public async Task A_fresh_claim_carries_no_flag_and_an_outstanding_issue_is_said()
    {
        await SignInAsync(Reporter);
        var work = await FreshWorkAsync("so-cong-thuong", CompletedBy.Issue);
        var id = await SentAsync(work, Claim(up: new(2022, 11, 14)));
        await SignInAsync(OfficeStaff);
        var office = Open(id).Find(".rt-office").TextContent;
        Assert.DoesNotContain("5 ngày làm việc", office, StringComparison.Ordinal);
        Assert.Contains("Duyệt báo cáo này chưa hoàn thành nhiệm vụ", office, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Returning_asks_for_a_reason()
    {
        await SignInAsync(Reporter);
        var id = await SentAsync(await FreshWorkAsync("so-cong-thuong"));
        await SignInAsync(OfficeStaff);
        var dialogs = Render<MudDialogProvider>();
        var page = Open(id);
        var pressed = Press(page, "Trả lại báo cáo");
        dialogs.WaitForElement("textarea");
        await dialogs.Find("textarea").ChangeAsync("Chưa rõ kết quả");
        await dialogs.FindAll(".mud-dialog-actions button")[^1].ClickAsync();
        await pressed;
        Assert.Equal("Chưa rõ kết quả", (await ReportAsync(id)).ReturnReason);
    }

    [Fact]
    public async Task Another_bodys_report_is_not_here()
    {
        await SignInAsync(Reporter);
        var id = await SentAsync(await FreshWorkAsync("so-cong-thuong"));
        await SignInAsync(OtherReporter);
        var page = Render<ReportPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement(".rt-nothing");
        var none = Render<ReportPage>(p => p.Add(x => x.Id, 999_999));
        none.WaitForElement(".rt-nothing");
        Assert.Equal(none.Find(".rt-nothing").TextContent, page.Find(".rt-nothing").TextContent);
    }

    [Fact]
    public async Task The_queue_and_declined_work_stand_on_one_page()
    {
        var page = Render<ProgressPage>();
        page.WaitForElement(".rt-report-table");
        Assert.NotEmpty(page.FindAll("#declined-title"));
        Assert.Contains("Chờ duyệt", page.Find(".rt-report-tabs [aria-current]").TextContent, StringComparison.Ordinal);
        await SignInAsync(Reporter);
        var own = Render<ProgressPage>();
        own.WaitForElement(".rt-report-table");
        Assert.Empty(own.FindAll("td[data-label='Cơ quan']"));
    }

    [Fact]
    public async Task A_form_that_was_only_opened_is_no_draft()
    {
        await SignInAsync(Reporter);
        var before = (await Get<ProgressQueries>().ReadAsync(ReportState.Draft, null, 1, Cancel)).Total;
        var work = await FreshWorkAsync("so-cong-thuong");
        var id = await StartAsync(work.Id);
        Assert.Equal(before, (await Get<ProgressQueries>().ReadAsync(ReportState.Draft, null, 1, Cancel)).Total);
        Assert.False((await Get<MyWorkQueries>().ReadAsync(Cancel)).Open.Single(i => i.ObligationId == work.Id).HasDraft);

        await Get<ProgressCommands>().WriteAsync(id, (await ReportAsync(id)).Version, new(Text, null, null), Guid.NewGuid(), Cancel);
        var drafts = await Get<ProgressQueries>().ReadAsync(ReportState.Draft, null, 1, Cancel);
        Assert.Equal(before + 1, drafts.Total);
        Assert.Contains(drafts.Rows, r => r.Id == id);
        Assert.True((await Get<MyWorkQueries>().ReadAsync(Cancel)).Open.Single(i => i.ObligationId == work.Id).HasDraft);
    }

    [Fact]
    public async Task The_office_begins_a_report_for_a_body_by_its_work()
    {
        var work = await FreshWorkAsync("so-cong-thuong");
        Get<Microsoft.AspNetCore.Components.NavigationManager>().NavigateTo($"/bao-cao-tien-do/moi?viec={work.Id}");
        Render<OnBehalfPage>();
        var uri = Get<Microsoft.AspNetCore.Components.NavigationManager>().Uri;
        Assert.Matches("/bao-cao-tien-do/[0-9]+$", uri);
        Assert.True((await ReportAsync(int.Parse(uri[(uri.LastIndexOf('/') + 1)..], System.Globalization.CultureInfo.InvariantCulture))).IsOnBehalf);
    }

    private IRenderedComponent<ReportPage> Open(int id)
    {
        var page = Render<ReportPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement(".rt-report");
        return page;
    }

    private static Task Press(IRenderedComponent<ReportPage> page, string word) =>
        page.FindAll("button").First(b => b.TextContent.Trim() == word).ClickAsync();
}
