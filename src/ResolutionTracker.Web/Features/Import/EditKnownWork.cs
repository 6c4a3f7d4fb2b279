using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Applies what a file says otherwise, through the same rules as the form of the work: only the fields that differ are touched.</summary>
internal sealed class EditKnownWork(Work work, AppendixGiving giving, IReadOnlyDictionary<int, Agency> agencies)
{
    private const int AtOnce = 500;

    /// <returns>The work that was changed.</returns>
    public async Task<IReadOnlyList<Assignment>> RunAsync(IReadOnlyList<ReviewRow> rows, string? reason, BodiesToTell told, CancellationToken cancellationToken)
    {
        var changed = new List<Assignment>();
        foreach (var some in rows.Chunk(AtOnce))
        {
            var ids = some.Select(r => r.Known!.Id).ToList();
            var found = await work.Db.Assignments.Whole().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
            var touched = await work.Db.TouchedAsync(ids, cancellationToken);
            foreach (var row in some)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var assignment = found[row.Known!.Id];
                var before = assignment.Obligations.Select(o => o.AgencyId).ToHashSet();
                var (owed, title) = (assignment.Obligations.Where(o => o.IsOpen).Select(o => o.AgencyId).ToHashSet(), assignment.Title);
                Edit(assignment, row, reason, touched);
                work.Touch(assignment);
                changed.Add(assignment);
                foreach (var added in assignment.Obligations.Where(o => !before.Contains(o.AgencyId)))
                {
                    told.Add(added.AgencyId, assignment);
                }

                // Old work wakes nobody until the office says so.
                foreach (var body in assignment.IsQuiet ? [] : owed)
                {
                    told.AddCorrected(body, assignment, title, row.Edits);
                }
            }
        }

        return changed;
    }

    private void Edit(Assignment assignment, ReviewRow row, string? reason, IReadOnlySet<int> touched)
    {
        var asked = row.Edits.Select(e => e.Column).ToHashSet();
        var said = giving.DraftOf(row);
        var draft = AsItStands(assignment);
        draft = draft with
        {
            Title = asked.Contains(AppendixColumn.Title) ? said.Title : draft.Title,
            Content = ContentOf(draft.Content, said.Content, asked),
            Deliverable = asked.Contains(AppendixColumn.Deliverable) ? said.Deliverable : draft.Deliverable,
            DeliverableKind = asked.Contains(AppendixColumn.Deliverable) ? said.DeliverableKind : draft.DeliverableKind,
            Leader = asked.Contains(AppendixColumn.Leader) ? said.Leader : draft.Leader,
            Authority = asked.Contains(AppendixColumn.Authority) ? said.Authority : draft.Authority,
            Due = asked.Contains(AppendixColumn.Due) ? said.Due : draft.Due,
            Recurs = asked.Contains(AppendixColumn.Due) ? said.Recurs : draft.Recurs,
            Contributors = asked.Contains(AppendixColumn.Contributors) ? Contributors(row, draft) : draft.Contributors,
        };
        if (asked.Contains(AppendixColumn.Lead) && assignment.Form == AssignmentForm.Plain)
        {
            var to = agencies[row.LeadIds[0]];
            var former = assignment.Lead.AgencyId;
            // Two bodies may change places: first the new lead stops contributing, then it leads, then the former one contributes.
            assignment.Edit(draft with { Contributors = [.. draft.Contributors.Where(c => c.Agency.Id != former && c.Agency.Id != to.Id)] }, reason, work.Actor);
            assignment.GiveTo(assignment.Lead, to, null, reason, work.Actor);
            draft = draft with { Officer = null };
        }

        assignment.Edit(draft, reason, work.Actor);
        if (assignment.Form == AssignmentForm.Collective && asked.Contains(AppendixColumn.Contributors))
        {
            assignment.ContributeToAll(Contributors(row, draft), work.Actor);
        }
        else if (assignment.Form == AssignmentForm.Recurring)
        {
            assignment.CorrectRule(draft, touched, work.Actor, work.Today);
        }
    }

    private static AssignmentDraft AsItStands(Assignment assignment)
    {
        var draft = new AssignmentDraft
        {
            Title = assignment.Title,
            Content = assignment.Content,
            Deliverable = assignment.Deliverable,
            DeliverableKind = assignment.DeliverableKind,
            CompletedBy = assignment.CompletedBy,
            Authority = assignment.Authority,
            Leader = assignment.Leader,
            Implementer = assignment.Implementer,
            Orientation = assignment.Orientation,
            Sources = [.. assignment.Sources.OrderBy(s => s.Id).Select(s => (s.Resolution, s.Clause))],
        };
        if (assignment.Rule is { } rule)
        {
            return draft with
            {
                Officer = rule.Officer,
                Recurs = rule.Terms,
                Due = DueTerms.NotSet with { Text = rule.Text },
                Contributors = [.. rule.Parts.Select(p => new ContributorDraft(p.Agency, p.Part, null))],
            };
        }

        if (assignment.Form == AssignmentForm.Collective)
        {
            return draft;
        }

        var lead = assignment.Lead;
        return draft with
        {
            Officer = lead.Officer,
            Due = new(lead.DueText, lead.StartOn, lead.OriginalDueOn, lead.DuePrecision, lead.IsBefore, lead.OriginalDueOn is null ? lead.NoDeadline : NoDeadline.HasDueDay),
            Contributors = [.. assignment.Obligations.Where(o => o.Role == ObligationRole.Contribution && o.EndedOn is null).Select(o => OfPart(o, lead))],
        };
    }

    // Who contributes in words stands under the note: each comes from its own column.
    private static string? ContentOf(string? before, string? said, HashSet<AppendixColumn> asked) => ContributorWords.Join(
        ContributorWords.Split(asked.Contains(AppendixColumn.Note) ? said : before).Note,
        ContributorWords.Split(asked.Contains(AppendixColumn.Contributors) ? said : before).Names);

    private static ContributorDraft OfPart(Obligation part, Obligation lead) =>
        part.OriginalDueOn is { } own && own != lead.OriginalDueOn ? new(part.Agency, part.Part, own, part.DueText) : new(part.Agency, part.Part, null);

    // What a body gives, and by when, stays with a body that stays.
    private List<ContributorDraft> Contributors(ReviewRow row, AssignmentDraft draft) =>
        [.. row.ContributorIds.Select(id => draft.Contributors.FirstOrDefault(c => c.Agency.Id == id) ?? new(agencies[id], null, null))];
}
