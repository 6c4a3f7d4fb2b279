namespace ResolutionTracker.Web.Platform.Time;

/// <summary>
/// The clock of the domain: the machine's own, or in Development one that begins at the demo day at each start and runs on.
/// Cookies, Identity and Data Protection keep the real one, which is the plain <see cref="TimeProvider"/> of the container.
/// </summary>
public sealed class DomainClock
{
    public const string Zone = "Asia/Ho_Chi_Minh";

    private readonly TimeProvider _real;
    private readonly TimeSpan _shift;
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(Zone);

    /// <param name="beginsAt">The instant the clock shows now; null for the real time.</param>
    public DomainClock(TimeProvider real, DateTimeOffset? beginsAt = null)
    {
        _real = real;
        _shift = beginsAt is { } begin ? begin - real.GetUtcNow() : TimeSpan.Zero;
    }

    /// <summary>Whether the clock shows another time than the real one.</summary>
    public bool IsDemo => _shift != TimeSpan.Zero;

    public DateTime UtcNow => (_real.GetUtcNow() + _shift).UtcDateTime;

    /// <summary>The wall clock in Viet Nam.</summary>
    public DateTime LocalNow => TimeZoneInfo.ConvertTimeFromUtc(UtcNow, _zone);

    /// <summary>An instant as the wall clock in Viet Nam shows it.</summary>
    public DateTime ToLocal(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), _zone);
}
