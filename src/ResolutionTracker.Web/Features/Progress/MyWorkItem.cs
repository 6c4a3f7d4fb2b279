using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>One obligation of the reader's own body.</summary>
public sealed record MyWorkItem
{
    public required int ObligationId { get; init; }

    public required int AssignmentId { get; init; }

    public required string Title { get; init; }

    public required ObligationRole Role { get; init; }

    public string? Part { get; init; }

    public string? PeriodLabel { get; init; }

    public string? DueText { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    public DateOnly? DeclinedOn { get; init; }

    public int? Percent { get; init; }

    public DateOnly? LastReportedOn { get; init; }

    public required ObligationStatus Status { get; init; }

    public required ObligationFacts Facts { get; init; }

    /// <summary>A report the office sent back.</summary>
    public int? ReturnedReportId { get; init; }

    public string? ReturnReason { get; init; }

    public bool HasDraft { get; init; }

    /// <summary>A report lies before the head of the body.</summary>
    public bool AwaitsSignature { get; init; }

    /// <summary>The last one sent, to be read while a claim waits.</summary>
    public int? LatestReportId { get; init; }

    /// <summary>Not yet answered, neither with tiếp nhận nor with "không đúng chức năng".</summary>
    public bool IsNew => ReceivedOn is null && DeclinedOn is null;

    /// <summary>A claim that waits is answered by the office before anything more is reported.</summary>
    public bool MayReport => Matrix.IsOpen(Status) && Facts.ClaimDate is null;
}
