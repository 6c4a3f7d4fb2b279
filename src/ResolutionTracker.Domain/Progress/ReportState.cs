namespace ResolutionTracker.Domain.Progress;

/// <summary>Nháp → (Chờ ký) → Đã gửi → Trả lại or Đã duyệt.</summary>
public enum ReportState
{
    Draft,
    Submitted,
    Returned,
    Approved,

    /// <summary>Chờ ký: waits for the head of the body, where the body asks that.</summary>
    AwaitingSignature,
}
