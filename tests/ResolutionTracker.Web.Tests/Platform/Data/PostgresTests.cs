using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Features.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Start;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Tests.Features.Resolutions;

namespace ResolutionTracker.Web.Tests.Platform.Data;

/// <summary>The same house on the larger database: what SQLite swallows, PostgreSQL refuses.</summary>
public sealed class PostgresTests : TrackerTest
{
    [Fact]
    public async Task The_whole_case_goes_through_the_door_and_every_status_is_counted_as_on_SQLite()
    {
        await using var server = await PostgresServer.StartAsync(Cancel);
        var services = SeededDatabase.Services(Folder);
        services.RemoveAll<IDbContextOptionsConfiguration<TrackerDbContext>>();
        services.AddSingleton<IDbContextOptionsConfiguration<TrackerDbContext>>(new OnPostgres(server.ConnectionString));
        await using var house = services.BuildServiceProvider();
        await using var large = await house.GetRequiredService<IDbContextFactory<TrackerDbContext>>().CreateDbContextAsync(Cancel);
        await large.Database.EnsureCreatedAsync(Cancel);
        await using (var scope = house.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<FirstStart>().RunAsync(Cancel);
        }

        await using var small = await OpenDatabaseAsync();
        var calendar = await Services.GetRequiredService<Today>().CalendarAsync(Cancel);
        for (var day = new DateOnly(2021, 9, 1); day < new DateOnly(2023, 3, 1); day = day.AddDays(45))
        {
            var thresholds = StatusThresholds.For(day, calendar);
            var here = await CountsAsync(large, thresholds);
            Assert.Equal(await CountsAsync(small, thresholds), here);
            Assert.True(here.Values.Sum() > 200);
        }

        Assert.Null((await ActivatorUtilities.CreateInstance<VerifyHistory>(house).RunAsync(Cancel)).Break);
        await using var entering = house.CreateAsyncScope();
        entering.ServiceProvider.GetRequiredService<CurrentUser>().ActAsSystem();
        var programme = await large.Resolutions.SingleAsync(r => r.Symbol == "50-CTr/TU", Cancel);
        var draft = new ResolutionDraft { Kind = ResolutionKind.KH, Symbol = "88-KH/TU", IssuerId = programme.IssuerId, TermId = programme.TermId, Summary = "Kế hoạch thử" };
        Assert.Single(await DocumentNumbersTests.RaceAsync(
            () => ActivatorUtilities.CreateInstance<ResolutionCommands>(entering.ServiceProvider), house.GetRequiredService<WriteGate>(), draft));
    }

    private static async Task<SortedDictionary<ObligationStatus, int>> CountsAsync(TrackerDbContext db, StatusThresholds day) =>
        new(await db.Obligations.Rated(day).GroupBy(r => r.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, Cancel));

    private sealed class OnPostgres(string connection) : IDbContextOptionsConfiguration<TrackerDbContext>
    {
        public void Configure(IServiceProvider serviceProvider, DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseNpgsql(connection).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
    }
}
