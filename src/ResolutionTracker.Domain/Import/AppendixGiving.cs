using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Import;

/// <summary>Gives the work of rows that nothing stands against, through the same rules as the form.</summary>
/// <param name="agencies">By their number.</param>
/// <param name="deadlines">What the document says about its deadlines.</param>
public sealed class AppendixGiving(Resolutions.Resolution document, IReadOnlyDictionary<int, Agency> agencies, DeadlineContext deadlines, Actor actor, DateOnly today)
{
    private readonly Dictionary<string, DueTerms> _due = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecurringTerms?> _recurs = new(StringComparer.Ordinal);

    /// <summary>Old work may be due before its document.</summary>
    public bool IsOldWork { get; init; }

    /// <summary>The day from which the work is given.</summary>
    public DateOnly AssignedOn => document.IssuedOn ?? today;

    /// <summary>New work out of a row.</summary>
    /// <param name="clause">The clause the row repeats; null where it rests on the whole document.</param>
    /// <exception cref="RuleBroken">Those of <see cref="Assignment.GiveAsDrafted"/>.</exception>
    public Assignment Give(ReviewRow row, Clause? clause)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Assignment.GiveAsDrafted(DraftOf(row) with
        {
            Sources = [(document, clause)],
            ToAll = row.IsCollective ? new([.. row.LeadIds.Select(id => agencies[id])], Recurs(row) is null ? [OnlyPeriod(row)] : []) : null,
        }, actor, AssignedOn, today);
    }

    /// <summary>What the row says, as the form would.</summary>
    public AssignmentDraft DraftOf(ReviewRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var recurs = Recurs(row);
        return new()
        {
            Title = row.Row.Title,
            Content = row.Content,
            Lead = row.LeadIds.Count == 0 ? null : agencies[row.LeadIds[0]],
            Contributors = [.. row.ContributorIds.Select(id => new ContributorDraft(agencies[id], null, null))],
            Deliverable = row.Row.Deliverable,
            DeliverableKind = row.Row.DeliverableKind,
            Due = recurs is null ? Due(row) : DueTerms.NotSet with { Text = recurs.Text },
            Recurs = recurs,
            Leader = row.Row[AppendixColumn.Leader],
            Authority = row.Row[AppendixColumn.Authority],
        };
    }

    // What is done once has no period.
    private CollectivePeriod OnlyPeriod(ReviewRow row) => new(CollectivePeriod.Once, 1, AssignedOn, Due(row));

    private DueTerms Due(ReviewRow row)
    {
        if (row.Row.Deadline == NoDeadline.NotSet || row.Row.DueText is not { } text)
        {
            return DueTerms.NotSet;
        }

        if (!_due.TryGetValue(text, out var terms))
        {
            _due[text] = terms = DueTerms.Read(text, NoDeadline.NotSet, deadlines, "Due", IsOldWork);
        }

        return terms;
    }

    private RecurringTerms? Recurs(ReviewRow row)
    {
        if (row.Row.Due is not { Recurs: true } || row.Row.DueText is not { } text)
        {
            return null;
        }

        if (!_recurs.TryGetValue(text, out var terms))
        {
            _recurs[text] = terms = RecurringTerms.Read(text, deadlines, "Due");
        }

        return terms;
    }
}
