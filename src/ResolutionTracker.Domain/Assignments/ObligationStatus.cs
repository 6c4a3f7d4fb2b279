namespace ResolutionTracker.Domain.Assignments;

/// <summary>
/// What the facts of an obligation say on a day. Late and overdue halves of a waiting state are told apart here,
/// so that one grouping by status yields the matrix and the rates.
/// </summary>
public enum ObligationStatus
{
    CompletedOnTime,
    CompletedLate,
    CompletedNoDueDay,
    Ended,
    Suspended,
    SuspendedOverdue,
    AwaitingDecision,
    AwaitingDecisionLate,
    AwaitingAcceptance,
    AwaitingAcceptanceLate,
    NotYetDue,
    NoDueDayRequired,
    NoDueDaySet,
    OverdueSevere,
    Overdue,
    DueSoon,
    OnTrack,
}

/// <summary>Why an obligation has no due day.</summary>
public enum NoDeadline
{
    /// <summary>It has one.</summary>
    HasDueDay,

    /// <summary>Không quy định thời hạn: legitimate.</summary>
    NotRequired,

    /// <summary>Chưa xác định thời hạn: to be chased.</summary>
    NotSet,
}

public enum ObligationRole
{
    /// <summary>Answerable for the whole; in the official matrix and the rates.</summary>
    Lead,

    /// <summary>A contributor's part; outside the matrix, with its own lateness.</summary>
    Contribution,
}

public enum AssignmentForm
{
    Plain,
    Collective,
    Recurring,
}

/// <summary>Which of the deliverable's two dates completes it.</summary>
public enum CompletedBy
{
    /// <summary>Ngày trình: advice and drafts.</summary>
    Submission,

    /// <summary>Ngày ban hành: the body's own papers, or a decision above.</summary>
    Issue,

    /// <summary>Neither: the accepted report of a period completes recurring work.</summary>
    Report,
}
