using CsCheck;
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
    public async Task The_database_and_memory_agree_on_facts_of_any_kind()
    {
        var agency = await AgencyAsync("so-cong-thuong");
        var from = new DateOnly(2022, 10, 1);
        var day = Gen.Int[0, 60].Select(from.AddDays);
        var perhaps = day.Nullable();
        var facts = Gen.Select(day, perhaps, perhaps, perhaps, Gen.Select(perhaps, perhaps, perhaps, perhaps), Gen.Enum<NoDeadline>()).Array[600].Single(_ => true, "0N0XIzNsQ0O2");
        var made = new List<int>();
        await GivenAsync(async work =>
        {
            var lead = await work.Db.Agencies.SingleAsync(a => a.Id == agency.Id, Cancel);
            foreach (var (start, due, original, claim, (accepted, ended, suspended, up), none) in facts)
            {
                var assignment = Assignment.Give(new() { Title = "Việc bất kỳ", Lead = lead }, work.Actor, start);
                Set(assignment.Lead, nameof(Obligation.DueOn), due);
                Set(assignment.Lead, nameof(Obligation.OriginalDueOn), original);
                Set(assignment.Lead, nameof(Obligation.ClaimDate), claim);
                Set(assignment.Lead, nameof(Obligation.AcceptedOn), accepted);
                Set(assignment.Lead, nameof(Obligation.EndedOn), ended);
                Set(assignment.Lead, nameof(Obligation.SuspendedOn), suspended);
                Set(assignment.Lead, nameof(Obligation.SubmittedUpOn), up);
                Set(assignment.Lead, nameof(Obligation.NoDeadline), none);
                work.Db.Add(assignment);
            }

            return null;
        });
        await using var db = await OpenDatabaseAsync();
        var calendar = await Services.GetRequiredService<Today>().CalendarAsync(Cancel);
        foreach (var today in new[] { from, from.AddDays(20), from.AddDays(45) })
        {
            var thresholds = StatusThresholds.For(today, calendar);
            foreach (var basis in Enum.GetValues<DueDayBasis>())
            {
                var rows = await db.Obligations.Rated(thresholds, basis).Select(r => new { r.Obligation, r.Status }).ToListAsync(Cancel);
                Assert.True(rows.Count > 600);
                Assert.All(rows, r => Assert.Equal(StatusRule.Of(r.Obligation, thresholds, basis), r.Status));
            }
        }
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

    private static void Set(Obligation obligation, string property, object? value) => typeof(Obligation).GetProperty(property)!.SetValue(obligation, value);
}
