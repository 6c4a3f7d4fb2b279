using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Search;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Turns what the form says into what the rules look at; what names nothing is refused beside its box.</summary>
internal sealed class DraftReader(TrackerDbContext db, DeadlineRules rules, CancellationToken cancellationToken)
{
    /// <exception cref="RuleBroken"><c>DocumentEmpty</c>, <c>LeadEmpty</c>, <c>UnknownAgency</c>, and those of <see cref="DueTerms.Read"/>.</exception>
    public async Task<(AssignmentDraft Draft, Resolution Document)> ReadAsync(AssignmentInput input, bool isNew)
    {
        var document = await db.Resolutions.Include(r => r.Term).Include(r => r.Clauses).FirstOrDefaultAsync(r => r.Id == input.ResolutionId, cancellationToken)
            ?? throw new RuleBroken("DocumentEmpty", "Document");
        Words.Required(input.Title, "Title", Words.TitleLength);
        var clauses = document.Clauses.Where(c => input.ClauseIds.Contains(c.Id)).Select(c => (document, (Clause?)c)).ToList();
        var draft = new AssignmentDraft
        {
            Title = input.Title,
            Content = input.Content,
            Deliverable = input.Deliverable,
            DeliverableKind = input.DeliverableKind,
            CompletedBy = input.CompletedBy,
            Authority = input.Authority,
            Leader = input.Leader,
            Orientation = input.OrientationId is { } id ? await db.Orientations.FirstOrDefaultAsync(o => o.Id == id, cancellationToken) : null,
            Sources = clauses is [] ? [(document, null)] : clauses,
            Sentence = clauses is [] ? null : input.Sentence,
            SentenceTime = clauses is [] ? null : input.SentenceTime,
        };
        if (input.IsCollective)
        {
            return (draft, document);
        }

        var context = rules.ContextOf(document);
        var recurs = RecurringTerms.Read(input.Due, context, "Due");
        return (draft with
        {
            // Work already given keeps its lead, even one that no longer takes new work.
            Lead = isNew ? await AgencyAsync(input.Lead, "Lead") ?? throw new RuleBroken("LeadEmpty", "Lead") : null,
            Officer = input.Officer,
            Implementer = input.Implementer,
            Recurs = recurs,
            // A contributor's day is compared with that of the whole, which recurring work has not.
            Due = recurs is null || recurs.IsContinuous is false && !isNew ? DueTerms.Read(input.Due, input.WhenEmpty, context, "Due") : DueTerms.NotSet with { Text = recurs.Text },
            Contributors = await ContributorsAsync(input, context),
        }, document);
    }

    public IReadOnlyList<CollectivePeriod> Periods(AssignmentInput input, Resolution document, DateOnly assignedOn) =>
        [.. input.Periods.Where(p => p.IsChosen).Select(p => new CollectivePeriod(
            p.Label, p.Order, p.StartsOn ?? assignedOn, DueTerms.Read(p.Due, NoDeadline.NotSet, rules.ContextOf(document), $"Period{p.Order}")))];

    /// <summary>The body in a box; null where the box is empty.</summary>
    public async Task<Agency?> AgencyAsync(PickedAgency picked, string field)
    {
        if (picked.Id is { } id)
        {
            // Words typed over a body chosen before mean another one.
            var agency = await db.Agencies.FirstOrDefaultAsync(a => a.Id == id, cancellationToken);
            return agency is { IsClosed: false } && (string.IsNullOrWhiteSpace(picked.Typed) || Folding.Fold(picked.Typed) == Folding.Fold(agency.Name))
                ? agency
                : throw new RuleBroken("UnknownAgency", field, picked.Typed ?? agency?.Name ?? "");
        }

        return string.IsNullOrWhiteSpace(picked.Typed) ? null : throw new RuleBroken("UnknownAgency", field, picked.Typed.Trim());
    }

    private async Task<List<ContributorDraft>> ContributorsAsync(AssignmentInput input, DeadlineContext context)
    {
        var contributors = new List<ContributorDraft>();
        for (var i = 0; i < input.Contributors.Count; i++)
        {
            var row = input.Contributors[i];
            var agency = await AgencyAsync(row.Agency, $"Contributor{i}");
            if (agency is null)
            {
                if (!string.IsNullOrWhiteSpace(row.Part) || !string.IsNullOrWhiteSpace(row.Due))
                {
                    throw new RuleBroken("ContributorEmpty", $"Contributor{i}");
                }

                continue;
            }

            var own = DueTerms.Read(row.Due, NoDeadline.NotRequired, context, $"ContributorDue{i}");
            contributors.Add(new(agency, row.Part, own.DueOn, own.DueOn is null ? null : own.Text));
        }

        return contributors;
    }
}
