namespace ResolutionTracker.Web.Platform.Security;

/// <summary>One sign-in of one person on one device. The cookie carries its id; a session that has ended opens nothing any more.</summary>
public sealed class SignInSession
{
    public const int DeviceLength = 80;

    public Guid Id { get; init; } = Guid.NewGuid();

    public int AccountId { get; init; }

    /// <summary>Real time, UTC.</summary>
    public DateTime StartedAt { get; init; }

    /// <summary>Real time, UTC, to some minutes.</summary>
    public DateTime LastSeenAt { get; set; }

    /// <summary>The network address of the last request.</summary>
    public string Address { get; set; } = "";

    /// <summary>Browser and system, as people call them.</summary>
    public string Device { get; init; } = "";

    public DateTime? EndedAt { get; set; }
}
