using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Progress;

namespace ResolutionTracker.Web.Tests.Platform.Seed;

public sealed class DemoCaseTests : TrackerTest
{
    [Fact]
    public async Task Whatever_is_completed_or_submitted_rests_on_a_report_with_number_and_date()
    {
        await using var db = await OpenDatabaseAsync();
        var claimed = await db.Obligations.Where(o => o.ClaimDate != null || o.SubmittedUpOn != null).Select(o => new
        {
            o.Id,
            o.LastReportedOn,
            Reports = db.ProgressReports.Where(r => r.ObligationId == o.Id && r.State != ReportState.Draft).ToList(),
        }).ToListAsync(Cancel);
        Assert.True(claimed.Count > 100);
        Assert.All(claimed, o =>
        {
            Assert.Contains(o.Reports, r => r.Claim is { Symbol.Length: > 0 });
            Assert.Equal(o.Reports.Max(r => r.SubmittedOn), o.LastReportedOn);
            Assert.All(o.Reports, r => Assert.True(r.IsDemo));
        });
    }

    [Fact]
    public async Task A_refusal_of_work_in_the_case_is_days_old_not_a_year()
    {
        await using var db = await OpenDatabaseAsync();
        var day = DateOnly.FromDateTime(DemoMorning.Date);
        var declined = await db.Obligations.Where(o => o.DeclinedOn != null).ToListAsync(Cancel);
        Assert.NotEmpty(declined);
        Assert.All(declined, o => Assert.InRange(day.DayNumber - o.DeclinedOn!.Value.DayNumber, 0, 30));
    }
}
