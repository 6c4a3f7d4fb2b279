using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Turns an accepted suggestion into an assignment, by the rules of the form.</summary>
internal static class SuggestionGiver
{
    /// <exception cref="RuleBroken"><c>LeadEmpty</c>, <c>UnknownAgency</c>, those of <see cref="DueTerms.Read"/> and of the three ways to give work.</exception>
    public static async Task<Assignment> GiveAsync(
        Work work, Resolution document, Clause clause, ReadSuggestion suggestion, SuggestionInput input, DeadlineContext context, CancellationToken cancellationToken)
    {
        var assignedOn = document.IssuedOn ?? work.Today;
        var (start, length) = (Math.Min(suggestion.Place.Place.Start, clause.Text.Length), suggestion.Place.Place.Length);
        var draft = new AssignmentDraft
        {
            Title = input.Work.Title,
            Content = input.Content,
            Deliverable = input.Work.Deliverable,
            DeliverableKind = input.Work.DeliverableKind,
            CompletedBy = input.Work.CompletedBy,
            Leader = input.Work.Leader,
            Implementer = input.Work.Implementer,
            Sources = [(document, clause)],
            Sentence = clause.Text.Substring(start, Math.Min(Math.Min(length, clause.Text.Length - start), Words.TextLength)),
            SentenceTime = suggestion.Said.TimeElsewhere,
        };
        if (input.Work.IsCollective)
        {
            var periods = input.Periods.Where(p => p.IsChosen).Select(p => new CollectivePeriod(
                p.Label, p.Order, p.StartsOn ?? assignedOn, DueTerms.Read(p.Due, NoDeadline.NotSet, context, $"Period{p.Order}")));
            return Assignment.GiveAsDrafted(draft with { ToAll = new(await work.Db.OpenBodiesAsync(input.BodyIds, cancellationToken), [.. periods]) }, work.Actor, assignedOn, work.Today);
        }

        var contributors = new List<ContributorDraft>();
        for (var i = 0; i < input.Contributors.Count; i++)
        {
            if (await BodyAsync(work, input.Contributors[i], $"Contributor{i}", cancellationToken) is { } body)
            {
                contributors.Add(new(body, null, null));
            }
        }

        var recurs = RecurringTerms.Read(input.Due, context, "Due");
        draft = draft with
        {
            Lead = await BodyAsync(work, input.Lead, "Lead", cancellationToken) ?? throw new RuleBroken("LeadEmpty", "Lead"),
            Contributors = contributors,
            Recurs = recurs,
            Due = recurs is null ? DueTerms.Read(input.Due, NoDeadline.NotSet, context, "Due") : DueTerms.NotSet with { Text = recurs.Text },
        };
        return Assignment.GiveAsDrafted(draft, work.Actor, assignedOn, work.Today);
    }

    private static async Task<Agency?> BodyAsync(Work work, SuggestionBody body, string field, CancellationToken cancellationToken)
    {
        if (body.Asks)
        {
            throw new RuleBroken("UnknownAgency", field, body.Typed!.Trim());
        }

        return body.Id is not { } id
            ? null
            : await work.Db.Agencies.FirstOrDefaultAsync(a => a.Id == id && !a.IsClosed, cancellationToken) ?? throw new RuleBroken("UnknownAgency", field, "");
    }
}
