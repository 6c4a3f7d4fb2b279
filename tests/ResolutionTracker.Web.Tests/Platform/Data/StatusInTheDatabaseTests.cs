using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Tests.Platform.Data;

public sealed class StatusInTheDatabaseTests : TrackerTest
{
    [Fact]
    public async Task The_database_and_memory_agree_on_every_status_of_the_case_on_many_days()
    {
        await using var db = await OpenDatabaseAsync();
        var calendar = await Services.GetRequiredService<Today>().CalendarAsync(Cancel);
        var all = await db.Obligations.ToListAsync(Cancel);
        var seen = new HashSet<ObligationStatus>();
        for (var day = new DateOnly(2021, 8, 9); day < new DateOnly(2023, 3, 1); day = day.AddDays(23))
        {
            var thresholds = StatusThresholds.For(day, calendar);
            foreach (var basis in Enum.GetValues<DueDayBasis>())
            {
                var grouped = await db.Obligations.Rated(thresholds, basis).GroupBy(r => r.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, Cancel);
                var counted = all.GroupBy(o => StatusRule.Of(o, thresholds, basis)).ToDictionary(g => g.Key, g => g.Count());
                Assert.Equal(counted.OrderBy(c => c.Key), grouped.OrderBy(c => c.Key));
                Assert.Equal(all.Count, grouped.Values.Sum());
                seen.UnionWith(grouped.Keys);
            }
        }

        Assert.True(seen.Count >= 12, string.Join(", ", seen));
    }

    [Fact]
    public async Task A_row_carries_its_status_and_the_facts_behind_it()
    {
        await using var db = await OpenDatabaseAsync();
        var day = await Services.GetRequiredService<Today>().ThresholdsAsync(Cancel);
        var rows = await db.Obligations.Rated(day).Where(r => r.Status == ObligationStatus.OverdueSevere && r.Obligation.Role == ObligationRole.Lead)
            .OrderBy(r => r.Obligation.DueOn).ThenBy(r => r.Obligation.Id)
            .Select(r => new { r.Obligation.Assignment.Title, r.Obligation.Agency.Name, r.Facts, r.Status }).ToListAsync(Cancel);
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.True(r.Facts.DueOn <= day.SevereUntil));
    }
}
