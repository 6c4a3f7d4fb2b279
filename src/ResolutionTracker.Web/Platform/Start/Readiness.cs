namespace ResolutionTracker.Web.Platform.Start;

/// <summary>Whether the database is migrated and seeded. Until then every page answers 503 in words.</summary>
public sealed class Readiness
{
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsReady => _ready.Task.IsCompletedSuccessfully;

    public Task WhenReady => _ready.Task;

    public void Ready() => _ready.TrySetResult();

    public void Failed(Exception reason) => _ready.TrySetException(reason);
}
