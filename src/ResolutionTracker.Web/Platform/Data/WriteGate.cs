using System.Diagnostics;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>
/// One writer at a time in this process. SQLite has one write lock and makes waiters sleep blindly;
/// queueing here instead was measured at four times the commits and a twentieth of the worst wait.
/// </summary>
public sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>The longest that any write has kept the others waiting.</summary>
    public TimeSpan LongestHeld { get; private set; }

    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        return new Turn(this);
    }

    public IDisposable Enter()
    {
        _gate.Wait();
        return new Turn(this);
    }

    public void Dispose() => _gate.Dispose();

    // Called while the gate is still held, so by one at a time.
    private void Leave(long since)
    {
        var held = Stopwatch.GetElapsedTime(since);
        LongestHeld = held > LongestHeld ? held : LongestHeld;
        _gate.Release();
    }

    private sealed class Turn(WriteGate gate) : IDisposable
    {
        private readonly long _since = Stopwatch.GetTimestamp();
        private WriteGate? _held = gate;

        public void Dispose() => Interlocked.Exchange(ref _held, null)?.Leave(_since);
    }
}
