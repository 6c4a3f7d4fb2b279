using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Import;

/// <summary>One piece of work as the appendix has it, and what is wrong with it.</summary>
/// <param name="Number">Of its first row in the sheet.</param>
/// <param name="Section">The heads it stands under, outermost first, parted by " › ".</param>
/// <param name="DeliverableKind">The kind named at the head of the deliverable ("Đề án", "Kế hoạch"); null where it names none.</param>
/// <param name="Due">Null when nothing is written.</param>
public sealed record AppendixRow(
    int Number,
    string? Section,
    string? Order,
    string? Code,
    string Title,
    IReadOnlyList<AgencyMention> Leads,
    IReadOnlyList<AgencyMention> Contributors,
    string? Deliverable,
    string? DeliverableKind,
    string? DueText,
    DeadlineReading? Due,
    IReadOnlyList<RowProblem> Problems)
{
    /// <summary>The sheet rows it was put together from.</summary>
    public IReadOnlyList<int> Numbers { get; init; } = [];

    /// <summary>Those of them that no merged cell holds together: joined by what they say, or by a person.</summary>
    public IReadOnlyList<int> Joined { get; init; } = [];

    /// <summary>Where it stands in the appendix: its head and its order there; null without an order.</summary>
    public string? Place => Order is null ? null : $"{Folding.Fold(Section)}|{Folding.Fold(Order)}";

    /// <summary>The text of each mapped column as it was put together: lines of several rows under one another, "nt" filled in.</summary>
    public IReadOnlyDictionary<AppendixColumn, string> Cells { get; init; } = new Dictionary<AppendixColumn, string>();

    /// <summary>Which of the two kinds of no deadline is written, or that there is one; null while the deadline asks.</summary>
    public NoDeadline? Deadline { get; init; }

    /// <summary>The assignment that this row is: by its code, or the duplicate found by title and lead.</summary>
    public int? ExistingId { get; init; }

    /// <summary>By what the same work is known again.</summary>
    public string Key { get; init; } = "";

    /// <summary>Nothing keeps it from being taken in.</summary>
    public bool IsReady => !Problems.Any(p => p.IsBlocking);

    /// <summary>The text of another column; null when it is empty or not there.</summary>
    public string? this[AppendixColumn column] => Cells.TryGetValue(column, out var text) && text.Length > 0 ? text : null;
}

/// <summary>What is wrong with a row, or what to know of it; worded elsewhere.</summary>
/// <param name="Column">The cell concerned; null for the whole row.</param>
/// <param name="Code">One of <see cref="AppendixProblem"/>.</param>
/// <param name="IsBlocking">The row cannot be taken in until this is settled.</param>
/// <param name="Args">What the sentence names, in the order of its placeholders.</param>
/// <param name="Nearest">Bodies that may have been meant.</param>
public sealed record RowProblem(AppendixColumn? Column, string Code, bool IsBlocking, IReadOnlyList<string> Args, IReadOnlyList<AgencyMatch> Nearest);
