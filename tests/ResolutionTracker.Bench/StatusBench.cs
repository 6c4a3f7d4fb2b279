using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Bench;

/// <summary>Ten times a real province: what leaders and agencies open most.</summary>
internal static class StatusBench
{
    private const int Agencies = 100;
    private const int Assignments = 100_000;

    public static async Task<IEnumerable<Figure>> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("tracker-bench-").FullName;
        var options = new DbContextOptionsBuilder<TrackerDbContext>()
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "bench.db") }.ToString())
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options;
        try
        {
            await FillAsync(options);
            var day = StatusThresholds.For(new(2022, 11, 15), new WorkingCalendar([]));
            return
            [
                await Figure.PercentileAsync($"matrix over {Assignments:N0} obligations", "p95 < 150 ms", 20, () => CountAsync(options, day)),
                await Figure.PercentileAsync("25 of one agency, worst first", "p95 < 100 ms", 40, () => PageAsync(options, day)),
            ];
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task CountAsync(DbContextOptions<TrackerDbContext> options, StatusThresholds day)
    {
        await using var db = new TrackerDbContext(options);
        await db.Obligations.Where(o => o.Role == ObligationRole.Lead).Rated(day).GroupBy(r => r.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
    }

    private static async Task PageAsync(DbContextOptions<TrackerDbContext> options, StatusThresholds day)
    {
        await using var db = new TrackerDbContext(options);
        var agency = Random.Shared.Next(1, Agencies + 1);
        await db.Obligations.Where(o => o.AgencyId == agency).Rated(day)
            .OrderByDescending(r => r.Status == ObligationStatus.OverdueSevere).ThenByDescending(r => r.Status == ObligationStatus.Overdue).ThenBy(r => r.Obligation.DueOn).ThenBy(r => r.Obligation.Id)
            .Select(r => new { r.Obligation.Id, r.Obligation.Assignment.Title, r.Status, r.Facts }).Take(25).ToListAsync();
    }

    private static async Task FillAsync(DbContextOptions<TrackerDbContext> options)
    {
        await using (var fresh = new TrackerDbContext(options))
        {
            await fresh.Database.EnsureCreatedAsync();
        }

        var random = new Random(50);
        for (var chunk = 0; chunk < Assignments / 5_000; chunk++)
        {
            await using var db = new TrackerDbContext(options) { ChangeTracker = { QueryTrackingBehavior = QueryTrackingBehavior.TrackAll } };
            if (chunk == 0)
            {
                db.AddRange(Enumerable.Range(1, Agencies).Select(i => new Agency($"co-quan-{i}", $"Cơ quan {i}", null, AgencyKind.Department, i)));
                await SaveAsync(db);
            }

            var bodies = await db.Agencies.ToListAsync();
            for (var i = 0; i < 5_000; i++)
            {
                var issued = new DateOnly(2020, 10, 14).AddDays(random.Next(700));
                var due = issued.AddDays(random.Next(30, 900));
                var assignment = Assignment.Give(
                    new()
                    {
                        Title = $"Nhiệm vụ đo tốc độ số {chunk * 5_000 + i}",
                        Lead = bodies[random.Next(bodies.Count)],
                        Due = new("đo", null, due, DeadlinePrecision.Day, false, NoDeadline.HasDueDay),
                    },
                    Actor.System, issued);
                if (random.Next(3) > 0)
                {
                    assignment.Lead.Report(Actor.System, 100, new(null, due.AddDays(random.Next(-20, 10))), due);
                    assignment.Lead.Accept(Actor.System, due);
                }

                db.Add(assignment);
            }

            await SaveAsync(db);
        }
    }

    private static async Task SaveAsync(TrackerDbContext db)
    {
        db.HoldsGate = true;
#pragma warning disable RS0030 // fills a database of its own, outside the house
        await db.SaveChangesAsync();
#pragma warning restore RS0030
    }
}
