namespace ResolutionTracker.Domain.Import;

/// <summary>What would come of a row.</summary>
public enum RowOutcome
{
    /// <summary>New work.</summary>
    Made,

    /// <summary>Work that is there and would be changed.</summary>
    Changed,

    /// <summary>Work that is there and says the same.</summary>
    Unchanged,

    /// <summary>A person keeps it out.</summary>
    Skipped,

    /// <summary>Something must be settled first.</summary>
    Blocked,
}

/// <summary>A field of known work that the appendix says otherwise.</summary>
public sealed record FieldEdit(AppendixColumn Column, string Old, string New);

/// <summary>A row with what a person said of it and what would come of it.</summary>
/// <param name="Raw">As the file has it, before corrections.</param>
public sealed record ReviewRow(AppendixRow Row, AppendixMark? Mark, RowOutcome Outcome, IReadOnlyList<RowProblem> Problems, IReadOnlyDictionary<AppendixColumn, string> Raw)
{
    public int Number => Row.Number;

    /// <summary>The work it is; null for new work.</summary>
    public KnownWork? Known { get; init; }

    /// <summary>The work it may be; a person says whether.</summary>
    public KnownWork? Like { get; init; }

    /// <summary>No row stands above it.</summary>
    public bool IsFirst { get; init; }

    /// <summary>It says so little that it may go on where the row above was cut.</summary>
    public bool MayContinue => !IsFirst && (Row.Order is null || Row.Leads.Count == 0);

    /// <summary>What it would change.</summary>
    public IReadOnlyList<FieldEdit> Edits { get; init; } = [];

    /// <summary>The bodies that would lead, each by itself where there are several.</summary>
    public IReadOnlyList<int> LeadIds { get; init; } = [];

    /// <summary>The bodies that would contribute.</summary>
    public IReadOnlyList<int> ContributorIds { get; init; } = [];

    /// <summary>What stands beside the title: the note, and who contributes in words only.</summary>
    public string? Content { get; init; }

    /// <summary>The day old work was completed.</summary>
    public DateOnly? CompletedOn { get; init; }

    /// <summary>What new work comes to.</summary>
    public RowWorks Works { get; init; } = RowWorks.None;

    /// <summary>By what the row is known again in another edition of the file.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>It would correct the deadline of work that is there.</summary>
    public bool CorrectsDue => Outcome == RowOutcome.Changed && Edits.Any(e => e.Column == AppendixColumn.Due);

    public bool HasProblem => Problems.Count > 0;

    public bool IsCorrected => Mark?.IsCorrected == true;

    /// <summary>One obligation for each of several bodies.</summary>
    public bool IsCollective => LeadIds.Count > 1;

    /// <summary>What stands in a cell now.</summary>
    public string Cell(AppendixColumn column) => Row.Cells.GetValueOrDefault(column) ?? "";
}

/// <summary>Codes of what the review finds beside what <see cref="AppendixProblem"/> names.</summary>
public static class ReviewProblem
{
    /// <summary>Blocks: the work {0} is closed and cannot be changed.</summary>
    public const string WorkClosed = nameof(WorkClosed);

    /// <summary>Blocks: {0} is given to many bodies; who and by when is changed on its own page.</summary>
    public const string WorkOfMany = nameof(WorkOfMany);

    /// <summary>Blocks: {0} comes back; another lead is chosen on its own page.</summary>
    public const string LeadOfRecurring = nameof(LeadOfRecurring);

    /// <summary>Blocks: {0} was given to come once, or to come back, and stays so.</summary>
    public const string FormStays = nameof(FormStays);

    /// <summary>Blocks: {0} is no day.</summary>
    public const string CompletedOnWrong = nameof(CompletedOnWrong);

    /// <summary>Blocks: completed on {0}, which is after today ({1}).</summary>
    public const string CompletedAhead = nameof(CompletedAhead);

    /// <summary>Tells: completed on {0}, before the document was issued on {1}.</summary>
    public const string CompletedBeforeDocument = nameof(CompletedBeforeDocument);

    /// <summary>Blocks: the deadline of {0} was extended or adjusted to {1}; its first day is not corrected by a file.</summary>
    public const string DueWasMoved = nameof(DueWasMoved);

    /// <summary>Tells: the periods {0} keep their day: something is reported on them, or their new day has passed.</summary>
    public const string PeriodStays = nameof(PeriodStays);

    /// <summary>Blocks: much like the work {0} ({1}): a change of it, or new?</summary>
    public const string LikeKnownWork = nameof(LikeKnownWork);

    /// <summary>Blocks: the code {0} is longer than {1} letters.</summary>
    public const string CodeTooLong = nameof(CodeTooLong);
}
