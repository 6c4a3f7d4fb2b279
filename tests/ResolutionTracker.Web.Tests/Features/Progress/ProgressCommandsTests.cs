using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Features.Progress;

namespace ResolutionTracker.Web.Tests.Features.Progress;

public sealed class ProgressCommandsTests : ProgressTest
{
    private static readonly DateOnly Yesterday = new(2022, 11, 14);

    [Fact]
    public async Task Reporting_twice_goes_on_with_the_draft_begun()
    {
        await SignInAsync(Reporter);
        var work = await FreshWorkAsync("so-cong-thuong");
        var id = await StartAsync(work.Id);
        Assert.Equal(id, await StartAsync(work.Id));
        Assert.Equal("Tháng 11/2022", (await ReportAsync(id)).PeriodLabel);
    }

    [Fact]
    public async Task A_returned_report_is_taken_up_again_and_can_be_sent_again()
    {
        await SignInAsync(Reporter);
        var work = await FreshWorkAsync("so-cong-thuong", CompletedBy.Submission);
        var id = await SentAsync(work, Claim(up: Yesterday));
        await SignInAsync(OfficeStaff);
        await ReturnAsync(id, "Thiếu phụ lục");
        var report = await ReportAsync(id);
        Assert.Null(report.Obligation.ClaimDate);
        Assert.Equal("Thiếu phụ lục", report.ReturnReason);

        await SignInAsync(Reporter);
        Assert.Contains("Thiếu phụ lục", Assert.Single(await NoticesAsync(Reporter, "ReportReturned"), n => n.Contains("Thiếu phụ lục", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(id, await StartAsync(work.Id));
        Assert.Equal(id, await SentAsync(work, Claim(up: Yesterday)));
        Assert.Equal(Yesterday, (await ReportAsync(id)).Obligation.ClaimDate);
    }

    [Fact]
    public async Task A_claim_is_confirmed_and_both_sides_are_told()
    {
        await SignInAsync(Reporter);
        var work = await FreshWorkAsync("so-cong-thuong", CompletedBy.Submission);
        var id = await SentAsync(work, Claim(up: Yesterday));
        Assert.Contains(await NoticesAsync(OfficeStaff, "ClaimSubmitted"), n => n.Contains(work.Assignment.Title, StringComparison.Ordinal));
        Assert.Equal("ClaimWaits", await RefusalAsync(() => StartAsync(work.Id)));

        await SignInAsync(OfficeStaff);
        await ApproveAsync(id);
        Assert.Equal(new DateOnly(2022, 11, 15), (await ReportAsync(id)).Obligation.AcceptedOn);
        Assert.Contains(await NoticesAsync(Reporter, "CompletionConfirmed"), n => n.Contains(work.Assignment.Title, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_only_went_up_waits_for_its_date_of_issue()
    {
        await SignInAsync(Reporter);
        var work = await FreshWorkAsync("so-cong-thuong", CompletedBy.Issue);
        var first = await SentAsync(work, Claim(up: Yesterday));
        Assert.Equal("ClaimWaits", await RefusalAsync(() => StartAsync(work.Id)));
        await SignInAsync(OfficeStaff);
        await ApproveAsync(first);
        Assert.Null((await ReportAsync(first)).Obligation.AcceptedOn);

        await SignInAsync(Reporter);
        var second = await SentAsync(work, Claim(issued: new(2022, 11, 15)));
        Assert.NotEqual(first, second);
        await SignInAsync(OfficeStaff);
        await ReturnAsync(second, "Nhầm số");
        Assert.Equal(Yesterday, (await ReportAsync(second)).Obligation.SubmittedUpOn);

        await SignInAsync(Reporter);
        Assert.Equal(second, await SentAsync(work, Claim(issued: new(2022, 11, 15))));
        await SignInAsync(OfficeStaff);
        await ApproveAsync(second);
        Assert.NotNull((await ReportAsync(second)).Obligation.AcceptedOn);
    }

    [Fact]
    public async Task A_form_sent_twice_is_sent_once()
    {
        await SignInAsync(Reporter);
        var work = await FreshWorkAsync("so-cong-thuong");
        var id = await StartAsync(work.Id);
        var version = (await ReportAsync(id)).Version;
        var operation = Guid.NewGuid();
        await Task.WhenAll(
            Get<ProgressCommands>().SubmitAsync(id, version, new(Text, null, null), operation, Cancel),
            Get<ProgressCommands>().SubmitAsync(id, version, new(Text, null, null), operation, Cancel));
        Assert.Single(await NoticesAsync(OfficeStaff, "ReportSubmitted"), n => n.Contains(work.Assignment.Title, StringComparison.Ordinal));
        Assert.Equal(ReportState.Submitted, (await ReportAsync(id)).State);
    }

    [Fact]
    public async Task Whoever_writes_second_is_told_that_the_first_changed_it()
    {
        await SignInAsync(Reporter);
        var id = await StartAsync((await FreshWorkAsync("so-cong-thuong")).Id);
        var seen = (await ReportAsync(id)).Version;
        var next = await Get<ProgressCommands>().WriteAsync(id, seen, new(Text, null, null), Guid.NewGuid(), Cancel);
        Assert.True(next > seen);
        Assert.Equal("ChangedMeanwhile", await RefusalAsync(() =>
            Get<ProgressCommands>().WriteAsync(id, seen, new(Text with { Percent = 1 }, null, null), Guid.NewGuid(), Cancel)));
        Assert.Equal(60, (await ReportAsync(id)).Percent);
    }

    [Fact]
    public async Task Another_bodys_work_and_reports_are_not_there()
    {
        await SignInAsync(Reporter);
        var work = await FreshWorkAsync("so-cong-thuong");
        var id = await SentAsync(work);
        var version = (await ReportAsync(id)).Version;

        await SignInAsync(OtherReporter);
        Assert.Equal("NotYours", await RefusalAsync(() => StartAsync(work.Id)));
        Assert.Equal("NotYours", await RefusalAsync(() => Get<ProgressCommands>().WriteAsync(id, version, new(Text, null, null), Guid.NewGuid(), Cancel)));
        Assert.Equal("NotYours", await RefusalAsync(() => Get<MyWorkCommands>().ReceiveAsync(work.Id, Guid.NewGuid(), Cancel)));
        Assert.Null(await Get<ReportQueries>().ReadAsync(id, Cancel));
        Assert.DoesNotContain((await Get<ProgressQueries>().ReadAsync(null, null, 1, Cancel)).Rows, r => r.Agency == "Sở Công Thương");
        Assert.Empty((await Get<ProgressQueries>().ReadAsync(null, work.AgencyId, 1, Cancel)).Rows);
        Assert.Empty(await Get<ProgressQueries>().OpenWorkAsync(work.AgencyId, Cancel));
        Assert.DoesNotContain((await Get<MyWorkQueries>().ReadAsync(Cancel)).Open, i => i.ObligationId == work.Id);
    }

    [Fact]
    public async Task A_draft_is_seen_by_those_who_write_it_only()
    {
        await SignInAsync(Reporter);
        var id = await StartAsync((await FreshWorkAsync("so-cong-thuong")).Id);
        Assert.NotNull(await Get<ReportQueries>().ReadAsync(id, Cancel));
        foreach (var other in new[] { OfficeStaff, Leader, Inspector })
        {
            await SignInAsync(other);
            Assert.Null(await Get<ReportQueries>().ReadAsync(id, Cancel));
        }
    }

    [Fact]
    public async Task Leaders_and_inspectors_read_and_change_nothing()
    {
        await SignInAsync(Reporter);
        var id = await SentAsync(await FreshWorkAsync("so-cong-thuong"));
        foreach (var other in new[] { Leader, Inspector, Reporter })
        {
            await SignInAsync(other);
            var view = await Get<ReportQueries>().ReadAsync(id, Cancel);
            Assert.False(view!.MayDecide);
            Assert.Equal("MayNot", await RefusalAsync(() => ApproveAsync(id)));
            Assert.Equal("MayNot", await RefusalAsync(() => ReturnAsync(id, "Lý do")));
        }
    }

    [Fact]
    public async Task The_office_reports_for_a_body_beside_that_bodys_own_draft()
    {
        await SignInAsync(Reporter);
        var work = await FreshWorkAsync("so-cong-thuong");
        var own = await StartAsync(work.Id);
        await SignInAsync(OfficeStaff);
        var entered = await StartAsync(work.Id);
        Assert.NotEqual(own, entered);
        var report = await ReportAsync(entered);
        Assert.True(report.IsOnBehalf);
        await Get<ProgressCommands>().SubmitAsync(entered, report.Version, new(Text, new("123", Yesterday), null), Guid.NewGuid(), Cancel);
        report = await ReportAsync(entered);
        Assert.Equal(("123", Yesterday), (report.IncomingNumber, report.IncomingOn));
        Assert.Equal(work.AgencyId, report.AgencyId);
    }

    [Fact]
    public async Task Declined_work_reaches_the_office_with_its_reason()
    {
        await SignInAsync(Reporter);
        await using (var db = await OpenDatabaseAsync())
        {
            var work = await db.Obligations.FirstAsync(o => o.Agency.Code == "so-cong-thuong" && o.ReceivedOn == null && o.AcceptedOn == null && o.EndedOn == null, Cancel);
            await Get<MyWorkCommands>().DeclineAsync(work.Id, "Thuộc Sở Xây dựng", Guid.NewGuid(), Cancel);
            await SignInAsync(OfficeStaff);
            Assert.Contains(await Get<ProgressQueries>().DeclinedAsync(null, Cancel), d => d.ObligationId == work.Id && d.Reason == "Thuộc Sở Xây dựng");
            Assert.Contains(await NoticesAsync(OfficeStaff, "WorkDeclined"), n => n.Contains("Thuộc Sở Xây dựng", StringComparison.Ordinal));
            await SignInAsync(OtherReporter);
            Assert.DoesNotContain(await Get<ProgressQueries>().DeclinedAsync(null, Cancel), d => d.ObligationId == work.Id);
        }
    }

    [Fact]
    public async Task Received_work_is_received_once()
    {
        await SignInAsync(Reporter);
        await using var db = await OpenDatabaseAsync();
        var work = await db.Obligations.FirstAsync(o => o.Agency.Code == "so-cong-thuong" && o.ReceivedOn == null && o.AcceptedOn == null && o.EndedOn == null, Cancel);
        await Get<MyWorkCommands>().ReceiveAsync(work.Id, Guid.NewGuid(), Cancel);
        Assert.Equal("AlreadyReceived", await RefusalAsync(() => Get<MyWorkCommands>().ReceiveAsync(work.Id, Guid.NewGuid(), Cancel)));
        Assert.Equal("AlreadyReceived", await RefusalAsync(() => Get<MyWorkCommands>().DeclineAsync(work.Id, "Lý do", Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task The_queue_shows_claims_first_then_the_longest_waiting()
    {
        var rows = (await Get<ProgressQueries>().ReadAsync(ReportState.Submitted, null, 1, Cancel)).Rows;
        Assert.Contains(rows, r => r.ClaimSymbol is null);
        Assert.Contains(rows, r => r.ClaimSymbol is not null);
        Assert.Equal(rows.OrderBy(r => r.ClaimSymbol is null).ThenBy(r => r.SubmittedOn).ThenBy(r => r.Id), rows);
        Assert.All(rows, r => Assert.Equal(ReportState.Submitted, r.State));
    }

    [Fact]
    public async Task A_list_turns_its_pages_and_a_page_beyond_the_last_is_the_last()
    {
        var all = await Get<ProgressQueries>().ReadAsync(null, null, 1, Cancel);
        var last = await Get<ProgressQueries>().ReadAsync(null, null, 999, Cancel);
        Assert.Equal(25, all.Rows.Count);
        Assert.Equal((all.Total + 24) / 25, last.Page);
        Assert.Equal(all.Total - (last.Page - 1) * 25, last.Rows.Count);
        Assert.Empty(all.Rows.Select(r => r.Id).Intersect(last.Rows.Select(r => r.Id)));
    }
}
