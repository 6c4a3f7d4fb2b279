using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>An assignment with the obligations, reports and changes that its reader may see.</summary>
public sealed record AssignmentItem
{
    public int Id { get; init; }

    public int Version { get; init; }

    public string Title { get; init; } = "";

    /// <summary>The stable code.</summary>
    public string? Code { get; init; }

    /// <summary>Entered as an opening balance.</summary>
    public bool IsOpeningBalance { get; init; }

    /// <summary>Nobody is reminded of it until the office says so.</summary>
    public bool IsQuiet { get; init; }

    public string? Content { get; init; }

    public AssignmentForm Form { get; init; }

    public bool IsDemo { get; init; }

    public string? Deliverable { get; init; }

    public string? DeliverableKind { get; init; }

    public CompletedBy CompletedBy { get; init; }

    public string? Authority { get; init; }

    public string? Leader { get; init; }

    public string? Implementer { get; init; }

    public int? OrientationId { get; init; }

    public string? Orientation { get; init; }

    public bool? IsBreakthrough { get; init; }

    public DateOnly AssignedOn { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    public string? WithdrawReason { get; init; }

    /// <summary>Contributors may know who leads; null for collective work.</summary>
    public string? LeadName { get; init; }

    public string? LeadOfficer { get; init; }

    public NoDeadline LeadNoDeadline { get; init; }

    /// <summary>How recurring work comes back.</summary>
    public RuleLine? Rule { get; init; }

    public IReadOnlyList<SourceLine> Sources { get; init; } = [];

    /// <summary>What has to be looked at since its text was corrected; nothing of work that was withdrawn.</summary>
    public IEnumerable<SentenceNow> News => WithdrawnOn is null ? Sources.Select(s => s.News).OfType<SentenceNow>() : [];

    public IReadOnlyList<ObligationItem> Obligations { get; init; } = [];

    /// <summary>Who contributes what to the work that the reader's body leads; its reports stay its own.</summary>
    public IReadOnlyList<HelpingBody> Helpers { get; init; } = [];

    public IReadOnlyList<ReportLine> Reports { get; init; } = [];

    public IReadOnlyList<DueDayLine> Changes { get; init; } = [];

    /// <summary>Suspensions with their documents, the latest first.</summary>
    public IReadOnlyList<Suspension> Suspensions { get; init; } = [];

    /// <summary>Accepted facts that were put right, the latest first.</summary>
    public IReadOnlyList<Correction> FactCorrections { get; init; } = [];

    /// <summary>First days that a file corrected, of the obligations the reader sees.</summary>
    public IReadOnlyList<DueCorrection> Corrections { get; init; } = [];

    public StatusThresholds Day { get; init; } = default!;

    /// <summary>Some body still has it before it.</summary>
    public bool IsOpen => Obligations.Any(o => o.IsOpen && o.Facts.Role == ObligationRole.Lead) || Rule is { StoppedOn: null };

    public bool IsPlain => Form == AssignmentForm.Plain;

    public bool IsCollective => Form == AssignmentForm.Collective;

    /// <summary>The lead's obligation of plain work, where the reader sees it.</summary>
    public ObligationItem? Lead => IsPlain ? Obligations.FirstOrDefault(o => o.Facts.Role == ObligationRole.Lead) : null;

    /// <summary>How many parts of contributors keep the day of this obligation when it moves: those without words of their own.</summary>
    public int PartsThatStay(ObligationItem moved) => moved.Facts is { Role: ObligationRole.Lead, DueOn: { } day }
        ? Contributions.Count(o => o.IsOpen && o.PeriodLabel == moved.PeriodLabel && o.Facts.DueOn >= day && (o.DueText is null || o.DueText == moved.DueText)) : 0;

    public IReadOnlyList<ObligationItem> Contributions => [.. Obligations.Where(o => o.Facts.Role == ObligationRole.Contribution)];
}

/// <summary>A contributor as the lead may know it.</summary>
public sealed record HelpingBody(string Agency, string? Part, string? DueText, ObligationFacts Facts);

/// <summary>The rule of recurring work, as written.</summary>
public sealed record RuleLine(string Text, DateOnly? StoppedOn, string? StopReason, int? LeadId, string? Lead, string? Officer, IReadOnlyList<PartLine> Parts)
{
    /// <summary>The next period to be made; null once it was stopped.</summary>
    public RecurringPeriod? Next { get; init; }
}

/// <summary>What a body contributes to each period.</summary>
public sealed record PartLine(int AgencyId, string Agency, string? Part);

/// <summary>Who × when, with its status.</summary>
public sealed record ObligationItem
{
    public int Id { get; init; }

    public int Version { get; init; }

    public int AgencyId { get; init; }

    public string Agency { get; init; } = "";

    public string? Officer { get; init; }

    public string? Part { get; init; }

    public string? PeriodLabel { get; init; }

    public string? DueText { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    public DateOnly? DeclinedOn { get; init; }

    public string? DeclineReason { get; init; }

    public int? Progress { get; init; }

    public DateOnly? LastReportedOn { get; init; }

    public DateOnly? RemindedOn { get; init; }

    /// <summary>Number of the paper that completed old work.</summary>
    public string? CompletionPaper { get; init; }

    public ObligationStatus Status { get; init; }

    public ObligationFacts Facts { get; init; } = default!;

    /// <summary>The reader works for this body.</summary>
    public bool IsMine { get; init; }

    public bool IsOpen => Facts.IsOpen;

    public bool ClaimWaits => Facts.ClaimDate is not null;
}

public sealed record SourceLine(int Id, int ResolutionId, string Document, string Summary, int? ClauseId, string? Anchor, string? Label, string? Text, string? Sentence)
{
    /// <summary>How its sentence stands now, where it is not as it was.</summary>
    public SentenceNow? News { get; init; }
}

public sealed record ReportLine(int Id, int ObligationId, string Agency, string PeriodLabel, int? Percent, ReportState State, bool Claims, DateOnly? SubmittedOn, bool IsDemo)
{
    /// <summary>The office entered it for the body.</summary>
    public bool IsOnBehalf { get; init; }

    /// <summary>Why the office sent it back, while it has not been sent again.</summary>
    public string? ReturnReason { get; init; }

    /// <summary>The reader may write in it now.</summary>
    public bool MayWrite { get; init; }
}
