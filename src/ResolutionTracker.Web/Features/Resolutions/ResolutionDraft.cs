using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>A relation as the form has it.</summary>
public sealed record RelationDraft(RelationKind Kind, int OtherId);

/// <summary>What the form holds; nothing in it has been checked.</summary>
public sealed class ResolutionDraft
{
    public ResolutionKind Kind { get; set; } = ResolutionKind.NQ;

    public string? Symbol { get; set; }

    public int? IssuerId { get; set; }

    public DateOnly? IssuedOn { get; set; }

    public string? Summary { get; set; }

    public string? Signer { get; set; }

    public int? TermId { get; set; }

    public bool IsPriority { get; set; }

    public bool IsUrgent { get; set; }

    public string? Carries { get; set; }

    public int? SpecialistId { get; set; }

    /// <summary>Only the number and a count are kept.</summary>
    public bool IsSecret { get; set; }

    public int? SecretAssignments { get; set; }

    /// <summary>From this document to others.</summary>
    public IList<RelationDraft> Relations { get; init; } = [];

    /// <summary>A relation begun in the row below the others: it is saved with them once it names a document.</summary>
    public RelationKind NextKind { get; set; } = RelationKind.Concretises;

    public int? NextOther { get; set; }

    /// <summary>Words in its box that name no document.</summary>
    public string? NextTyped { get; set; }

    /// <summary>Takes the begun relation in with the others.</summary>
    /// <returns>What is wrong with it; null where it was taken in.</returns>
    public RuleBroken? TakeNext()
    {
        if (NextOther is not { } chosen)
        {
            return string.IsNullOrWhiteSpace(NextTyped) ? new("RelationOtherEmpty", "RelationOther") : new("RelationUnknown", "RelationOther");
        }

        if (!Relations.Contains(new(NextKind, chosen)))
        {
            Relations.Add(new(NextKind, chosen));
        }

        (NextOther, NextTyped) = (null, null);
        return null;
    }

    /// <summary>All boxes that may not be empty and are, so that they are told in one go.</summary>
    public IReadOnlyList<RuleBroken> Gaps() =>
    [
        .. IssuerId is null ? (RuleBroken[])[new("IssuerUnknown", "Issuer")] : [],
        .. IsSecret && string.IsNullOrWhiteSpace(Symbol) ? (RuleBroken[])[new("SecretNeedsNumber", "Symbol")] : [],
        .. !IsSecret && string.IsNullOrWhiteSpace(Summary) ? (RuleBroken[])[new("SummaryEmpty", "Summary")] : [],
        .. (NextOther is not null || !string.IsNullOrWhiteSpace(NextTyped)) && TakeNext() is { } begun ? (RuleBroken[])[begun] : [],
    ];

    /// <summary>The one that was opened; 0 for a new document.</summary>
    public int Version { get; set; }
}
