using Hangfire;
using Hangfire.InMemory;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Start;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Platform.Jobs;

/// <summary>A background job: a plain class with one RunAsync.</summary>
public interface IJob
{
    Task RunAsync(CancellationToken cancellationToken);
}

/// <summary>
/// Hangfire is the clock that calls the jobs, never their memory: it forgets everything with the process,
/// and what has been done stands in the database.
/// </summary>
public static class JobServices
{
    public static void AddJobs(this IServiceCollection services, bool run)
    {
        if (!run)
        {
            return;
        }

        services.AddHangfire(hangfire => hangfire.UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings().UseInMemoryStorage());
        services.AddHangfireServer(server =>
        {
            server.WorkerCount = 1;
            server.SchedulePollingInterval = TimeSpan.FromSeconds(5);
        });
    }

    /// <summary>Runs a job at start, as soon as the house is ready, and then by its cron in the time of Viet Nam.</summary>
    public static void Every<TJob>(this IRecurringJobManager jobs, string cron)
        where TJob : IJob
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(DomainClock.Zone);
        jobs.AddOrUpdate<JobRunner<TJob>>(typeof(TJob).Name, runner => runner.RunAsync(CancellationToken.None), cron, new RecurringJobOptions { TimeZone = zone });
        jobs.Trigger(typeof(TJob).Name);
    }
}

/// <summary>Runs one job as the system, after the start sequence, one run at a time.</summary>
[AutomaticRetry(Attempts = 2)]
[DisableConcurrentExecution(timeoutInSeconds: 60)]
public sealed class JobRunner<TJob>(TJob job, CurrentUser user, Readiness readiness)
    where TJob : IJob
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await readiness.WhenReady.WaitAsync(cancellationToken);
        user.ActAsSystem();
        await job.RunAsync(cancellationToken);
    }
}
