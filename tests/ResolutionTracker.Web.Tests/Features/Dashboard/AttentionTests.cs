using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Features.Agencies;
using ResolutionTracker.Web.Features.Dashboard;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Tests.Features.Dashboard;

public sealed class AttentionTests : TrackerTest
{
    [Fact]
    public async Task Overdue_work_comes_with_severe_before_plain_and_longest_late_first()
    {
        var work = await Services.GetRequiredService<AttentionQueries>().ReadAsync(Cancel);
        Assert.Equal(AttentionQueries.Top, work.Overdue.Top.Count);
        Assert.Equal(work.Overdue.Top.OrderBy(i => i.Status != ObligationStatus.OverdueSevere).ThenBy(i => i.Facts.DueOn).Select(i => i.ObligationId), work.Overdue.Top.Select(i => i.ObligationId));
        Assert.All(work.Overdue.Top, i => Assert.Contains(i.Status, new[] { ObligationStatus.OverdueSevere, ObligationStatus.Overdue }));
        var (_, _, counts) = await Services.GetRequiredService<OfficialMatrixQueries>().TotalAsync(Cancel);
        Assert.Equal(counts[MatrixColumn.OpenOverdue], work.Overdue.Total);
        Assert.Equal(counts[ObligationStatus.AwaitingDecision] + counts[ObligationStatus.AwaitingDecisionLate], work.AwaitingDecision.Total);
        Assert.Equal(counts[ObligationStatus.AwaitingAcceptance] + counts[ObligationStatus.AwaitingAcceptanceLate], work.AwaitingAcceptance.Total);
    }

    [Fact]
    public async Task Overdue_work_that_waits_for_somebody_stands_once_with_those_that_wait()
    {
        var queries = Services.GetRequiredService<AttentionQueries>();
        var before = await queries.ReadAsync(Cancel);
        var id = await GivenAsync(async work =>
        {
            var lead = await work.Db.Agencies.SingleAsync(a => a.Code == "so-cong-thuong", Cancel);
            var assignment = SomeWork.For(lead, new(2022, 1, 11)).Submitted(new(2022, 1, 20));
            var declined = SomeWork.For(lead, new(2022, 1, 11));
            declined.Lead.Decline(Actor.System, "Không đúng chức năng", new(2022, 1, 12));
            work.Db.Add(assignment);
            work.Db.Add(declined);
            return assignment;
        });
        var after = await queries.ReadAsync(Cancel);
        Assert.Contains(after.AwaitingDecision.Top, i => i.AssignmentId == id);
        Assert.Equal(before.Overdue.Top.Select(i => i.ObligationId), after.Overdue.Top.Select(i => i.ObligationId));
        Assert.Equal((before.Overdue.Total + 2, before.OverdueElsewhere + 2), (after.Overdue.Total, after.OverdueElsewhere));
    }

    [Fact]
    public async Task Declined_work_is_there_until_the_office_answers()
    {
        var queries = Services.GetRequiredService<AttentionQueries>();
        var before = (await queries.ReadAsync(Cancel)).Declined.Total;
        var id = await GivenAsync(async work =>
        {
            var assignment = SomeWork.For(await work.Db.Agencies.SingleAsync(a => a.Code == "so-cong-thuong", Cancel), new(2023, 3, 31));
            assignment.Lead.Decline(Actor.System, "Không đúng chức năng", new(2022, 11, 10));
            work.Db.Add(assignment);
            return assignment;
        });
        var declined = (await queries.ReadAsync(Cancel)).Declined;
        Assert.Equal(before + 1, declined.Total);
        Assert.Contains(declined.Top, i => i.AssignmentId == id && i.DeclineReason == "Không đúng chức năng");
        await GivenAsync(async work =>
        {
            var obligation = await work.Db.Obligations.SingleAsync(o => o.AssignmentId == id, Cancel);
            obligation.KeepDespiteDecline(Actor.System);
            return obligation;
        });
        Assert.Equal(before, (await queries.ReadAsync(Cancel)).Declined.Total);
    }

    [Fact]
    public async Task Another_body_s_work_is_not_read_by_a_body()
    {
        await SignInAsync(Reporter);
        var own = await AgencyAsync("so-cong-thuong");
        var work = await Services.GetRequiredService<AttentionQueries>().ReadAsync(Cancel);
        Assert.All(work.Overdue.Top.Concat(work.AwaitingDecision.Top).Concat(work.AwaitingAcceptance.Top).Concat(work.Declined.Top), i => Assert.Equal(own.Name, i.Agency));
        Assert.Empty((await Services.GetRequiredService<AgencyQueries>().ListAsync(new(), Cancel)).Rows);
        Assert.Empty(await Services.GetRequiredService<AheadQueries>().ReviewsAsync(Cancel));
        Assert.Empty(await Services.GetRequiredService<IndicatorReadingQueries>().ReadAsync(Cancel));
    }

    [Theory]
    [InlineData(null, "2022-01-10", true)]
    [InlineData("2022-08-16", "2022-01-10", true)]
    [InlineData("2022-08-17", "2022-01-10", false)]
    [InlineData("2022-11-10", "2022-01-10", false)]
    [InlineData(null, "2022-11-01", false)]
    [InlineData("2021-01-01", "2022-11-01", false)]
    [InlineData("2021-01-01", null, false)]
    public void A_body_is_silent_after_90_days_of_open_work_without_a_word(string? reported, string? openSince, bool silent)
    {
        var row = new AgencyRow(1, "Sở", null, Domain.Agencies.AgencyKind.Department, 1, false, RatedCounts.None, 0, Day(reported), Day(openSince));
        Assert.Equal(silent, row.IsSilent(new(2022, 11, 15)));
    }

    [Fact]
    public async Task A_review_is_near_from_the_day_it_opens()
    {
        var ahead = Services.GetRequiredService<AheadQueries>();
        var yearly = Assert.Single(await ahead.ReviewsNearAsync(Cancel), r => r.Kind == ReviewKind.Yearly);
        Assert.Equal(new(2022, 12, 31), yearly.DueOn);
        Assert.DoesNotContain(await ahead.ReviewsNearAsync(Cancel), r => r.DueOn == new DateOnly(2023, 10, 14));
        Clock.SetUtcNow(new(2023, 4, 17, 8, 0, 0, TimeSpan.FromHours(7)));
        Assert.Contains(await ahead.ReviewsNearAsync(Cancel), r => r.DueOn == new DateOnly(2023, 10, 14) && r.Symbol == "50-CTr/TU");
    }

    [Fact]
    public async Task An_indicator_that_breaks_its_yearly_rise_is_off_its_path()
    {
        var queries = Services.GetRequiredService<IndicatorReadingQueries>();
        Assert.DoesNotContain(await queries.ReadAsync(Cancel), i => i.IsOffPath);
        await GivenAsync(async work =>
        {
            var par = await work.Db.Indicators.SingleAsync(i => i.Code == "par-index", Cancel);
            par.Add(new IndicatorValue(2020, IndicatorValueKind.Actual, 20, null, 63, new(2021, 6, 1), "Số liệu thử"));
            par.Add(new IndicatorValue(2021, IndicatorValueKind.Actual, 25, null, 63, new(2022, 6, 1), "Số liệu thử"));
            return par;
        });
        var off = Assert.Single(await queries.ReadAsync(Cancel), i => i.IsOffPath);
        Assert.True(off.Reading.BrokeRise);
    }

    [Fact]
    public async Task A_figure_not_yet_announced_does_not_count()
    {
        var pci = Assert.Single(await Services.GetRequiredService<IndicatorReadingQueries>().ReadAsync(Cancel), i => i.Figure.Name.Contains("PCI", StringComparison.Ordinal));
        Assert.Equal(2021, pci.Reading.Latest!.Year);
        Assert.Equal(IndicatorState.Rising, pci.Reading.State);
    }

    [Fact]
    public async Task Quarters_ahead_hold_what_is_due_in_them()
    {
        var quarters = await Services.GetRequiredService<AheadQueries>().QuartersAsync(Cancel);
        Assert.Equal([new(2022, 10, 1), new(2023, 1, 1), new(2023, 4, 1), new(2023, 7, 1), new(2023, 10, 1), new(2024, 1, 1)], quarters.Select(q => q.FirstDay));
        await using var db = await OpenDatabaseAsync();
        foreach (var quarter in quarters)
        {
            var (first, end) = (quarter.FirstDay, quarter.FirstDay.AddMonths(3));
            Assert.Equal(await db.Obligations.CountAsync(o => o.Role == ObligationRole.Lead && o.DueOn >= first && o.DueOn < end, Cancel), quarter.Counts.Total);
        }

        Assert.Contains(quarters, q => q.Counts.Total > 0);
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
