using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Domain.Progress;

/// <summary>Báo cáo tiến độ of one obligation. Once submitted its words are fixed; approved ones are locked.</summary>
public sealed partial class ProgressReport : Entity
{
    /// <summary>Files that one report may carry.</summary>
    public const int MostFiles = 20;

    private readonly List<EvidenceFile> _evidence = [];

    private ProgressReport() { }

    public int ObligationId { get; private set; }

    public Obligation Obligation { get; private set; } = null!;

    /// <summary>The body that reports, kept when the work later passes to another.</summary>
    public int AgencyId { get; private set; }

    /// <summary>Kỳ báo cáo, e.g. "Tháng 11/2022".</summary>
    public string PeriodLabel { get; private set; } = "";

    /// <summary>The period of the regime that it counts for; null for one outside them, which only a completion claim may be.</summary>
    public string? PeriodKey { get; private set; }

    /// <summary>The due day of that period, as it was when the report was begun.</summary>
    public DateOnly? PeriodDueOn { get; private set; }

    public ReportState State { get; private set; }

    public int? Percent { get; private set; }

    public string? Results { get; private set; }

    public string? Difficulties { get; private set; }

    public string? Causes { get; private set; }

    public string? Proposals { get; private set; }

    public string? NextSteps { get; private set; }

    /// <summary>Tự đánh giá.</summary>
    public Rating? SelfRating { get; private set; }

    /// <summary>Number and symbol of the signed paper.</summary>
    public string? PaperNumber { get; private set; }

    public DateOnly? PaperOn { get; private set; }

    public CompletionClaim? Claim { get; private set; }

    public int AuthorId { get; private set; }

    public string AuthorName { get; private set; } = "";

    /// <summary>The office entered it for a body without an account.</summary>
    public bool IsOnBehalf { get; private set; }

    public string? IncomingNumber { get; private set; }

    public DateOnly? IncomingOn { get; private set; }

    public DateOnly WrittenOn { get; private set; }

    public DateOnly? SubmittedOn { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? DecidedBy { get; private set; }

    public string? ReturnReason { get; private set; }

    /// <summary>The office's own assessment, beside the body's.</summary>
    public string? OfficeNote { get; private set; }

    public Rating? OfficeRating { get; private set; }

    /// <summary>Who signed for the body, where it asks for that.</summary>
    public string? SignedBy { get; private set; }

    public DateOnly? SignedOn { get; private set; }

    /// <summary>How often it was opened again after approval.</summary>
    public int ReopenedTimes { get; private set; }

    public bool IsDemo { get; private set; }

    public IReadOnlyList<EvidenceFile> Evidence => _evidence;

    public bool IsEditable => State is ReportState.Draft or ReportState.Returned;

    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>ObligationClosed</c>, <c>ClaimWaits</c>.</exception>
    public static ProgressReport Start(Obligation obligation, string periodLabel, Actor actor, DateOnly today)
    {
        actor.DemandActsFor(obligation.AgencyId);
        if (!obligation.IsOpen)
        {
            throw new RuleBroken("ObligationClosed");
        }

        if (obligation.ClaimDate is not null)
        {
            throw new RuleBroken("ClaimWaits");
        }

        return new()
        {
            Obligation = obligation,
            ObligationId = obligation.Id,
            AgencyId = obligation.AgencyId,
            PeriodLabel = Words.Required(periodLabel, "PeriodLabel", 60),
            AuthorId = actor.AccountId,
            AuthorName = actor.Name,
            IsOnBehalf = !actor.IsSystem && !actor.ActsFor(obligation.AgencyId),
            WrittenOn = today,
        };
    }

    public void MarkDemo() => IsDemo = true;

    /// <summary>Keeps what was written so far.</summary>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>ReportLocked</c>, <c>PercentRange</c>, <c>TooLong</c>.</exception>
    public void Write(ReportText text, OnBehalf? onBehalf, Actor actor)
    {
        DemandEditable(actor);
        if (text.Percent is < 0 or > 100)
        {
            throw new RuleBroken("PercentRange", "Percent");
        }

        Percent = text.Percent;
        Results = Words.Optional(text.Results, "Results", Words.TextLength);
        Difficulties = Words.Optional(text.Difficulties, "Difficulties", Words.TextLength);
        Causes = Words.Optional(text.Causes, "Causes", Words.TextLength);
        Proposals = Words.Optional(text.Proposals, "Proposals", Words.TextLength);
        NextSteps = Words.Optional(text.NextSteps, "NextSteps", Words.TextLength);
        SelfRating = text.SelfRating;
        PaperNumber = Words.Optional(text.PaperNumber, "PaperNumber", 60);
        PaperOn = text.PaperOn;
        if (IsOnBehalf)
        {
            IncomingNumber = Words.Optional(onBehalf?.IncomingNumber, "IncomingNumber", 60);
            IncomingOn = onBehalf?.IncomingOn;
        }
    }

    /// <summary>Says the work is done, or takes that back while the report is still a draft.</summary>
    public void SetClaim(CompletionClaim? claim, Actor actor)
    {
        DemandEditable(actor);
        Claim = claim;
    }

    /// <summary>Adds a file as evidence.</summary>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>ReportLocked</c>, <c>TooManyFiles</c>.</exception>
    public void Add(EvidenceFile file, Actor actor)
    {
        DemandRoomForFile(actor);
        _evidence.Add(file);
    }

    /// <summary>Whether one more file may be added, to be asked before its bytes are taken.</summary>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>ReportLocked</c>, <c>TooManyFiles</c>.</exception>
    public void DemandRoomForFile(Actor actor)
    {
        DemandEditable(actor);
        if (_evidence.Count >= MostFiles)
        {
            throw new RuleBroken("TooManyFiles", "File", MostFiles);
        }
    }

    /// <summary>Takes a file out again.</summary>
    public void Remove(EvidenceFile file, Actor actor)
    {
        DemandEditable(actor);
        _evidence.Remove(file);
    }

    /// <summary>Whether the person may write in it now: the body in its own, the office in those it enters for a body.</summary>
    public bool MayBeWrittenBy(Actor actor) => IsEditable && IsWriter(actor);

    private bool IsWriter(Actor actor) => actor.ActsFor(AgencyId) || actor.IsSystem || IsOnBehalf && actor.IsOffice;

    private void DemandEditable(Actor actor)
    {
        if (!IsWriter(actor))
        {
            throw new RuleBroken("NotYours");
        }

        if (!IsEditable)
        {
            throw new RuleBroken("ReportLocked");
        }
    }
}
