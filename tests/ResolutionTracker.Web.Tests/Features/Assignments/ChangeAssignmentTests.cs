using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Tests.Features.Assignments;

public sealed class ChangeAssignmentTests : AssignmentTest
{
    private AssignmentFormQueries Forms => Services.GetRequiredService<AssignmentFormQueries>();

    [Fact]
    public async Task An_edit_without_a_reason_is_refused()
    {
        var (item, input) = await FormAsync(await GivenWorkAsync());
        var broken = await Assert.ThrowsAsync<RuleBroken>(() => Commands.EditAsync(item.Id, item.Version, input, " ", Guid.NewGuid(), Cancel));
        Assert.Equal(("ReasonEmpty", "Reason"), (broken.Code, broken.Field));
    }

    [Fact]
    public async Task An_edit_changes_what_was_entered_and_says_so_in_the_history()
    {
        var (item, input) = await FormAsync(await GivenWorkAsync(due: "Quý IV/2022", contributor: "so-xay-dung"));
        input.Title = "Tên đã sửa";
        input.Due = "Quý I/2023";
        await Commands.EditAsync(item.Id, item.Version, input, "Nhập nhầm quý", Guid.NewGuid(), Cancel);
        var edited = await AssignmentAsync(item.Id);
        Assert.Equal("Tên đã sửa", edited.Title);
        Assert.All(edited.Obligations, o => Assert.Equal(new DateOnly(2023, 3, 31), o.DueOn));
        Assert.Equal(new DateOnly(2023, 3, 31), edited.Lead.OriginalDueOn);
        Assert.Single(edited.Sources);
        var (events, _) = await Services.GetRequiredService<HistoryQueries>().PageAsync(new("Assignment", item.Id), 1, 10, Cancel);
        Assert.Equal(("EditAssignment", "Nhập nhầm quý"), (events[0].Action, events[0].Reason));
        Assert.Contains(events[0].Parts.SelectMany(p => p.Fields), f => f is { F: "Title", O: "Lập kế hoạch thử nghiệm", N: "Tên đã sửa" });
    }

    [Fact]
    public async Task A_form_opened_and_saved_as_it_was_changes_nothing()
    {
        var id = await GivenWorkAsync(due: "Quý IV/2022", contributor: "so-xay-dung");
        var before = await AssignmentAsync(id);
        var (item, input) = await FormAsync(id);
        await Commands.EditAsync(id, item.Version, input, "Xem lại", Guid.NewGuid(), Cancel);
        var after = await AssignmentAsync(id);
        Assert.Equal(before.Obligations.Select(o => (o.Id, o.DueOn, o.DueText, o.Part)), after.Obligations.Select(o => (o.Id, o.DueOn, o.DueText, o.Part)));
        Assert.Equal(before.Sources.Select(s => s.ClauseId), after.Sources.Select(s => s.ClauseId));
    }

    [Fact]
    public async Task Of_two_editors_the_second_is_told()
    {
        var id = await GivenWorkAsync();
        var (first, firstInput) = await FormAsync(id);
        var (second, secondInput) = await FormAsync(id);

        // Only the deadline, which lies in the obligation: the form of the whole must notice all the same.
        firstInput.Due = "Quý I/2023";
        await Commands.EditAsync(id, first.Version, firstInput, "Sửa hạn", Guid.NewGuid(), Cancel);
        secondInput.Title = "Tên của người sau";
        Assert.Equal("ChangedMeanwhile", await RefusalAsync(() => Commands.EditAsync(id, second.Version, secondInput, "Sửa tên", Guid.NewGuid(), Cancel)));
        Assert.Equal("Lập kế hoạch thử nghiệm", (await AssignmentAsync(id)).Title);
    }

    [Fact]
    public async Task Withdrawn_work_ends_with_its_reason_and_the_bodies_are_told()
    {
        var id = await GivenWorkAsync(contributor: "so-ke-hoach-va-dau-tu");
        await Commands.WithdrawAsync(id, 1, "Nhập trùng", Guid.NewGuid(), Cancel);
        var withdrawn = await AssignmentAsync(id);
        Assert.Equal(("Nhập trùng", new DateOnly(2022, 11, 15)), (withdrawn.WithdrawReason, withdrawn.WithdrawnOn));
        Assert.All(withdrawn.Obligations, o => Assert.Equal(new DateOnly(2022, 11, 15), o.EndedOn));
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(3, await db.Notices.CountAsync(n => n.Code == "WorkWithdrawn", Cancel));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public async Task Withdrawing_needs_a_reason(string? reason)
    {
        var id = await GivenWorkAsync();
        Assert.Equal("ReasonEmpty", await RefusalAsync(() => Commands.WithdrawAsync(id, 1, reason, Guid.NewGuid(), Cancel)));
        Assert.Null((await AssignmentAsync(id)).WithdrawnOn);
    }

    [Fact]
    public async Task Work_is_not_withdrawn_twice()
    {
        var id = await GivenWorkAsync();
        await Commands.WithdrawAsync(id, 1, "Nhập trùng", Guid.NewGuid(), Cancel);
        var version = (await AssignmentAsync(id)).Version;
        Assert.Equal("AssignmentWithdrawn", await RefusalAsync(() => Commands.WithdrawAsync(id, version, "Lần nữa", Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task Work_given_to_another_body_is_its_to_receive()
    {
        var id = await GivenWorkAsync();
        var duty = (await AssignmentAsync(id)).Lead;
        await Commands.GiveToAnotherAsync(duty.Id, duty.Version, new() { Id = (await AgencyAsync("so-ke-hoach-va-dau-tu")).Id }, "Cán bộ mới", "Đúng chức năng hơn", Guid.NewGuid(), Cancel);
        var moved = (await AssignmentAsync(id)).Lead;
        Assert.Equal((await AgencyAsync("so-ke-hoach-va-dau-tu")).Id, moved.AgencyId);
        Assert.Null(moved.ReceivedOn);
        await SignInAsync(Reporter);
        Assert.Null(await Items.FindAsync(id, Cancel));
        await SignInAsync("sokhdt@demo.local");
        Assert.NotNull(await Items.FindAsync(id, Cancel));
    }

    [Theory]
    [InlineData("so-cong-thuong", "Lý do", "SameLead")]
    [InlineData("so-xay-dung", "Lý do", "ContributesAlready")]
    [InlineData("so-y-te", "", "ReasonEmpty")]
    public async Task Giving_to_another_body_has_its_rules(string to, string reason, string code)
    {
        var duty = (await AssignmentAsync(await GivenWorkAsync(contributor: "so-xay-dung"))).Lead;
        var agency = (await AgencyAsync(to)).Id;
        Assert.Equal(code, await RefusalAsync(() => Commands.GiveToAnotherAsync(duty.Id, duty.Version, new() { Id = agency }, null, reason, Guid.NewGuid(), Cancel)));
    }

    [Theory]
    [InlineData(null, "LeadEmpty")]
    [InlineData("Sở Vũ trụ", "UnknownAgency")]
    public async Task Giving_to_nobody_known_is_refused(string? typed, string code)
    {
        var duty = (await AssignmentAsync(await GivenWorkAsync())).Lead;
        Assert.Equal(code, await RefusalAsync(() => Commands.GiveToAnotherAsync(duty.Id, duty.Version, new() { Typed = typed }, null, "Lý do", Guid.NewGuid(), Cancel)));
    }

    [Theory]
    [InlineData(Reporter)]
    [InlineData(Leader)]
    [InlineData(Inspector)]
    [InlineData(Administrator)]
    public async Task Only_the_office_changes_work(string who)
    {
        var (item, input) = await FormAsync(await GivenWorkAsync());
        var duty = item.Lead!;
        await SignInAsync(who);
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.EditAsync(item.Id, item.Version, input, "Lý do", Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.WithdrawAsync(item.Id, item.Version, "Lý do", Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.GiveToAnotherAsync(duty.Id, duty.Version, new() { Id = duty.AgencyId }, null, "Lý do", Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task A_body_receives_its_work_once()
    {
        var id = await GivenWorkAsync();
        var duty = (await AssignmentAsync(id)).Lead;
        await SignInAsync(Reporter);
        await Duties.ReceiveAsync(duty.Id, duty.Version, Guid.NewGuid(), Cancel);
        var received = (await AssignmentAsync(id)).Lead;
        Assert.Equal(new DateOnly(2022, 11, 15), received.ReceivedOn);
        Assert.Equal("AlreadyReceived", await RefusalAsync(() => Duties.ReceiveAsync(duty.Id, received.Version, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task A_body_that_says_it_is_not_its_function_is_answered_by_the_office()
    {
        var id = await GivenWorkAsync();
        var duty = (await AssignmentAsync(id)).Lead;
        await SignInAsync(Reporter);
        Assert.Equal("ReasonEmpty", await RefusalAsync(() => Duties.DeclineAsync(duty.Id, duty.Version, "", Guid.NewGuid(), Cancel)));
        await Duties.DeclineAsync(duty.Id, duty.Version, "Thuộc Sở Xây dựng", Guid.NewGuid(), Cancel);
        var declined = (await AssignmentAsync(id)).Lead;
        Assert.Equal("Thuộc Sở Xây dựng", declined.DeclineReason);
        await SignInAsync(OfficeStaff);
        Assert.Equal("ReasonEmpty", await RefusalAsync(() => Duties.KeepAsync(duty.Id, declined.Version, "", Guid.NewGuid(), Cancel)));
        await Duties.KeepAsync(duty.Id, declined.Version, "Theo quy chế là việc của Sở", Guid.NewGuid(), Cancel);
        var kept = (await AssignmentAsync(id)).Lead;
        Assert.Null(kept.DeclinedOn);
        Assert.Equal("NothingDeclined", await RefusalAsync(() => Duties.KeepAsync(duty.Id, kept.Version, "Nữa", Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task Another_bodys_work_is_neither_received_nor_declined()
    {
        var duty = (await AssignmentAsync(await GivenWorkAsync("so-xay-dung"))).Lead;
        await SignInAsync(Reporter);
        Assert.Equal("NotHere", await RefusalAsync(() => Duties.ReceiveAsync(duty.Id, duty.Version, Guid.NewGuid(), Cancel)));
        Assert.Equal("NotHere", await RefusalAsync(() => Duties.DeclineAsync(duty.Id, duty.Version, "Lý do", Guid.NewGuid(), Cancel)));
    }

    private async Task<(AssignmentItem Item, AssignmentInput Input)> FormAsync(int id) => (await Forms.ForEditAsync(id, Cancel))!.Value;
}
