using System.Collections.Concurrent;

namespace ResolutionTracker.Web.Platform.Security;

/// <summary>Limits failed sign-ins per address. Only failures count: a whole office behind one address must be able to come in at eight o'clock.</summary>
public sealed class SignInLimiter(TimeProvider clock)
{
    public const int MostFailures = 30;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, (int Failures, DateTimeOffset Since)> _failures = new();

    /// <summary>How long the address must wait; null when it may try.</summary>
    public TimeSpan? MustWait(string address) =>
        _failures.TryGetValue(address, out var seen) && seen.Failures >= MostFailures && seen.Since + Window - clock.GetUtcNow() is { Ticks: > 0 } left ? left : null;

    public void Failed(string address)
    {
        var now = clock.GetUtcNow();
        if (_failures.Count > 10_000)
        {
            foreach (var old in _failures.Where(f => f.Value.Since + Window < now).ToList())
            {
                _failures.TryRemove(old);
            }
        }

        _failures.AddOrUpdate(address, (1, now), (_, seen) => seen.Since + Window < now ? (1, now) : (seen.Failures + 1, seen.Since));
    }

    public void Succeeded(string address) => _failures.TryRemove(address, out _);
}
