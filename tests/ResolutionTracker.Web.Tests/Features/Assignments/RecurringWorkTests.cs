using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Features.Progress;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Tests.Features.Assignments;

public sealed class RecurringWorkTests : AssignmentTest
{
    private RecurringCommands Recurring => Services.GetRequiredService<RecurringCommands>();

    [Fact]
    public async Task The_form_says_which_periods_come_of_the_words_and_takes_no_day_of_a_contributor()
    {
        var page = await FormAsync();
        await page.FindAll("button").First(b => b.TextContent.Contains("Thêm cơ quan phối hợp", StringComparison.Ordinal)).ClickAsync(new());
        Assert.Contains("Hạn riêng", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoàn thành khi báo cáo của kỳ được duyệt", page.Markup, StringComparison.Ordinal);
        await page.Find(".rt-deadline input").InputAsync(new ChangeEventArgs { Value = "chậm nhất ngày 20 của tháng cuối quý" });
        var note = page.Find(".rt-note").TextContent;
        Assert.Contains("Quý IV/2022: hạn 20/12/2022", note, StringComparison.Ordinal);
        Assert.Contains("92 ngày trước khi kỳ bắt đầu", note, StringComparison.Ordinal);
        Assert.DoesNotContain("Hạn riêng", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Hoàn thành khi báo cáo của kỳ được duyệt", page.Markup, StringComparison.Ordinal);
        await page.Find(".rt-deadline input").InputAsync(new ChangeEventArgs { Value = "thường xuyên" });
        Assert.Contains("tính theo 6 tháng", page.Find(".rt-note").TextContent, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Contains("hạn 31/12/2023 ngày nghỉ (chủ nhật)", string.Join(' ', page.Find(".rt-note").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal));
        Assert.DoesNotContain("Hoàn thành tính theo ngày trình", page.Markup, StringComparison.Ordinal);
        await page.Find(".rt-deadline input").InputAsync(new ChangeEventArgs { Value = "quý I/2023" });
        Assert.Contains("Hoàn thành tính theo ngày trình", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".rt-note"));
    }

    [Fact]
    public async Task Work_given_with_a_deadline_that_comes_back_shows_its_periods_each_with_its_own_page()
    {
        var id = await GivenWorkAsync(due: "hằng quý", contributor: "so-tai-chinh");
        var page = Render<AssignmentPage>(p => p.Add(a => a.Id, id));
        page.WaitForAssertion(() => Assert.Contains("Các kỳ (2)", page.Markup, StringComparison.Ordinal));
        Assert.Equal(["Quý I/2023", "Quý IV/2022"], page.FindAll("article h3").Select(h => h.TextContent));
        Assert.Contains("Kỳ tiếp theo: Quý II/2023, hạn 30/06/2023; lập ngày 30/12/2022", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Định kỳ", page.Find(".rt-standing").TextContent, StringComparison.Ordinal);
        Assert.Contains("Sở Tài chính phối hợp", page.Markup, StringComparison.Ordinal);
        var duty = (await AssignmentAsync(id)).Obligations.First(o => o.PeriodLabel == "Quý IV/2022");
        Assert.NotEmpty(page.FindAll($"a[href='{Urls.Obligation(duty.Id)}']"));
        Assert.Null(await Services.GetRequiredService<MatrixQueries>().FindAsync(id, byProtocol: false, Cancel));
    }

    [Fact]
    public async Task The_job_makes_the_next_period_once_however_often_and_however_many_at_once_it_runs()
    {
        var id = await GivenWorkAsync(due: "hằng quý");
        Clock.SetUtcNow(new(2022, 12, 29, 16, 59, 0, TimeSpan.Zero));
        await RunJobAsync();
        Assert.Equal(2, (await AssignmentAsync(id)).Obligations.Count);
        Clock.Advance(TimeSpan.FromMinutes(2));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(RunJobAsync, Cancel)));
        await RunJobAsync();
        Assert.Equal(["Quý I/2023", "Quý II/2023", "Quý IV/2022"], (await AssignmentAsync(id)).Obligations.Select(o => o.PeriodLabel).Order(StringComparer.Ordinal));
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(1, await db.History.Where(h => h.Action == "MakePeriods" && h.SubjectId == id).Select(h => h.OperationId).Distinct().CountAsync(Cancel));
        var told = await db.Notices.Where(n => n.Code == "NewWork" && n.Arguments.Contains("Quý II/2023")).ToListAsync(Cancel);
        Assert.NotEmpty(told);
        Assert.Equal(told.Count, told.Select(n => n.AccountId).Distinct().Count());
    }

    [Fact]
    public async Task Stopped_and_withdrawn_work_gets_no_next_period()
    {
        var stopped = await GivenWorkAsync(due: "hằng quý");
        var withdrawn = await GivenWorkAsync(due: "hằng quý");
        await Recurring.StopAsync(stopped, (await Items.FindAsync(stopped, Cancel))!.Version, "Hết chương trình", Guid.NewGuid(), Cancel);
        await Commands.WithdrawAsync(withdrawn, (await Items.FindAsync(withdrawn, Cancel))!.Version, "Không còn cần", Guid.NewGuid(), Cancel);
        Clock.SetUtcNow(new(2023, 6, 15, 1, 0, 0, TimeSpan.Zero));
        await RunJobAsync();
        Assert.Equal(["Quý IV/2022"], (await AssignmentAsync(stopped)).Obligations.Select(o => o.PeriodLabel));
        Assert.Equal(2, (await AssignmentAsync(withdrawn)).Obligations.Count);
        var page = Render<AssignmentPage>(p => p.Add(a => a.Id, stopped));
        page.WaitForAssertion(() => Assert.Contains("Thôi lặp lại từ 15/11/2022. Lý do: Hết chương trình", page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain(page.FindAll("button"), b => b.TextContent.Trim() == "Thôi lặp lại");
    }

    [Theory]
    [InlineData(Leader)]
    [InlineData(Inspector)]
    [InlineData(Reporter)]
    public async Task Only_the_office_stops_it(string who)
    {
        var id = await GivenWorkAsync(due: "hằng quý");
        var version = (await Items.FindAsync(id, Cancel))!.Version;
        await SignInAsync(who);
        Assert.Equal("MayNot", await RefusalAsync(() => Recurring.StopAsync(id, version, "lý do", Guid.NewGuid(), Cancel)));
        var page = Render<AssignmentPage>(p => p.Add(a => a.Id, id));
        page.WaitForAssertion(() => Assert.Contains("Quý IV/2022", page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain(page.FindAll("button"), b => b.TextContent.Trim() == "Thôi lặp lại");
    }

    [Fact]
    public async Task Another_rule_leaves_the_periods_begun_and_those_with_a_draft()
    {
        var id = await GivenWorkAsync(due: "hằng quý");
        var ahead = (await AssignmentAsync(id)).Obligations.Single(o => o.PeriodLabel == "Quý I/2023");
        await Services.GetRequiredService<ProgressCommands>().StartAsync(ahead.Id, Guid.NewGuid(), Cancel);
        var (item, input) = (await Services.GetRequiredService<AssignmentFormQueries>().ForEditAsync(id, Cancel))!.Value;
        Assert.Equal(("hằng quý", false), (input.Due, input.IsCollective));
        input.Due = "định kỳ 6 tháng";
        await Commands.EditAsync(id, item.Version, input, "Đổi chế độ báo cáo", Guid.NewGuid(), Cancel);
        Assert.Equal(["6 tháng đầu năm 2023", "Quý I/2023", "Quý IV/2022"], (await AssignmentAsync(id)).Obligations.Select(o => o.PeriodLabel).Order(StringComparer.Ordinal));
        var (again, same) = (await Services.GetRequiredService<AssignmentFormQueries>().ForEditAsync(id, Cancel))!.Value;
        same.Due = "30/6/2023";
        Assert.Equal("DeadlineMustRecur", await RefusalAsync(() => Commands.EditAsync(id, again.Version, same, "Sửa", Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task Work_given_to_another_body_is_made_for_that_body_from_then_on()
    {
        var id = await GivenWorkAsync(due: "hằng quý");
        var duty = (await AssignmentAsync(id)).Obligations[0];
        await Commands.GiveToAnotherAsync(duty.Id, duty.Version, new() { Id = (await AgencyAsync("so-tai-chinh")).Id }, null, "Đúng chức năng", Guid.NewGuid(), Cancel);
        Clock.SetUtcNow(new(2022, 12, 30, 1, 0, 0, TimeSpan.Zero));
        await RunJobAsync();
        var heir = (await AgencyAsync("so-tai-chinh")).Id;
        var work = await AssignmentAsync(id);
        Assert.Equal(3, work.Obligations.Count);
        Assert.All(work.Obligations, o => Assert.Equal(heir, o.AgencyId));
        Assert.Equal("Sở Tài chính", (await Items.FindAsync(id, Cancel))!.LeadName);
    }

    [Fact]
    public async Task The_accepted_report_completes_a_period_of_continuous_work_and_no_other()
    {
        var id = await GivenWorkAsync(due: "thường xuyên");
        var duties = (await AssignmentAsync(id)).Obligations.OrderBy(o => o.PeriodOrder).ToList();
        var progress = Services.GetRequiredService<ProgressCommands>();
        var reports = Services.GetRequiredService<ReportQueries>();
        await SignInAsync(Reporter);
        var report = await progress.StartAsync(duties[0].Id, Guid.NewGuid(), Cancel);
        var view = (await reports.ReadAsync(report, Cancel))!;
        var form = Render<ReportForm>(p => p.Add(f => f.View, view));
        Assert.Contains("Kỳ này hoàn thành khi báo cáo được duyệt", form.Markup, StringComparison.Ordinal);
        Assert.Empty(form.FindAll("#IsDone"));
        await progress.SubmitAsync(report, view.Report.Version, new(new(null, "Đã thực hiện trong kỳ", null, null, null, null), null, null), Guid.NewGuid(), Cancel);
        await SignInAsync(OfficeStaff);
        view = (await reports.ReadAsync(report, Cancel))!;
        Assert.Contains("Xác nhận hoàn thành", Render<OfficePanel>(p => p.Add(o => o.View, view)).Markup, StringComparison.Ordinal);
        await Services.GetRequiredService<OfficeCommands>().ApproveAsync(report, view.Report.Version, null, null, Guid.NewGuid(), Cancel);
        var item = (await Items.FindAsync(id, Cancel))!;
        Assert.Equal([ObligationStatus.CompletedOnTime, ObligationStatus.NotYetDue], item.Obligations.OrderBy(o => o.Facts.DueOn).Select(o => o.Status));
    }

    [Fact]
    public async Task Each_period_counts_once_in_the_list_and_the_work_itself_never()
    {
        var before = await CountAsync();
        await GivenWorkAsync(due: "hằng quý");
        Assert.Equal(before + 2, await CountAsync());
    }

    private async Task<int> CountAsync() =>
        (await Services.GetRequiredService<AssignmentQueries>().ListAsync(new(), Cancel)).Total;

    private async Task RunJobAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAsSystem();
        await scope.ServiceProvider.GetRequiredService<MakeNextPeriods>().RunAsync(Cancel);
    }

    private async Task<IRenderedComponent<AssignmentEditPage>> FormAsync()
    {
        var document = await DocumentAsync();
        Services.GetRequiredService<Bunit.TestDoubles.BunitNavigationManager>().NavigateTo($"/nhiem-vu/moi?van-ban={Text(document)}");
        var page = Render<AssignmentEditPage>();
        page.WaitForElement(".rt-deadline input");
        return page;
    }
}
