using Bunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Features.Assignments;

namespace ResolutionTracker.Web.Tests.Features.Assignments;

public sealed class DueDayTests : AssignmentTest
{
    [Fact]
    public async Task An_extension_moves_the_day_only_when_the_office_head_approves()
    {
        var (assignment, duty) = await DutyAsync();
        await SignInAsync(Reporter);
        var change = await DueDays.ProposeAsync(duty.Id, duty.Version, Extension(), Guid.NewGuid(), Cancel);
        Assert.Equal(new DateOnly(2022, 11, 30), (await AssignmentAsync(assignment)).Lead.DueOn);
        await SignInAsync(OfficeHead);
        await DueDays.ApproveAsync(change, 1, "Đồng ý một lần", Guid.NewGuid(), Cancel);
        var moved = (await AssignmentAsync(assignment)).Lead;
        Assert.Equal((new DateOnly(2022, 12, 31), new DateOnly(2022, 11, 30)), (moved.DueOn, moved.OriginalDueOn));
        Assert.NotEqual("Quý IV/2022", moved.DueText);
    }

    [Theory]
    [InlineData(OfficeStaff)]
    [InlineData(Reporter)]
    [InlineData(AgencyHead)]
    [InlineData(Leader)]
    [InlineData(Inspector)]
    [InlineData(Administrator)]
    public async Task Only_the_office_head_decides(string who)
    {
        var (assignment, duty) = await DutyAsync();
        var change = await DueDays.ProposeAsync(duty.Id, duty.Version, Extension(), Guid.NewGuid(), Cancel);
        await SignInAsync(who);
        Assert.Equal("MayNot", await RefusalAsync(() => DueDays.ApproveAsync(change, 1, null, Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => DueDays.RefuseAsync(change, 1, "Lý do", Guid.NewGuid(), Cancel)));
        Assert.Equal(new DateOnly(2022, 11, 30), (await AssignmentAsync(assignment)).Lead.DueOn);
    }

    [Fact]
    public async Task A_refusal_needs_a_reason_and_stays_on_record()
    {
        var (assignment, duty) = await DutyAsync();
        var change = await DueDays.ProposeAsync(duty.Id, duty.Version, Extension(), Guid.NewGuid(), Cancel);
        await SignInAsync(OfficeHead);
        Assert.Equal("ReasonEmpty", await RefusalAsync(() => DueDays.RefuseAsync(change, 1, " ", Guid.NewGuid(), Cancel)));
        await DueDays.RefuseAsync(change, 1, "Còn đủ thời gian", Guid.NewGuid(), Cancel);
        var line = Assert.Single((await Items.FindAsync(assignment, Cancel))!.Changes);
        Assert.Equal((DueDayChangeState.Refused, "Còn đủ thời gian"), (line.State, line.DecisionNote));
        Assert.Equal("AlreadyDecided", await RefusalAsync(() => DueDays.ApproveAsync(change, line.Version, null, Guid.NewGuid(), Cancel)));
    }

    [Theory]
    [InlineData("", "1/SCT", "10/11/2022", "Chờ ý kiến", "DeadlineEmpty", "Due")]
    [InlineData("sớm thôi", "1/SCT", "10/11/2022", "Chờ ý kiến", "DeadlineNotUnderstood", "Due")]
    [InlineData("30/11/2022", "1/SCT", "10/11/2022", "Chờ ý kiến", "DueNotMoved", "Due")]
    [InlineData("Quý IV/2022", "1/SCT", "10/11/2022", "", "ReasonEmpty", "Reason")]
    [InlineData("Quý IV/2022", "1/SCT", "mồng ba", "Chờ ý kiến", "DateNotUnderstood", "PaperDate")]
    [InlineData("Quý IV/2022", "1/SCT", "01/12/2022", "Chờ ý kiến", "RequestAfterDueDay", "PaperDate")]
    [InlineData("Quý IV/2022", "1/SCT", "30/11/2022", "Chờ ý kiến", "RequestAfterDueDay", "PaperDate")]
    [InlineData("Quý IV/2022", "1/SCT", "16/11/2022", "Chờ ý kiến", "PaperAhead", "PaperDate")]
    [InlineData("Quý IV/2022", "", "10/11/2022", "Chờ ý kiến", "PaperNumberEmpty", "PaperNumber")]
    [InlineData("Quý IV/2022", "1/SCT", "", "Chờ ý kiến", "PaperDateEmpty", "PaperDate")]
    [InlineData("Quý IV/2022", "1/SCT", "10/11/2022", "Chờ ý kiến", "SignedByEmpty", "SignedBy")]
    public async Task A_proposal_has_its_rules(string due, string number, string date, string reason, string code, string field)
    {
        var (_, duty) = await DutyAsync();
        var input = new DueDayInput { Due = due, PaperNumber = number, PaperDate = date, Reason = reason };
        var broken = await Assert.ThrowsAsync<RuleBroken>(() => DueDays.ProposeAsync(duty.Id, duty.Version, input, Guid.NewGuid(), Cancel));
        Assert.Equal((code, field), (broken.Code, broken.Field));
    }

    [Fact]
    public async Task What_was_decided_stays_on_record_and_is_counted_by_kind()
    {
        var queue = Services.GetRequiredService<DueDayQueries>();
        var before = await queue.CountAsync(Cancel);
        var decided = (await queue.DecidedAsync(1, Cancel)).Total;
        var (assignment, duty) = await DutyAsync();
        var change = await DueDays.ProposeAsync(duty.Id, duty.Version, Extension(), Guid.NewGuid(), Cancel);
        await SignInAsync(OfficeHead);
        await DueDays.ApproveAsync(change, 1, null, Guid.NewGuid(), Cancel);
        var second = await DueDays.ProposeAsync(duty.Id, (await AssignmentAsync(assignment)).Lead.Version, new() { Kind = DueDayChangeKind.Adjustment, Due = "31/01/2023", Reason = "Cấp trên lùi hạn" }, Guid.NewGuid(), Cancel);
        await DueDays.RefuseAsync(second, 1, "Đủ thời gian", Guid.NewGuid(), Cancel);
        Assert.Equal(new DueDayCount(before.Extended + 1, before.Adjusted, before.Refused + 1), await queue.CountAsync(Cancel));
        var (rows, total) = await queue.DecidedAsync(1, Cancel);
        Assert.Equal(decided + 2, total);
        Assert.Contains(rows, r => r.Id == change && r.SignedBy == "Giám đốc Sở" && r.WorkDone == "Đã xong dự thảo");
        var page = Render<AssignmentPage>(p => p.Add(a => a.Id, assignment)).Markup;
        Assert.Contains("gia hạn 1 lần", page, StringComparison.Ordinal);
        Assert.Contains("từ chối 1 lần", page, StringComparison.Ordinal);
        await SignInAsync("sokhdt@demo.local");
        Assert.DoesNotContain((await queue.DecidedAsync(1, Cancel)).Rows, r => r.Id == change);
    }

    [Fact]
    public async Task One_proposal_waits_at_a_time()
    {
        var (assignment, duty) = await DutyAsync();
        await DueDays.ProposeAsync(duty.Id, duty.Version, Extension(), Guid.NewGuid(), Cancel);
        var seen = (await AssignmentAsync(assignment)).Lead.Version;
        Assert.Equal("ChangePending", await RefusalAsync(() => DueDays.ProposeAsync(duty.Id, seen, Extension(), Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task A_body_asks_but_does_not_adjust()
    {
        var (_, duty) = await DutyAsync();
        await SignInAsync(Reporter);
        var input = Extension();
        input.Kind = DueDayChangeKind.Adjustment;
        Assert.Equal("OfficeOnly", await RefusalAsync(() => DueDays.ProposeAsync(duty.Id, duty.Version, input, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task Nobody_asks_for_another_body()
    {
        var (_, duty) = await DutyAsync();
        await SignInAsync("sokhdt@demo.local");
        Assert.Equal("NotHere", await RefusalAsync(() => DueDays.ProposeAsync(duty.Id, duty.Version, Extension(), Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task The_queue_holds_what_waits_and_the_list_counts_it()
    {
        var queue = Services.GetRequiredService<DueDayQueries>();
        var list = Services.GetRequiredService<AssignmentQueries>();
        var (rows, total) = await queue.PendingAsync(1, Cancel);
        Assert.Equal(2, total);
        Assert.All(rows, r => Assert.Equal(DueDayChangeState.Pending, r.State));
        Assert.Equal(2, await list.PendingChangesAsync(Cancel));
        await SignInAsync("sokhdt@demo.local");
        Assert.Equal(0, (await queue.PendingAsync(1, Cancel)).Total);
        Assert.Equal(0, await list.PendingChangesAsync(Cancel));
    }

    [Fact]
    public async Task The_office_head_is_told_of_a_proposal_and_the_body_of_the_decision()
    {
        var (_, duty) = await DutyAsync();
        await SignInAsync(Reporter);
        var change = await DueDays.ProposeAsync(duty.Id, duty.Version, Extension(), Guid.NewGuid(), Cancel);
        await SignInAsync(OfficeHead);
        await DueDays.ApproveAsync(change, 1, null, Guid.NewGuid(), Cancel);
        await using var db = await OpenDatabaseAsync();
        var told = await db.Notices.Where(n => n.Code == "DueChangeProposed" || n.Code == "DueChangeApproved")
            .Select(n => new { n.Code, db.Users.First(u => u.Id == n.AccountId).Email }).ToListAsync(Cancel);
        Assert.Contains(told, n => n is { Code: "DueChangeProposed", Email: OfficeHead });
        Assert.Contains(told, n => n is { Code: "DueChangeApproved", Email: Reporter });
    }

    [Fact]
    public async Task Parts_that_do_not_follow_the_day_of_the_lead_are_counted_before_anybody_approves()
    {
        var id = await GivenWorkAsync(due: "30/11/2022", contributor: "so-y-te");
        var item = (await Items.FindAsync(id, Cancel))!;
        Assert.Equal(1, item.PartsThatStay(item.Lead!));
        Assert.Equal(0, item.PartsThatStay(item.Contributions.Single()));
        await DueDays.ProposeAsync(item.Lead!.Id, item.Lead.Version, Extension(), Guid.NewGuid(), Cancel);
        await SignInAsync(OfficeHead);
        var change = Assert.Single((await Items.FindAsync(id, Cancel))!.Changes);
        var view = Render<DueDayChangeView>(p => p.Add(v => v.Change, change));
        view.WaitForAssertion(() => Assert.Contains("Hạn của 1 phần việc phối hợp giữ nguyên", view.Markup, StringComparison.Ordinal));
    }

    private static DueDayInput Extension() => new() { Due = "Quý IV/2022", PaperNumber = "1/SCT", PaperDate = "10/11/2022", Reason = "Chờ ý kiến", SignedBy = "Giám đốc Sở", WorkDone = "Đã xong dự thảo" };

    private async Task<(int Assignment, Obligation Duty)> DutyAsync()
    {
        var id = await GivenWorkAsync(due: "30/11/2022");
        return (id, (await AssignmentAsync(id)).Lead);
    }
}
