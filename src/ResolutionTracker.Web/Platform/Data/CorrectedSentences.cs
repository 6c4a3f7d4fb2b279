using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>What a corrected sentence says otherwise than the work that was given from it; null where it says the same.</summary>
/// <param name="NoDue">The sentence named a deadline and names none now.</param>
/// <param name="EditUrl">Where the work is changed; null where there is none.</param>
public sealed record SentenceChange(string? Lead, string? Due, bool NoDue, string? Deliverable, string? EditUrl);

/// <summary>Says of sentences that were corrected after work was given from them what the work does not know yet.</summary>
internal static class CorrectedSentences
{
    /// <summary>What changed in each, in the same order.</summary>
    /// <param name="followed">The sentence as it is, as it was, and the work given from it, where there is one.</param>
    public static async Task<IReadOnlyList<SentenceChange>> ChangesAsync(
        TrackerDbContext db, IReadOnlyCollection<(ReadSuggestion Now, string Before, int? AssignmentId)> followed, DeadlineContext context, CancellationToken cancellationToken)
    {
        var ids = followed.Select(f => f.AssignmentId).OfType<int>().ToList();
        var works = ids.Count == 0 ? [] : await db.Assignments.Where(a => ids.Contains(a.Id)).Select(a => new GivenWork(
            a.Id, a.Deliverable, a.Rule!.Text, a.Rule!.LeadId,
            a.Obligations.Where(o => o.Role == ObligationRole.Lead && o.EndedOn == null).OrderBy(o => o.Id).Select(o => new GivenDuty(o.AgencyId, o.DueText, o.DueOn)).ToList()))
            .AsSplitQuery().ToDictionaryAsync(w => w.Id, cancellationToken);
        return [.. followed.Select(f => f.AssignmentId is { } id && works.TryGetValue(id, out var work)
            ? ChangeOf(f.Now.Said, Folding.Fold(f.Before), work, context)
            : new(null, null, false, null, null))];
    }

    // Only what the old sentence did not say: what a person changed when the work was given was known then.
    private static SentenceChange ChangeOf(Suggestion said, string before, GivenWork work, DeadlineContext context)
    {
        var leads = work.Leads.ToHashSet();
        var isNew = (string? words) => !string.IsNullOrWhiteSpace(words) && !before.Contains(Folding.Fold(words), StringComparison.Ordinal);
        var other = said.Leads.Where(l => isNew(l.Written) && (l.Agency is { } known ? !leads.Contains(known.Id) : !l.IsGroup)).Select(l => l.Agency?.Name ?? l.Written).ToList();
        var due = isNew(said.DeadlineText) && !work.SaysDue(said.DeadlineText!, DeadlinePhrase.Parse(said.DeadlineText, context)) ? said.DeadlineText : null;
        return new(
            other.Count == 0 ? null : string.Join("; ", other),
            due,
            said.DeadlineText is null && work.DueWords.Any(w => Folding.Fold(w) is { Length: > 0 } phrase && before.Contains(phrase, StringComparison.Ordinal)),
            isNew(said.Deliverable) && Folding.Fold(said.Deliverable) != Folding.Fold(work.Deliverable) ? said.Deliverable : null,
            Urls.EditAssignment(work.Id));
    }

    private sealed record GivenDuty(int AgencyId, string? DueText, DateOnly? DueOn);

    private sealed record GivenWork(int Id, string? Deliverable, string? Rule, int? RuleLead, IReadOnlyList<GivenDuty> Duties)
    {
        public IEnumerable<int> Leads => Duties.Select(d => d.AgencyId).Concat(RuleLead is { } lead ? [lead] : []);

        public IEnumerable<string> DueWords => Duties.Select(d => d.DueText).Append(Rule).OfType<string>();

        public bool SaysDue(string words, DeadlineReading read) =>
            DueWords.Any(w => Folding.Fold(w) == Folding.Fold(words)) || read.Due is { } day && Duties.Any(d => d.DueOn == day);
    }
}
