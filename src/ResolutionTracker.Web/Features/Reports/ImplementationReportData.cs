using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Reviews;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>What the report on carrying out a document says; how it reads is the report's business.</summary>
public sealed record ImplementationReportData(
    ReportFigures Figures,
    IReadOnlyList<SourceDocument> Concretises,
    IReadOnlyList<OrientationGoals> Goals,
    IReadOnlyList<OverdueTask> Overdue,
    IReadOnlyList<PlannedReview> Reviews,
    OpenQuestions Open,
    IReadOnlyList<ListedAssignment> Assignments);

/// <summary>The document a report is about.</summary>
public sealed record ReportedDocument(int Id, ResolutionKind Kind, string? Symbol, DateOnly? IssuedOn, string Issuer, string Summary, bool IsDemo);

/// <summary>A document that the reported one concretises.</summary>
public sealed record SourceDocument(ResolutionKind Kind, string? Symbol, DateOnly? IssuedOn, string Issuer, string Summary);

/// <summary>The main figures, as of a day: shown before printing, and printed.</summary>
/// <param name="Committee">The Party committee whose office reports; null while the register has none.</param>
public sealed record ReportFigures(
    string? Committee,
    ReportedDocument Document,
    DateOnly AsOf,
    bool HoldsDemo,
    int Assignments,
    int Bodies,
    Coverage Coverage,
    IReadOnlyList<OrientationCounts> Matrix,
    MatrixCounts Total,
    OnTimeRate Official,
    OnTimeRate Original);

/// <summary>One line of the official matrix; no title for work under no orientation.</summary>
public sealed record OrientationCounts(int? OrientationId, string? Title, bool IsBreakthrough, MatrixCounts Counts);

public sealed record OrientationGoals(int OrientationId, string Title, bool IsBreakthrough, IReadOnlyList<string> Goals, IReadOnlyList<IndicatorLine> Indicators);

/// <summary>An indicator with the target of its last year and what was announced up to the day.</summary>
public sealed record IndicatorLine(string Name, string Unit, IndicatorForm Form, int? TargetYear, decimal? Low, decimal? High, bool SameEveryYear, bool ImprovesEveryYear, IndicatorReading Reading);

/// <summary>Work past its day. The words are those of the body's last submitted report.</summary>
/// <param name="Until">The day up to which lateness counts: the claim or the submission where there is one, else the day of the report.</param>
public sealed record OverdueTask(
    string Title, string? Period, string Agency, DateOnly DueOn, DateOnly Until, ObligationStatus Status,
    string? Difficulties, string? Causes, string? Proposals)
{
    public int DaysLate => Until.DayNumber - DueOn.DayNumber;
}

public sealed record PlannedReview(ReviewKind Kind, int? Years, DateOnly DueOn, ReviewState State, bool IsDemo)
{
    public DateOnly OpensOn => DueOn.AddDays(-Review.DaysAhead(Kind));
}

/// <summary>What waits for a decision or for somebody's next step.</summary>
/// <param name="NoDueDay">What has begun and still lacks a due day: as many as the matrix says.</param>
/// <param name="NoDueDayAhead">How much of the work that has not begun lacks one too.</param>
public sealed record OpenQuestions(
    IReadOnlyList<string> UndecidedClauses,
    IReadOnlyList<string> UncoveredClauses,
    IReadOnlyList<NamedCount> NoDueDay,
    int NoDueDayAhead,
    IReadOnlyList<NamedCount> DueSoon,
    int AwaitingAcceptance,
    int AwaitingDecision,
    int PendingDueDayChanges);

public sealed record NamedCount(string Name, int Count);

/// <summary>A row of the annex: one body's work, or a collective assignment with a line for each period.</summary>
public sealed record ListedAssignment(
    string? Orientation, string Title, string? Deliverable, IReadOnlyList<string> Contributors, IReadOnlyList<ListedObligation> Lines);

/// <param name="Agency">The lead; null where a whole group leads.</param>
/// <param name="Counts">How many bodies stand where.</param>
public sealed record ListedObligation(string? Agency, string? Period, string? DueText, DateOnly? DueOn, NoDeadline NoDeadline, MatrixCounts Counts, ObligationStatus Status);
