using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Features.Progress;

namespace ResolutionTracker.Web.Tests.Features.Progress;

/// <summary>How the form helps whoever fills it in.</summary>
public sealed class ReportFormTests : ProgressTest
{
    [Fact]
    public async Task Whoever_says_done_at_86_per_cent_is_asked_and_may_enter_100_by_one_click()
    {
        var (id, page) = await OpenedAsync();
        await page.Find("#Percent").InputAsync("86");
        Assert.Empty(page.FindAll(".rt-percent-field .rt-warning"));
        await page.Find("#IsDone").ChangeAsync(true);
        Assert.Contains("tỷ lệ là 86%", page.Find(".rt-percent-field .rt-warning").TextContent, StringComparison.Ordinal);

        await page.Find(".rt-percent-field button").ClickAsync();
        Assert.Equal("100", page.Find("#Percent").GetAttribute("value"));
        Assert.Empty(page.FindAll(".rt-percent-field .rt-warning"));
        Clock.Advance(ReportForm.Pause);
        await page.WaitForAssertionAsync(() => Assert.Contains("Đã lưu nháp", page.Markup, StringComparison.Ordinal));
        Assert.Equal(100, (await ReportAsync(id)).Percent);
    }

    [Fact]
    public async Task A_claim_without_a_figure_is_asked_too_until_one_is_typed()
    {
        var (_, page) = await OpenedAsync();
        await page.Find("#IsDone").ChangeAsync(true);
        Assert.Contains("chưa ghi tỷ lệ", page.Find(".rt-percent-field .rt-warning").TextContent, StringComparison.Ordinal);
        await page.Find("#Percent").InputAsync("100");
        Assert.Empty(page.FindAll(".rt-percent-field .rt-warning"));
    }

    [Theory]
    [InlineData(CompletedBy.Issue, "ClaimIssuedOn", "ClaimSubmittedUpOn")]
    [InlineData(CompletedBy.Submission, "ClaimSubmittedUpOn", "ClaimIssuedOn")]
    public async Task The_day_that_completes_the_work_is_marked(CompletedBy completedBy, string marked, string other)
    {
        var (_, page) = await OpenedAsync(completedBy);
        await page.Find("#IsDone").ChangeAsync(true);
        Assert.NotNull(page.Find($"label[for={marked}] .rt-required"));
        Assert.Empty(page.FindAll($"label[for={other}] .rt-required"));
    }

    [Fact]
    public async Task A_corrected_box_loses_its_refusal_at_once_and_the_others_keep_theirs()
    {
        var (_, page) = await OpenedAsync();
        await page.Find("#IsDone").ChangeAsync(true);
        await page.Find("#ClaimIssuedOn").InputAsync("31/02/2022");
        await page.Find("form").SubmitAsync();
        Assert.NotNull(page.Find("#ClaimIssuedOn-error"));

        await page.Find("#ClaimIssuedOn").InputAsync("14/11/2022");
        Assert.Empty(page.FindAll("#ClaimIssuedOn-error, #ClaimSubmittedUpOn-error"));
        Clock.Advance(ReportForm.Pause);
        await page.WaitForAssertionAsync(() => Assert.Contains("Đã lưu nháp", page.Markup, StringComparison.Ordinal));
        Assert.NotNull(page.Find("#Results-error"));
        Assert.NotNull(page.Find("#ClaimSymbol-error"));
    }

    [Fact]
    public async Task A_day_far_back_says_that_the_office_will_look_twice()
    {
        var (_, page) = await OpenedAsync(CompletedBy.Submission);
        await page.Find("#IsDone").ChangeAsync(true);
        await page.Find("#ClaimSubmittedUpOn").InputAsync("08/11/2022");
        Assert.Empty(page.FindAll("#old-claim"));
        await page.Find("#ClaimSubmittedUpOn").InputAsync("07/11/2022");
        Assert.Contains("5 ngày làm việc", page.Find("#old-claim").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_report_leads_to_the_first_refused_box()
    {
        var module = JSInterop.SetupModule("/js/first-error.js");
        var focus = module.SetupVoid("focus", _ => true).SetVoidResult();
        var (_, page) = await OpenedAsync();
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Single(focus.Invocations));
    }

    [Fact]
    public async Task A_report_that_waits_says_for_what()
    {
        await SignInAsync(Reporter);
        var plain = await SentAsync(await FreshWorkAsync("so-cong-thuong"));
        var claim = await SentAsync(await FreshWorkAsync("so-cong-thuong", CompletedBy.Submission), Claim(up: new(2022, 11, 14)));
        Assert.Equal("Đã gửi, chờ duyệt", StateOf(plain));
        Assert.Equal("Đã gửi, chờ xác nhận hoàn thành", StateOf(claim));
    }

    private string StateOf(int id) => Open(id).Find(".rt-pill").TextContent.Trim();

    private async Task<(int Id, IRenderedComponent<ReportPage> Page)> OpenedAsync(CompletedBy? completedBy = null)
    {
        await SignInAsync(Reporter);
        var id = await StartAsync((await FreshWorkAsync("so-cong-thuong", completedBy)).Id);
        return (id, Open(id));
    }

    private IRenderedComponent<ReportPage> Open(int id)
    {
        var page = Render<ReportPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement(".rt-report");
        return page;
    }
}
