using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Domain.Import;

/// <summary>A body that a piece of work names.</summary>
public sealed record KnownBody(int Id, string Name);

/// <summary>Work that is there already, as an appendix would say it.</summary>
public sealed record KnownWork(int Id, string? Code, string Title, AssignmentForm Form)
{
    /// <summary>It rests on the document whose appendix is read.</summary>
    public bool IsOfDocument { get; init; }

    /// <summary>Nothing of it is open any more, or it was withdrawn.</summary>
    public bool IsClosed { get; init; }

    /// <summary>In the order in which the work was given to them.</summary>
    public IReadOnlyList<KnownBody> Leads { get; init; } = [];

    public IReadOnlyList<KnownBody> Contributors { get; init; } = [];

    public string? Deliverable { get; init; }

    /// <summary>As written; of several periods each once.</summary>
    public string? DueText { get; init; }

    public DateOnly? DueOn { get; init; }

    public NoDeadline NoDeadline { get; init; }

    public string? Leader { get; init; }

    public string? Authority { get; init; }

    public string? Content { get; init; }

    /// <summary>The due day in force where it was moved.</summary>
    public DateOnly? MovedTo { get; init; }

    /// <summary>Of recurring work the periods still open.</summary>
    public IReadOnlyList<OpenPeriod> Periods { get; init; } = [];

    public DateOnly? CompletedOn { get; init; }

    public string? CompletionPaper { get; init; }

    public string Key => AppendixReader.Key(CellText.Phrase(Title), Leads.Select(l => l.Id));
}
