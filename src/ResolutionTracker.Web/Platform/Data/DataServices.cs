using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Platform.Data;

public static class DataServices
{
    public static void AddData(this IServiceCollection services)
    {
        services.AddSingleton<WriteGate>().AddSingleton<DataFolder>().AddSingleton<SqlitePragmas>().AddSingleton<SqliteStart>().AddSingleton<Readiness>();
        services.AddPooledDbContextFactory<TrackerDbContext>((provider, options) => options
            .UseSqlite(
                new SqliteConnectionStringBuilder { DataSource = provider.GetRequiredService<DataFolder>().Database, DefaultTimeout = 30 }.ToString(),
                sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .AddInterceptors(provider.GetRequiredService<SqlitePragmas>())
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));

        // Identity's stores want a context of the scope and change what they read.
        services.AddScoped(provider =>
        {
            var db = provider.GetRequiredService<IDbContextFactory<TrackerDbContext>>().CreateDbContext();
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
            return db;
        });
        services.AddScoped<UnreadDays>().AddScoped<UnitOfWork>().AddScoped<HistoryQueries>().AddScoped<VerifyHistory>().AddScoped<SealOldHistory>().AddScoped<CurrentTerm>().AddScoped<CalendarEffectQueries>();
        services.AddSingleton<DirectiveReadings>();
        services.AddSingleton<WorkSentences>();
    }
}
