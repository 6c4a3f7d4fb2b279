namespace ResolutionTracker.Domain.Deadlines;

/// <summary>The day a relative deadline is counted from.</summary>
#pragma warning disable CA1720 // "Signed" is what happens to a document here, not a number type
public enum RelativeBase { Signed, Received, Issued }
#pragma warning restore CA1720

/// <summary>So many days, working days or all, after the base; the base day itself is not counted.</summary>
public sealed record RelativeTerm(RelativeBase Base, int Days, bool Working);
