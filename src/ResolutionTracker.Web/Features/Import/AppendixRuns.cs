using System.Collections.Concurrent;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>One import while it runs, and how it ended.</summary>
public sealed class AppendixRun : IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    public ImportStep Step { get; internal set; } = new("Reading", 0, 0);

    public bool IsOver { get; internal set; }

    /// <summary>A person stopped it; nothing was written.</summary>
    public bool IsStopped { get; internal set; }

    public RuleBroken? Refused { get; internal set; }

    public AppendixOutcome? Outcome { get; internal set; }

    internal CancellationToken Stopping => _stop.Token;

    public void Stop() => _stop.Cancel();

    public void Dispose() => _stop.Dispose();
}

/// <summary>
/// Imports run beside the circuits: closing the page stops nothing, and the page finds its run again. What is under way is never half written,
/// so a run needs no memory of its own: after a restart the import is still in review.
/// </summary>
public sealed partial class AppendixRuns(IServiceScopeFactory scopes, ILogger<AppendixRuns> log)
{
    private readonly ConcurrentDictionary<int, AppendixRun> _runs = new();

    public AppendixRun? Of(int importId) => _runs.GetValueOrDefault(importId);

    /// <summary>Starts the import, or finds it running.</summary>
    public async Task<AppendixRun> StartAsync(int importId, AppendixConsent consent, Guid operationId, CurrentUser user)
    {
        var run = new AppendixRun();
        var there = _runs.AddOrUpdate(importId, run, (_, known) => known.IsOver ? run : known);
        if (!ReferenceEquals(there, run))
        {
            run.Dispose();
            return there;
        }

        var scope = scopes.CreateAsyncScope();
        await user.LendToAsync(scope.ServiceProvider.GetRequiredService<CurrentUser>());
        _ = Task.Run(() => RunAsync(scope, importId, run, consent, operationId), CancellationToken.None);
        return run;
    }

    /// <summary>Forgets a run that is over, once its end was read.</summary>
    public void Forget(int importId)
    {
        if (_runs.TryGetValue(importId, out var run) && run.IsOver)
        {
            _runs.TryRemove(new(importId, run));
        }
    }

    private async Task RunAsync(AsyncServiceScope scope, int importId, AppendixRun run, AppendixConsent consent, Guid operationId)
    {
        try
        {
            await using (scope)
            {
                run.Outcome = await scope.ServiceProvider.GetRequiredService<GiveAppendix>().RunAsync(importId, consent, operationId, step => run.Step = step, run.Stopping);
            }
        }
        catch (RuleBroken refusal)
        {
            run.Refused = refusal;
        }
        catch (OperationCanceledException)
        {
            run.IsStopped = true;
        }
        catch (Exception reasonOfFailure)
        {
            LogFailed(reasonOfFailure, importId);
            run.Refused = new("ImportFailed");
        }
        finally
        {
            run.IsOver = true;
        }
    }

    [LoggerMessage(LogLevel.Error, "Import {ImportId} failed; nothing was written")]
    private partial void LogFailed(Exception reason, int importId);
}
