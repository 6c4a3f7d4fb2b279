using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Features.Assignments;

public sealed class AssignmentPageTests : AssignmentTest
{
    private const string Scheme = "Đề án phát triển khu, cụm công nghiệp, thu hút đầu tư và tạo việc làm";
    private const string Teachers = "Đề án phát triển đội ngũ nhà giáo";

    [Fact]
    public async Task Completed_work_lacks_no_deliverable_though_none_was_named_when_it_was_given()
    {
        var id = await GivenWorkAsync();
        var item = (await Items.FindAsync(id, Cancel))!;
        Assert.Contains("thiếu: sản phẩm", Render<AnswersPanel>(p => p.Add(a => a.Item, item)).Markup, StringComparison.Ordinal);
        await GivenAsync(async work =>
        {
            var duty = await work.Db.Obligations.SingleAsync(o => o.AssignmentId == id, Cancel);
            duty.Report(work.Actor, 100, new(work.Today, work.Today), work.Today);
            duty.Accept(work.Actor, work.Today);
            return null;
        });
        item = (await Items.FindAsync(id, Cancel))!;
        var panel = Render<AnswersPanel>(p => p.Add(a => a.Item, item)).Markup;
        Assert.DoesNotContain("thiếu: sản phẩm", panel, StringComparison.Ordinal);
        Assert.Contains("Ghi trong báo cáo hoàn thành", panel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_what_names_the_work_and_then_its_note()
    {
        var input = await InputAsync();
        input.Content = "Phối hợp: các chủ đầu tư";
        var id = await Commands.GiveAsync(input, Guid.NewGuid(), Cancel);
        var item = (await Items.FindAsync(id, Cancel))!;
        var panel = Render<AnswersPanel>(p => p.Add(a => a.Item, item));
        var answer = panel.FindAll("dt").Single(d => d.TextContent == "Rõ việc").NextElementSibling!.TextContent;

        Assert.StartsWith(input.Title, answer.Trim(), StringComparison.Ordinal);
        Assert.Contains("Phối hợp: các chủ đầu tư", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_unit_that_carries_it_out_is_kept_shown_and_told_in_the_history()
    {
        var input = await InputAsync();
        input.Implementer = "Phòng Quản lý công nghiệp";
        var id = await Commands.GiveAsync(input, Guid.NewGuid(), Cancel);
        var given = (await Items.FindAsync(id, Cancel))!;
        Assert.Contains("Đơn vị thực hiện: Phòng Quản lý công nghiệp", Render<AnswersPanel>(p => p.Add(a => a.Item, given)).Markup, StringComparison.Ordinal);

        var (item, again) = (await Services.GetRequiredService<AssignmentFormQueries>().ForEditAsync(id, Cancel))!.Value;
        Assert.Equal("Phòng Quản lý công nghiệp", again.Implementer);
        again.Implementer = "Phòng Thương mại";
        await Commands.EditAsync(id, item.Version, again, "Đổi đơn vị thực hiện", Guid.NewGuid(), Cancel);
        var history = Render<ResolutionTracker.Web.Components.HistoryPanel>(p => p.Add(h => h.SubjectKind, "Assignment").Add(h => h.SubjectId, id));
        history.WaitForElement(".rt-events");
        Assert.Contains("Đơn vị thực hiện: Phòng Quản lý công nghiệp → Phòng Thương mại", history.Markup.Replace("<del>", "", StringComparison.Ordinal).Replace("</del>", "", StringComparison.Ordinal).Replace("<ins>", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_the_office_entered_is_marked_so_on_the_item()
    {
        var duty = (await AssignmentAsync(await GivenWorkAsync())).Lead;
        var commands = Services.GetRequiredService<Web.Features.Progress.ProgressCommands>();
        var entered = await commands.StartAsync(duty.Id, Guid.NewGuid(), Cancel);
        await commands.SubmitAsync(entered, 1, new(new(20, "Đang làm", null, null, null, null), new("15", new(2022, 11, 14)), null), Guid.NewGuid(), Cancel);
        var item = (await Items.FindAsync(duty.AssignmentId, Cancel))!;
        Assert.True(Assert.Single(item.Reports).IsOnBehalf);
        Assert.Contains("Văn phòng nhập thay", Render<ReportsPanel>(p => p.Add(r => r.Reports, item.Reports)).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lead_sees_who_contributes_and_a_contributor_who_leads()
    {
        var led = await GivenWorkAsync(lead: "so-cong-thuong", contributor: "so-y-te");
        var part = await GivenWorkAsync(lead: "so-y-te", contributor: "so-cong-thuong");
        await SignInAsync(Reporter);
        var mine = Render<AssignmentPage>(p => p.Add(x => x.Id, led));
        var helped = mine.WaitForElement("section[aria-labelledby=contributors]");
        Assert.Contains("Sở Y tế", helped.TextContent, StringComparison.Ordinal);
        Assert.Contains("Góp số liệu", helped.TextContent, StringComparison.Ordinal);
        Assert.Empty(helped.QuerySelectorAll("button"));

        var other = Render<AssignmentPage>(p => p.Add(x => x.Id, part));
        other.WaitForElement("section[aria-labelledby=contributors]");
        Assert.Contains("Sở Y tế", other.Markup, StringComparison.Ordinal);
        Assert.Contains("chỉ cho phần phối hợp của cơ quan", other.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("chỉ cho phần phối hợp của cơ quan", mine.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_answer_is_named()
    {
        var page = Render<AssignmentPage>(p => p.Add(x => x.Id, 0));
        page.WaitForAssertion(() => Assert.Contains("Không", page.Markup, StringComparison.Ordinal));
        var id = await SeededAsync(Teachers);
        page = Render<AssignmentPage>(p => p.Add(x => x.Id, id));
        var warning = page.WaitForElement(".rt-warning");
        Assert.Contains("thiếu: cán bộ phụ trách, sản phẩm, cấp có thẩm quyền", warning.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agency_without_a_part_gets_the_same_answer_as_for_nothing()
    {
        var id = await SeededAsync(Teachers);
        await SignInAsync(Reporter);
        Assert.Null(await Items.FindAsync(id, Cancel));
        var mine = Render<AssignmentPage>(p => p.Add(x => x.Id, id));
        var none = Render<AssignmentPage>(p => p.Add(x => x.Id, 999_999));
        mine.WaitForElement("h1");
        none.WaitForElement("h1");
        Assert.Equal(none.Find(".rt-nothing").TextContent, mine.Find(".rt-nothing").TextContent);
    }

    [Fact]
    public async Task A_contributor_sees_its_part_and_the_leads_name_but_no_others_work_reports_or_history()
    {
        var id = await SeededAsync(Scheme);
        await SignInAsync(Reporter);
        var own = (await AgencyAsync("so-cong-thuong")).Id;
        var item = (await Items.FindAsync(id, Cancel))!;
        Assert.Equal("Ban cán sự đảng Ủy ban nhân dân tỉnh", item.LeadName);
        Assert.Equal(own, Assert.Single(item.Obligations).AgencyId);
        Assert.NotEmpty(item.Reports);
        Assert.All(item.Reports, r => Assert.Equal("Sở Công Thương", r.Agency));
        var page = Render<AssignmentPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement("#six-answers");
        Assert.DoesNotContain("lịch sử thay đổi", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Sở Lao động", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_came_back_says_why_and_its_writer_may_correct_it()
    {
        int id, assignment;
        string reason;
        await using (var db = await OpenDatabaseAsync())
        {
            var returned = await db.ProgressReports.Include(r => r.Obligation)
                .FirstAsync(r => r.State == ReportState.Returned && db.Agencies.Any(a => a.Id == r.AgencyId && a.Code == "so-cong-thuong"), Cancel);
            (id, assignment, reason) = (returned.Id, returned.Obligation.AssignmentId, returned.ReturnReason!);
        }

        await SignInAsync(Reporter);
        var page = Render<AssignmentPage>(p => p.Add(x => x.Id, assignment));
        var panel = page.WaitForElement("section[aria-labelledby=reports]");
        Assert.Contains(reason, panel.TextContent, StringComparison.Ordinal);
        Assert.Contains(panel.QuerySelectorAll("a"), a => a.GetAttribute("href") == Urls.Report(id) && a.TextContent == "Sửa báo cáo");

        await SignInAsync(OfficeStaff);
        var office = Render<AssignmentPage>(p => p.Add(x => x.Id, assignment));
        panel = office.WaitForElement("section[aria-labelledby=reports]");
        Assert.Contains(reason, panel.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Sửa báo cáo", panel.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_in_the_list_says_for_what_it_waits()
    {
        await using var db = await OpenDatabaseAsync();
        var waiting = await db.ProgressReports.Include(r => r.Obligation).FirstAsync(r => r.State == ReportState.Submitted && r.Obligation.Assignment.Form == AssignmentForm.Plain, Cancel);
        var page = Render<AssignmentPage>(p => p.Add(x => x.Id, waiting.Obligation.AssignmentId));
        var line = page.WaitForElements("section[aria-labelledby=reports] li").First(l => l.QuerySelector("a")!.GetAttribute("href") == Urls.Report(waiting.Id));
        Assert.Contains(waiting.Claim is null ? "Đã gửi, chờ duyệt" : "Đã gửi, chờ xác nhận hoàn thành", line.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_sees_everybodys_part_report_and_the_history()
    {
        var item = (await Items.FindAsync(await SeededAsync(Scheme), Cancel))!;
        Assert.Equal(5, item.Obligations.Count);
        Assert.True(item.Reports.Select(r => r.Agency).Distinct().Count() > 1);
        var page = Render<AssignmentPage>(p => p.Add(x => x.Id, item.Id));
        page.WaitForAssertion(() => Assert.Contains("lịch sử thay đổi", page.Markup, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(OfficeStaff, "Sửa,Thu hồi,Giao cơ quan khác,Báo cáo thay cơ quan,Gia hạn, điều chỉnh thời hạn", "Tiếp nhận,Không đúng chức năng,Đề nghị gia hạn,Duyệt")]
    [InlineData(Reporter, "Tiếp nhận,Không đúng chức năng,Báo cáo tiến độ,Đề nghị gia hạn", "Sửa,Thu hồi,Giao cơ quan khác,Báo cáo thay cơ quan,Duyệt")]
    [InlineData(Leader, "", "Sửa,Thu hồi,Giao cơ quan khác,Tiếp nhận,Đề nghị gia hạn,Duyệt")]
    [InlineData(Inspector, "", "Sửa,Thu hồi,Giao cơ quan khác,Tiếp nhận,Đề nghị gia hạn,Duyệt")]
    public async Task Each_role_has_its_buttons(string who, string has, string hasNot)
    {
        var id = await GivenWorkAsync();
        await SignInAsync(who);
        var page = Render<AssignmentPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement("#six-answers");
        var buttons = page.FindAll(".rt-actions button, .rt-actions a").Select(b => b.TextContent.Trim()).ToList();
        Assert.All(has.Replace(", điều", "; điều", StringComparison.Ordinal).Split(',', StringSplitOptions.RemoveEmptyEntries), b => Assert.Contains(b.Replace(';', ','), buttons));
        Assert.All(hasNot.Split(','), b => Assert.DoesNotContain(b, buttons));
    }

    [Fact]
    public async Task The_office_head_approves_on_the_item()
    {
        var id = await SeededAsync("Đề án cơ cấu lại ngành công thương");
        await SignInAsync(OfficeHead);
        var page = Render<AssignmentPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement(".rt-dueday input");
        await page.Find(".rt-dueday input").ChangeAsync(new ChangeEventArgs { Value = "Đồng ý" });
        await page.FindAll(".rt-dueday button").First(b => b.TextContent.Trim() == "Duyệt").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("31/12/2022", page.Find("#duty-" + Text(Duty(id)) + " ~ dl").TextContent, StringComparison.Ordinal));
        Assert.Contains("Đồng ý", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_receives_on_the_item()
    {
        var id = await GivenWorkAsync();
        await SignInAsync(Reporter);
        var page = Render<AssignmentPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement("#six-answers");
        await page.FindAll("button").First(b => b.TextContent.Trim() == "Tiếp nhận").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("Tiếp nhận ngày 15/11/2022", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stale_page_is_told_and_loses_nothing()
    {
        var id = await GivenWorkAsync();
        await SignInAsync(Reporter);
        var page = Render<AssignmentPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement("#six-answers");
        var duty = (await AssignmentAsync(id)).Lead;
        await Duties.DeclineAsync(duty.Id, duty.Version, "Đồng nghiệp đã trả lời", Guid.NewGuid(), Cancel);
        await page.FindAll("button").First(b => b.TextContent.Trim() == "Tiếp nhận").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("Người khác vừa sửa", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_withdrawn_item_says_so_with_the_reason_and_has_no_buttons()
    {
        var id = await GivenWorkAsync();
        await Commands.WithdrawAsync(id, 1, "Nhập trùng với việc khác", Guid.NewGuid(), Cancel);
        var page = Render<AssignmentPage>(p => p.Add(x => x.Id, id));
        var banner = page.WaitForElement(".rt-banner");
        Assert.Contains("Đã thu hồi ngày 15/11/2022", banner.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nhập trùng với việc khác", banner.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".rt-head .rt-actions button:not([aria-haspopup]), .rt-columns .rt-actions button:not([aria-haspopup])"));
    }

    [Fact]
    public async Task The_withdrawal_dialog_asks_for_a_reason_and_acts_once()
    {
        var id = await GivenWorkAsync();
        var dialogs = Render<MudDialogProvider>();
        var page = Render<AssignmentPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement("#six-answers");
        _ = page.FindAll("button").First(b => b.TextContent.Trim() == "Thu hồi").ClickAsync(new());
        dialogs.WaitForElement("#reason");
        await dialogs.FindAll("button").First(b => b.TextContent.Trim() == "Thu hồi").ClickAsync(new());
        dialogs.WaitForElement("#reason-error");
        Assert.Null((await AssignmentAsync(id)).WithdrawnOn);
        await dialogs.Find("#reason").ChangeAsync(new ChangeEventArgs { Value = "Nhập nhầm" });
        await dialogs.FindAll("button").First(b => b.TextContent.Trim() == "Thu hồi").ClickAsync(new());
        page.WaitForElement(".rt-banner");
        Assert.Equal("Nhập nhầm", (await AssignmentAsync(id)).WithdrawReason);
    }

    private int Duty(int assignment)
    {
        using var db = Services.GetRequiredService<IDbContextFactory<Web.Platform.Data.TrackerDbContext>>().CreateDbContext();
        return db.Obligations.Where(o => o.AssignmentId == assignment && o.Role == ObligationRole.Lead).Select(o => o.Id).Single();
    }
}
