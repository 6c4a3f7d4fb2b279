using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Features.Comments;
using ResolutionTracker.Web.Features.Progress;
using ResolutionTracker.Web.Layout;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Tests.Features.Assignments;

namespace ResolutionTracker.Web.Tests.Features.Comments;

public sealed class CommentTests : AssignmentTest
{
    private CommentCommands Comments => Services.GetRequiredService<CommentCommands>();

    private CommentQueries Queries => Services.GetRequiredService<CommentQueries>();

    [Fact]
    public async Task A_mention_makes_a_notice_that_leads_to_the_comment()
    {
        var id = await GivenWorkAsync(due: "30/11/2022");
        var (agency, reporter) = ((await AgencyAsync("so-cong-thuong")).Id, await AccountAsync(Reporter));
        var comment = await Comments.WriteAsync(id, new() { AgencyId = agency, Text = "Đề nghị gửi bản số", Mentioned = { reporter } }, Guid.NewGuid(), Cancel);
        await using var db = await OpenDatabaseAsync();
        var notice = Assert.Single(await db.Notices.Where(n => n.Code == "Mentioned").ToListAsync(Cancel));
        Assert.Equal((reporter, $"/nhiem-vu/{id}?binh-luan={comment}#binh-luan-{comment}"), (notice.AccountId, notice.Url));
        await SignInAsync(Reporter);
        Services.GetRequiredService<NavigationManager>().NavigateTo(notice.Url);
        var page = Render<AssignmentPage>(p => p.Add(a => a.Id, id));
        Assert.Contains("marked", page.Find($"#binh-luan-{comment}").ClassName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_reads_what_is_shared_with_it_and_nothing_internal_or_of_another_body()
    {
        var id = await GivenWorkAsync(due: "30/11/2022", contributor: "so-ke-hoach-va-dau-tu");
        var lead = (await AgencyAsync("so-cong-thuong")).Id;
        await Comments.WriteAsync(id, new() { Text = "Chuyện nội bộ" }, Guid.NewGuid(), Cancel);
        await Comments.WriteAsync(id, new() { AgencyId = lead, Text = "Gửi Sở Công Thương" }, Guid.NewGuid(), Cancel);
        await SignInAsync("sokhdt@demo.local");
        Assert.Empty(await Queries.OfAsync(id, null, null, Cancel));
        Assert.DoesNotContain((await Queries.ChoicesAsync(id, null, Cancel)).Bodies, b => b.Id == lead);
        await Comments.WriteAsync(id, new() { AgencyId = lead, Text = "Phần của chúng tôi" }, Guid.NewGuid(), Cancel);
        await SignInAsync(Reporter);
        Assert.Equal(["Gửi Sở Công Thương"], (await Queries.OfAsync(id, null, null, Cancel)).Select(c => c.Text));
        await SignInAsync(Leader);
        Assert.Equal(["Phần của chúng tôi", "Gửi Sở Công Thương", "Chuyện nội bộ"], (await Queries.OfAsync(id, null, null, Cancel)).Select(c => c.Text));
        await SignInAsync("sogtvt@demo.local");
        Assert.Equal("NotHere", await RefusalAsync(() => Comments.WriteAsync(id, new() { Text = "x" }, Guid.NewGuid(), Cancel)));
        Assert.Empty((await Queries.ChoicesAsync(id, null, Cancel)).Bodies);
    }

    [Fact]
    public async Task What_is_done_on_the_page_stands_in_its_stream_at_once()
    {
        var id = await GivenWorkAsync(due: "30/11/2022");
        var panels = Render<WorkPanels>(p => p.Add(w => w.AssignmentId, id).Add(w => w.Of, new object()));
        panels.WaitForAssertion(() => Assert.Contains("Giao nhiệm vụ", panels.Markup, StringComparison.Ordinal));
        await Services.GetRequiredService<AssignmentCommands>().WithdrawAsync(id, 1, "Giao nhầm cơ quan", Guid.NewGuid(), Cancel);
        panels.Render(p => p.Add(w => w.AssignmentId, id).Add(w => w.Of, new object()));
        panels.WaitForAssertion(() => Assert.Contains("Giao nhầm cơ quan", panels.Markup, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Leader)]
    [InlineData(Inspector)]
    [InlineData(Administrator)]
    public async Task Who_changes_nothing_writes_nothing(string who)
    {
        var id = await GivenWorkAsync(due: "30/11/2022");
        await SignInAsync(who);
        Assert.Equal("MayNot", await RefusalAsync(() => Comments.WriteAsync(id, new() { Text = "x" }, Guid.NewGuid(), Cancel)));
        Assert.False((await Queries.ChoicesAsync(id, null, Cancel)).MayWrite);
    }

    [Fact]
    public async Task Comments_and_changes_stand_in_one_stream_with_a_switch()
    {
        var id = await GivenWorkAsync(due: "30/11/2022");
        await Comments.WriteAsync(id, new() { Text = "Đã nhắc qua điện thoại" }, Guid.NewGuid(), Cancel);
        var panel = Render<CommentsPanel>(p => p.Add(c => c.AssignmentId, id));
        Assert.Contains("Đã nhắc qua điện thoại", panel.Markup, StringComparison.Ordinal);
        Assert.Contains("Giao nhiệm vụ", panel.Markup, StringComparison.Ordinal);
        Assert.True(panel.Markup.IndexOf("Đã nhắc qua điện thoại", StringComparison.Ordinal) < panel.Markup.IndexOf("Giao nhiệm vụ", StringComparison.Ordinal));
        panel.FindAll(".rt-switch button")[1].Click();
        Assert.DoesNotContain("Giao nhiệm vụ", panel.Markup, StringComparison.Ordinal);
        panel.FindAll(".rt-switch button")[2].Click();
        Assert.DoesNotContain("Đã nhắc qua điện thoại", panel.Markup, StringComparison.Ordinal);
        Assert.Contains("Giao nhiệm vụ", panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comment_on_a_report_stands_on_its_page_and_on_the_work()
    {
        var id = await GivenWorkAsync(due: "30/11/2022");
        var duty = (await AssignmentAsync(id)).Lead.Id;
        await SignInAsync(Reporter);
        var report = await Services.GetRequiredService<ProgressCommands>().StartAsync(duty, Guid.NewGuid(), Cancel);
        await Comments.WriteAsync(id, new() { ObligationId = duty, ReportId = report, Text = "Số liệu còn chờ" }, Guid.NewGuid(), Cancel);
        Assert.Contains("Số liệu còn chờ", Render<ReportPage>(p => p.Add(r => r.Id, report)).Markup, StringComparison.Ordinal);
        Assert.Contains("Số liệu còn chờ", Render<AssignmentPage>(p => p.Add(a => a.Id, id)).Markup, StringComparison.Ordinal);
        await SignInAsync("sokhdt@demo.local");
        Assert.Equal("NotHere", await RefusalAsync(() => Comments.WriteAsync(id, new() { ReportId = report, Text = "x" }, Guid.NewGuid(), Cancel)));
    }

    private async Task<int> AccountAsync(string email)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync(Cancel);
    }
}
