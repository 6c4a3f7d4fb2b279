using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Features.Dashboard;

namespace ResolutionTracker.Web.Tests.Features.Assignments;

public sealed class SuspensionAndCorrectionTests : AssignmentTest
{
    private SuspensionCommands Suspensions => Services.GetRequiredService<SuspensionCommands>();

    private CorrectionCommands Corrections => Services.GetRequiredService<CorrectionCommands>();

    [Fact]
    public async Task Suspended_work_stands_in_its_own_column_and_comes_back_with_the_new_day()
    {
        var id = await GivenWorkAsync(due: "30/11/2022");
        var duty = (await AssignmentAsync(id)).Lead;
        var (_, _, before) = await Services.GetRequiredService<OfficialMatrixQueries>().TotalAsync(Cancel);
        await SignInAsync(OfficeHead);
        await Suspensions.SuspendAsync(duty.Id, duty.Version, Paper("12-CV/TU"), Guid.NewGuid(), Cancel);
        var (_, _, between) = await Services.GetRequiredService<OfficialMatrixQueries>().TotalAsync(Cancel);
        Assert.Equal((before.Total, before[MatrixColumn.Suspended] + 1), (between.Total, between[MatrixColumn.Suspended]));
        var page = Render<AssignmentPage>(p => p.Add(a => a.Id, id)).Markup;
        Assert.Contains("Tạm dừng từ 15/11/2022", page, StringComparison.Ordinal);
        Assert.Contains("Cho tiếp tục", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Đề nghị gia hạn", page, StringComparison.Ordinal);

        var seen = (await AssignmentAsync(id)).Lead.Version;
        var resuming = Paper("30-CV/TU");
        resuming.Due = "31/12/2022";
        await Suspensions.ResumeAsync(duty.Id, seen, resuming, Guid.NewGuid(), Cancel);
        var back = (await AssignmentAsync(id)).Lead;
        Assert.Equal((null, new DateOnly(2022, 12, 31), new DateOnly(2022, 11, 30)), (back.SuspendedOn, back.DueOn, back.OriginalDueOn));
        Assert.Contains("thời hạn mới 31/12/2022", Render<AssignmentPage>(p => p.Add(a => a.Id, id)).Markup, StringComparison.Ordinal);
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(["ResumeWork", "SuspendWork"], await db.History.Where(h => h.SubjectKind == "Assignment" && h.SubjectId == id && h.Action.EndsWith("Work")).Select(h => h.Action).Distinct().OrderBy(a => a).ToListAsync(Cancel));
        Assert.True(await db.Notices.AnyAsync(n => n.Code == "WorkResumed", Cancel));
    }

    [Fact]
    public async Task The_whole_work_stops_and_goes_on_together()
    {
        var id = await GivenWorkAsync(due: "30/11/2022", contributor: "so-ke-hoach-va-dau-tu");
        var duty = (await AssignmentAsync(id)).Lead;
        await SignInAsync(OfficeHead);
        var paper = Paper("12-CV/TU");
        paper.WholeWork = true;
        await Suspensions.SuspendAsync(duty.Id, duty.Version, paper, Guid.NewGuid(), Cancel);
        Assert.All((await AssignmentAsync(id)).Obligations, o => Assert.NotNull(o.SuspendedOn));
        var resuming = Paper("30-CV/TU");
        (resuming.Due, resuming.WholeWork) = ("31/12/2022", true);
        await Suspensions.ResumeAsync(duty.Id, (await AssignmentAsync(id)).Lead.Version, resuming, Guid.NewGuid(), Cancel);
        Assert.All((await AssignmentAsync(id)).Obligations, o => Assert.Equal((null, new DateOnly(2022, 12, 31)), (o.SuspendedOn, o.DueOn)));
        Assert.Equal("NotSuspended", await RefusalAsync(async () => await Suspensions.ResumeAsync(duty.Id, (await AssignmentAsync(id)).Lead.Version, resuming, Guid.NewGuid(), Cancel)));
    }

    [Theory]
    [InlineData(OfficeStaff)]
    [InlineData(Reporter)]
    [InlineData(Leader)]
    [InlineData(Inspector)]
    [InlineData(Administrator)]
    public async Task Only_the_office_head_suspends_resumes_or_corrects(string who)
    {
        var duty = (await AssignmentAsync(await GivenWorkAsync(due: "30/11/2022"))).Lead;
        await SignInAsync(who);
        Assert.Equal("MayNot", await RefusalAsync(() => Suspensions.SuspendAsync(duty.Id, duty.Version, Paper("1"), Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Suspensions.ResumeAsync(duty.Id, duty.Version, Paper("1"), Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Corrections.CorrectAsync(duty.Id, duty.Version, new(), Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task An_accepted_date_is_put_right_with_both_values_on_the_item_for_its_body_too()
    {
        var id = await GivenWorkAsync(due: "30/11/2022");
        await GivenAsync(async work =>
        {
            var duty = await work.Db.Obligations.SingleAsync(o => o.AssignmentId == id, Cancel);
            duty.Report(work.Actor, 100, new(null, work.Today), work.Today);
            duty.Accept(work.Actor, work.Today);
            return null;
        });
        var done = (await AssignmentAsync(id)).Lead;
        await SignInAsync(OfficeHead);
        await Corrections.CorrectAsync(done.Id, done.Version, new() { Fact = CorrectedFact.ClaimDate, Day = new(2022, 11, 10), Reason = "Ghi nhầm ngày" }, Guid.NewGuid(), Cancel);
        done = (await AssignmentAsync(id)).Lead;
        await Corrections.CorrectAsync(done.Id, done.Version, new() { Fact = CorrectedFact.DeliverableNumber, Number = "13-KH/SCT", Reason = "Ghi nhầm số" }, Guid.NewGuid(), Cancel);
        await SignInAsync(Reporter);
        var page = Render<AssignmentPage>(p => p.Add(a => a.Id, id)).Markup;
        Assert.Contains("<del>15/11/2022</del>", page, StringComparison.Ordinal);
        Assert.Contains("10/11/2022", page, StringComparison.Ordinal);
        Assert.Contains("13-KH/SCT", page, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2022, 11, 10), (await AssignmentAsync(id)).Lead.ClaimDate);
        await SignInAsync("sokhdt@demo.local");
        Assert.Null(await Items.FindAsync(id, Cancel));
    }

    private static SuspensionInput Paper(string number) => new() { Number = number, PaperDate = new(2022, 11, 14), Reason = "Chờ quy hoạch" };
}
