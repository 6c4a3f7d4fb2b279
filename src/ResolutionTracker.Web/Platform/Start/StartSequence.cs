using ResolutionTracker.Web.Platform.Seed;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Platform.Start;

/// <summary>What happens between the first answer of /health/live and the first page: database, roles, seed, first administrator.</summary>
public sealed partial class StartSequence(
    SqliteStart sqlite, Readiness readiness, IServiceScopeFactory scopes, IHostApplicationLifetime life, ILogger<StartSequence> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // An unknown zone would disable every recurring job without a word.
            _ = TimeZoneInfo.FindSystemTimeZoneById(DomainClock.Zone);
            await sqlite.RunAsync(stoppingToken);
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<FirstStart>().RunAsync(stoppingToken);
            readiness.Ready();
        }
        catch (Exception reason) when (reason is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            LogFailed(reason);
            readiness.Failed(reason);
            life.StopApplication();
            Environment.ExitCode = 1;
        }
    }

    [LoggerMessage(LogLevel.Critical, "The start failed; the application stops")]
    private partial void LogFailed(Exception reason);
}
