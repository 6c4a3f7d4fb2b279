using Microsoft.EntityFrameworkCore;
using MudBlazor;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Features.Progress;

namespace ResolutionTracker.Web.Tests.Features.Progress;

/// <summary>Chờ ký, the two assessments, and reports opened again.</summary>
public sealed class SigningTests : ProgressTest
{
    [Fact]
    public async Task A_report_waits_for_the_head_unseen_by_the_office_and_is_sent_by_the_signature()
    {
        var id = await AwaitingAsync();
        Assert.Equal(ReportState.AwaitingSignature, (await ReportAsync(id)).State);
        Assert.Contains(await NoticesAsync(AgencyHead, "ReportAwaitsSignature"), n => n.Contains("Tháng 11/2022", StringComparison.Ordinal));
        await SignInAsync(OfficeStaff);
        Assert.Null(await Get<ReportQueries>().ReadAsync(id, Cancel));
        Assert.DoesNotContain((await Get<ProgressQueries>().ReadAsync(null, null, 1, Cancel)).Counts.Keys, s => s == ReportState.AwaitingSignature);

        await SignInAsync(AgencyHead);
        var mine = Render<MyWorkPage>();
        mine.WaitForAssertion(() => Assert.Contains("1 báo cáo chờ lãnh đạo đơn vị ký", mine.Markup, StringComparison.Ordinal));
        var page = Open(id);
        await page.Find(".rt-office .rt-button-primary").ClickAsync();
        page.WaitForAssertion(() => Assert.Contains("Đã gửi", page.Find(".rt-pill").TextContent, StringComparison.Ordinal));
        Assert.NotNull((await ReportAsync(id)).SignedBy);
        await SignInAsync(OfficeStaff);
        Assert.Contains((await Get<ReportQueries>().ReadAsync(id, Cancel))!.History, h => h.Action == "SignReport");
    }

    [Fact]
    public async Task Whoever_is_not_the_head_does_not_sign()
    {
        var id = await AwaitingAsync();
        var version = (await ReportAsync(id)).Version;
        Assert.Equal("MayNot", await RefusalAsync(() => Get<SigningCommands>().SignAsync(id, version, Guid.NewGuid(), Cancel)));
        await SignInAsync(OtherReporter);
        Assert.Equal("MayNot", await RefusalAsync(() => Get<SigningCommands>().SignAsync(id, version, Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Get<SigningCommands>().GiveBackAsync(id, version, "Lý do", Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task What_the_head_gives_back_is_a_draft_with_the_reason()
    {
        var id = await AwaitingAsync();
        await SignInAsync(AgencyHead);
        await Get<SigningCommands>().GiveBackAsync(id, (await ReportAsync(id)).Version, "Nêu rõ số liệu", Guid.NewGuid(), Cancel);
        await SignInAsync(Reporter);
        Assert.Contains(await NoticesAsync(Reporter, "ReportGivenBack"), n => n.Contains("Nêu rõ số liệu", StringComparison.Ordinal));
        var page = Open(id);
        Assert.Contains("Nêu rõ số liệu", page.Find(".rt-returned").TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Find("#Results"));
    }

    [Fact]
    public async Task The_office_head_opens_an_approved_report_again_and_it_is_shown_how_often()
    {
        var id = await ApprovedAsync();
        var version = (await ReportAsync(id)).Version;
        Assert.Equal("MayNot", await RefusalAsync(() => Get<OfficeCommands>().ReopenAsync(id, version, "Sai", Guid.NewGuid(), Cancel)));
        Assert.DoesNotContain("Mở lại báo cáo", Open(id).Markup, StringComparison.Ordinal);

        await SignInAsync(OfficeHead);
        var dialogs = Render<MudDialogProvider>();
        var page = Open(id);
        var clicked = page.Find(".rt-office button").ClickAsync();
        dialogs.WaitForElement("textarea");
        await dialogs.Find("textarea").ChangeAsync("Sai số liệu cụm");
        await dialogs.FindAll(".mud-dialog-actions button")[^1].ClickAsync();
        await clicked;
        page.WaitForAssertion(() => Assert.Contains("Đã mở lại 1 lần", page.Markup, StringComparison.Ordinal));
        await SignInAsync(Reporter);
        Assert.Contains(await NoticesAsync(Reporter, "ReportReopened"), n => n.Contains("Sai số liệu cụm", StringComparison.Ordinal));
        Assert.True((await Get<ReportQueries>().ReadAsync(id, Cancel))!.MayWrite);
    }

    [Fact]
    public async Task The_offices_assessment_stands_beside_the_bodys_own()
    {
        await SignInAsync(Reporter);
        var id = await StartAsync((await FreshWorkAsync("so-cong-thuong")).Id);
        var form = Open(id);
        await form.Find("#Results").InputAsync("Đã xong");
        await form.Find("#SelfRating").ChangeAsync("Meets");
        await form.Find("#PaperNumber").InputAsync("15/BC-SCT");
        await form.Find("#PaperOn").InputAsync("14/11/2022");
        await form.Find("form").SubmitAsync();
        await SignInAsync(OfficeStaff);
        var page = Open(id);
        await page.Find("#OfficeRating").ChangeAsync("PartlyMeets");
        await page.Find(".rt-office .rt-button-primary").ClickAsync();
        page.WaitForAssertion(() => Assert.Contains("Đạt một phần", page.Find(".rt-two-ratings.differ").TextContent, StringComparison.Ordinal));
        var report = await ReportAsync(id);
        Assert.Equal((Rating.Meets, Rating.PartlyMeets, "15/BC-SCT", new DateOnly(2022, 11, 14)), (report.SelfRating!.Value, report.OfficeRating!.Value, report.PaperNumber, report.PaperOn!.Value));
    }

    [Fact]
    public async Task A_text_that_only_changes_its_dates_is_flagged_to_the_writer_and_to_the_office()
    {
        await SignInAsync(Reporter);
        int work;
        string results;
        await using (var db = await OpenDatabaseAsync())
        {
            var last = await db.ProgressReports.Where(r => r.State == ReportState.Approved && r.Obligation.Agency.Code == "so-cong-thuong" && r.Obligation.AcceptedOn == null && r.Obligation.EndedOn == null && r.Obligation.ClaimDate == null)
                .Where(r => !db.ProgressReports.Any(o => o.ObligationId == r.ObligationId && (o.State != ReportState.Approved || o.Id != r.Id))).OrderBy(r => r.Id).FirstAsync(Cancel);
            (work, results) = (last.ObligationId, last.Results!);
            await GivenAsync(async w =>
            {
                var same = await w.Db.ProgressReports.SingleAsync(r => r.Id == last.Id, Cancel);
                w.Db.Entry(same).Property(r => r.Difficulties).CurrentValue = null;
                w.Db.Entry(same).Property(r => r.Causes).CurrentValue = null;
                w.Db.Entry(same).Property(r => r.Proposals).CurrentValue = null;
                w.Db.Entry(same).Property(r => r.NextSteps).CurrentValue = null;
                w.Note("WriteReport", same);
                return same;
            });
        }

        var id = await StartAsync(work);
        var form = Open(id);
        Assert.Empty(form.FindAll("#repeats"));
        await form.Find("#Results").InputAsync(results + " Đến ngày 14/11/2022.");
        Clock.Advance(ReportForm.Pause);
        await form.WaitForAssertionAsync(() => Assert.Contains("Đã lưu nháp", form.Markup, StringComparison.Ordinal));
        Assert.Empty(form.FindAll("#repeats"));
        await form.Find("#Results").InputAsync("Ngày 14/11/2022: " + results);
        await form.Find("#Results").InputAsync(results);
        Clock.Advance(ReportForm.Pause);
        await form.WaitForAssertionAsync(() => Assert.NotEmpty(form.FindAll("#repeats")));
        await form.Find("form").SubmitAsync();
        await SignInAsync(OfficeStaff);
        Assert.Contains("chỉ khác ngày tháng", Open(id).Find(".rt-office").TextContent, StringComparison.Ordinal);
    }

    private async Task<int> AwaitingAsync()
    {
        await GivenAsync(async w =>
        {
            var agency = await w.Db.Agencies.SingleAsync(a => a.Code == "so-cong-thuong", Cancel);
            agency.AskSignature(true);
            w.Note("EditAgency", agency);
            return agency;
        });
        await SignInAsync(Reporter);
        return await SentAsync(await FreshWorkAsync("so-cong-thuong"));
    }

    private async Task<int> ApprovedAsync()
    {
        await SignInAsync(Reporter);
        var id = await SentAsync(await FreshWorkAsync("so-cong-thuong"));
        await SignInAsync(OfficeStaff);
        await ApproveAsync(id);
        return id;
    }

    private IRenderedComponent<ReportPage> Open(int id)
    {
        var page = Render<ReportPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement(".rt-report");
        return page;
    }
}
