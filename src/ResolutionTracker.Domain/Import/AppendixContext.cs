using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Import;

/// <summary>What the reader of an appendix knows beside its cells.</summary>
public sealed record AppendixContext(AgencyDirectory Agencies, DeadlineContext Deadlines)
{
    /// <summary>Work that is there already: <see cref="AppendixReader.Key"/> → id of the assignment.</summary>
    public IReadOnlyDictionary<string, int> Existing { get; init; } = new Dictionary<string, int>();

    /// <summary>Stable codes that are there already → id of the assignment.</summary>
    public IReadOnlyDictionary<string, int> Codes { get; init; } = new Dictionary<string, int>();

    /// <summary>Bodies that no longer work and take no new work.</summary>
    public IReadOnlySet<int> Closed { get; init; } = new HashSet<int>();

    /// <summary>Rows that a person keeps out, by their number: no other row is a repetition of them.</summary>
    public IReadOnlySet<int> LeftOut { get; init; } = new HashSet<int>();

    /// <summary>What a person said of rows that continue the one above: joined to it, or parted from it.</summary>
    public IReadOnlyDictionary<int, bool> Joins { get; init; } = new Dictionary<int, bool>();

    /// <summary>Of the joined rows those that are so for what they say: the rest of a sentence.</summary>
    public IReadOnlySet<int> Cut { get; init; } = new HashSet<int>();

    /// <summary>Old work may be due before its document.</summary>
    public bool IsOldWork { get; init; }

    /// <summary>What a person chose for a row, by the number of its first sheet row.</summary>
    public IReadOnlyDictionary<int, RowChoice> Choices { get; init; } = new Dictionary<int, RowChoice>();

    /// <summary>The day on which names are read: the document's day of issue.</summary>
    public DateOnly? On => Deadlines.IssuedOn;
}

/// <summary>How work with several leads, or with a group as lead, is given.</summary>
public enum LeadWay
{
    /// <summary>One obligation each.</summary>
    Each,

    /// <summary>The first leads, the others contribute.</summary>
    FirstLeads,
}

/// <summary>What a person chose for a row.</summary>
/// <param name="Leads">Null when not chosen: several leads then have one obligation each.</param>
/// <param name="Bodies">The bodies that a group among the leads stands for.</param>
/// <param name="Kept">Contributors that are on no list and stay in words.</param>
public sealed record RowChoice(LeadWay? Leads = null, IReadOnlyList<int>? Bodies = null, IReadOnlyList<string>? Kept = null)
{
    /// <summary>Whether a contributor on no list stays as it is written.</summary>
    public bool Keeps(string written) => Kept?.Any(k => Folding.Fold(k) == Folding.Fold(written)) == true;

    /// <summary>The chosen bodies; none where the leads are named, for then nothing asks which are meant.</summary>
    public IReadOnlyList<int> BodiesFor(IEnumerable<AgencyMention> leads) => Bodies is not null && leads.Any(l => l.IsGroup) ? Bodies : [];
}
