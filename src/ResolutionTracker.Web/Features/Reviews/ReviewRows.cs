using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Reviews;

namespace ResolutionTracker.Web.Features.Reviews;

/// <summary>A document's cycle with its reviews in the order of their days.</summary>
public sealed record CycleRow(
    int Id, int Version, int ResolutionId, string Document, string Summary, ReviewBase Base, DateOnly BaseOn, string? AdjustedReason, IReadOnlyList<ReviewRow> Reviews);

public sealed record ReviewRow(int Id, ReviewKind Kind, DateOnly DueOn, ReviewState State, DateOnly? OpenedOn, bool IsDemo)
{
    public DateOnly OpensOn => DueOn.AddDays(-Review.DaysAhead(Kind));
}

/// <summary>A document that has no cycle yet, and what its years could count from.</summary>
public sealed record CandidateRow(int Id, string Document, string Summary, DateOnly? TermStart, DateOnly? IssuedOn);

/// <summary>A review with what its document's work looks like today.</summary>
public sealed record ReviewItem(CycleRow Cycle, ReviewRow Review, MatrixCounts Counts, IReadOnlyList<InvolvedRow> Agencies, StatusThresholds Day);

/// <summary>A body with work on the document.</summary>
/// <param name="Open">What it leads and has not completed.</param>
public sealed record InvolvedRow(int AgencyId, string Name, int Led, int Open, int Overdue, int Contributes, DateOnly? LastReportedOn);
