namespace ResolutionTracker.Domain.Assignments;

/// <summary>The facts behind one status, as "Căn cứ tính" lays them open.</summary>
public sealed record ObligationFacts
{
    public int ObligationId { get; init; }

    public ObligationRole Role { get; init; }

    public DateOnly StartOn { get; init; }

    public DateOnly? DueOn { get; init; }

    public DateOnly? OriginalDueOn { get; init; }

    public NoDeadline NoDeadline { get; init; }

    public DateOnly? SubmittedUpOn { get; init; }

    public DateOnly? ClaimDate { get; init; }

    public DateOnly? AcceptedOn { get; init; }

    public DateOnly? SuspendedOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    public string? EndedBy { get; init; }

    /// <summary>Neither confirmed as done nor ended.</summary>
    public bool IsOpen => AcceptedOn is null && EndedOn is null;
}
