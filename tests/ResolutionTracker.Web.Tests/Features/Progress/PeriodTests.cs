using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Features.Progress;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Features.Progress;

/// <summary>Who reports in which period.</summary>
public sealed class PeriodTests : ProgressTest
{
    private static readonly ReportingDays Quarter = ReportingDays.Usual(ReportingKind.Quarter);

    [Fact]
    public async Task A_report_counts_once_for_its_period()
    {
        await SignInAsync(Reporter);
        var work = await FreshWorkAsync("so-cong-thuong");
        var id = await SentAsync(work);
        var report = await ReportAsync(id);
        Assert.Equal(("Tháng 11/2022", new DateOnly(2022, 11, 20)), (report.PeriodKey, report.PeriodDueOn));

        var second = await StartAsync(work.Id);
        report = await ReportAsync(second);
        Assert.Equal((null, "Ngoài kỳ, 15/11/2022"), (report.PeriodKey, report.PeriodLabel));
        Assert.Equal("PeriodReported", await RefusalAsync(() => Get<ProgressCommands>().SubmitAsync(second, report.Version, new(Text, null, null), Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task The_database_itself_takes_no_two_reports_of_one_period()
    {
        await SignInAsync(Reporter);
        var work = await FreshWorkAsync("so-cong-thuong");
        await SentAsync(work);
        Assert.Equal("AlreadyThere", await RefusalAsync(() => GivenAsync(async w =>
        {
            var obligation = await w.Db.Obligations.Include(o => o.Assignment).SingleAsync(o => o.Id == work.Id, Cancel);
            var twin = ProgressReport.Start(obligation, "Tháng 11/2022", w.Actor, w.Today);
            twin.CountFor("Tháng 11/2022");
            twin.Write(Text, null, w.Actor);
            twin.Submit(w.Actor, w.Today);
            w.Db.Add(twin);
            w.Note("StartReport", twin);
            return twin;
        })));
    }

    [Fact]
    public async Task Only_the_office_reports_for_a_period_that_has_closed()
    {
        var work = await FreshWorkAsync("so-cong-thuong");
        Clock.Advance(TimeSpan.FromDays(13));
        await SignInAsync(Reporter);
        Assert.Empty((await Get<MyPeriodQueries>().ReadAsync(Cancel)).Open);
        Assert.Equal("NoPeriodOpen", await RefusalAsync(() => SentAsync(work)));
        var page = Render<MyWorkPage>();
        page.WaitForAssertion(() => Assert.Contains("Kỳ tới: Tháng 12/2022, nhận từ 05/12/2022, hạn 20/12/2022", page.Markup, StringComparison.Ordinal));

        await SignInAsync(OfficeStaff);
        var report = await ReportAsync(await SentAsync(work));
        Assert.Equal(("Tháng 11/2022", true), (report.PeriodKey, report.IsOnBehalf));
    }

    [Fact]
    public async Task A_draft_lives_through_the_end_of_the_session_and_the_window()
    {
        await SignInAsync(Reporter);
        var work = await FreshWorkAsync("so-cong-thuong");
        var id = await StartAsync(work.Id);
        await Get<ProgressCommands>().WriteAsync(id, (await ReportAsync(id)).Version, new(Text, null, null), Guid.NewGuid(), Cancel);
        await using (var db = await OpenDatabaseAsync())
        {
            foreach (var open in await db.Sessions.Select(s => s.Id).ToListAsync(Cancel))
            {
                await db.EndSessionAsync(open);
            }
        }

        Assert.Equal("SignInAgain", await RefusalAsync(() => StartAsync(work.Id)));
        Clock.Advance(TimeSpan.FromDays(21));
        await SignInAsync(Reporter);
        Assert.Equal(id, await StartAsync(work.Id));
        var report = await ReportAsync(id);
        Assert.Equal((Text.Results, "Tháng 12/2022"), (report.Results, report.PeriodKey));
    }

    [Fact]
    public async Task Going_through_them_opens_one_after_another_until_none_is_left()
    {
        await SignInAsync(Reporter);
        var mine = await NovemberAsync();
        Assert.True(mine.Missing.Count > 2);
        Walk(null);
        var first = await OpenedAsync();
        Assert.Equal(mine.Missing[0].ObligationId, first.ObligationId);
        var bar = Render<WalkBar>(p => p.Add(b => b.Period, "Tháng 11/2022").Add(b => b.Obligation, first.ObligationId));
        bar.WaitForAssertion(() => Assert.Contains($"đã báo cáo {mine.Reported}/{mine.Expected} việc", bar.Markup, StringComparison.Ordinal));

        Walk(first.ObligationId);
        Assert.Equal(mine.Missing[1].ObligationId, (await OpenedAsync()).ObligationId);
        var end = Walk(mine.Missing[^1].ObligationId);
        end.WaitForAssertion(() => Assert.Contains($"còn {mine.Missing.Count} việc chưa báo cáo", end.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_office_sees_who_has_not_reported_and_on_what()
    {
        await SignInAsync(Reporter);
        var mine = await NovemberAsync();
        await SignInAsync(OfficeStaff);
        var agency = await AgencyAsync("so-cong-thuong");
        var row = (await Get<PeriodQueries>().BodiesAsync("Tháng 11/2022", Cancel)).Single(r => r.AgencyId == agency.Id);
        Assert.Equal((mine.Reported, mine.Missing.Count, true), (row.Reported, row.Missing, row.HasAccount));
        Get<NavigationManager>().NavigateTo(Urls.ReportingPeriod("Tháng 11/2022", agency.Id));
        var page = Render<PeriodsPage>();
        page.WaitForElement(".rt-period-gaps");
        Assert.Equal(mine.Missing.Select(g => g.Title), page.FindAll(".rt-period-gaps li > a:first-child").Select(a => a.TextContent));
    }

    [Fact]
    public async Task A_body_and_a_piece_of_work_may_report_by_regimes_of_their_own()
    {
        await SignInAsync(Reporter);
        var gap = (await NovemberAsync()).Missing[0].ObligationId;
        await using var db = await OpenDatabaseAsync();
        var work = await db.Obligations.SingleAsync(o => o.Id == gap, Cancel);
        await SignInAsync(OfficeStaff);
        var agency = await AgencyAsync("so-cong-thuong");
        await Get<RegimeCommands>().SetAsync(new(agency.Id, null), 0, new([Quarter], 40, 5), Guid.NewGuid(), Cancel);
        await SignInAsync(Reporter);
        var quarter = Assert.Single((await Get<MyPeriodQueries>().ReadAsync(Cancel)).Open);
        Assert.Equal("Quý IV/2022", quarter.Period.Label);

        await SignInAsync(OfficeStaff);
        await Get<RegimeCommands>().SetAsync(new(null, work.AssignmentId), 0, new([ReportingDays.Usual(ReportingKind.Month)], 15, 5), Guid.NewGuid(), Cancel);
        await SignInAsync(Reporter);
        var open = (await Get<MyPeriodQueries>().ReadAsync(Cancel)).Open;
        Assert.Equal(["Tháng 11/2022", "Quý IV/2022"], open.Select(p => p.Period.Label));
        Assert.Contains(open[0].Missing, g => g.ObligationId == work.Id);
        Assert.DoesNotContain(open[1].Missing, g => g.ObligationId == work.Id);
        Assert.Equal("Tháng 11/2022", (await ReportAsync(await StartAsync(work.Id))).PeriodKey);

        await SignInAsync(OfficeStaff);
        Assert.DoesNotContain(await Get<PeriodQueries>().MissingAsync("Quý IV/2022", agency.Id, Cancel), g => g.ObligationId == work.Id);
        await Get<RegimeCommands>().RemoveAsync(new(agency.Id, null), 1, Guid.NewGuid(), Cancel);
        Assert.Equal("RegimeNotOwn", await RefusalAsync(() => Get<RegimeCommands>().RemoveAsync(new(null, null), 0, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task Only_the_office_sets_a_regime_and_nobody_overwrites_unseen()
    {
        await SignInAsync(Reporter);
        Assert.Equal("MayNot", await RefusalAsync(() => Get<RegimeCommands>().SetAsync(new(null, null), 0, new([Quarter], 15, 5), Guid.NewGuid(), Cancel)));
        await SignInAsync(OfficeStaff);
        await Get<RegimeCommands>().SetAsync(new(null, null), 0, new([Quarter], 15, 5), Guid.NewGuid(), Cancel);
        Assert.Equal("ChangedMeanwhile", await RefusalAsync(() => Get<RegimeCommands>().SetAsync(new(null, null), 0, new([Quarter], 10, 5), Guid.NewGuid(), Cancel)));
        Assert.Equal("NotThere", await RefusalAsync(() => Get<RegimeCommands>().SetAsync(new(999999, null), 0, new([Quarter], 15, 5), Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task The_office_sets_the_common_regime_in_its_form()
    {
        await SignInAsync(OfficeStaff);
        var page = Render<RegimePage>();
        page.WaitForElement("#asked-Month");
        await page.Find("#asked-Month").ChangeAsync(false);
        await page.Find("#asked-Quarter").ChangeAsync(true);
        await page.Find("#grace").ChangeAsync("120");
        await page.Find("form").SubmitAsync();
        Assert.NotNull(page.Find("#grace-error"));
        await page.Find("#grace").ChangeAsync("3");
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("hạn 20/12/2022; nhận từ 05/12/2022 đến hết 23/12/2022", page.Markup, StringComparison.Ordinal));
        await using var db = await OpenDatabaseAsync();
        Assert.Equal([ReportingKind.Quarter], await db.ReportingRegimes.SelectMany(r => r.Terms).Select(t => t.Kind).ToListAsync(Cancel));
    }

    private IRenderedComponent<WalkPage> Walk(int? after)
    {
        Get<NavigationManager>().NavigateTo(Urls.Walk("Tháng 11/2022", after));
        return Render<WalkPage>();
    }

    private async Task<ProgressReport> OpenedAsync()
    {
        var uri = "";
        for (var i = 0; i < 200 && !(uri = Get<NavigationManager>().Uri).Contains("/bao-cao-tien-do/", StringComparison.Ordinal); i++)
        {
            await Task.Delay(20, Cancel);
        }

        Assert.Contains("?ky=", uri, StringComparison.Ordinal);
        return await ReportAsync(int.Parse(new Uri(uri).Segments[^1]));
    }
}
