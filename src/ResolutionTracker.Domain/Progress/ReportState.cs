namespace ResolutionTracker.Domain.Progress;

/// <summary>Nháp → Đã gửi → Trả lại or Đã duyệt.</summary>
public enum ReportState
{
    Draft,
    Submitted,
    Returned,
    Approved,
}
