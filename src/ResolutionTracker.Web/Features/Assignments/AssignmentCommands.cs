using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>What the office does with an assignment.</summary>
public sealed class AssignmentCommands(UnitOfWork door, Today today, WorkSentences sentences)
{
    /// <summary>Gives the work, to one lead or to all the chosen bodies, and tells them.</summary>
    public Task<int> GiveAsync(AssignmentInput input, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var reader = new DraftReader(work.Db, await today.DeadlinesAsync(cancellationToken), cancellationToken);
            var (draft, document) = await reader.ReadAsync(input, isNew: true);
            var assignedOn = document.IssuedOn ?? work.Today;
            var all = input.IsCollective ? new GivenToAll(await work.Db.OpenBodiesAsync(input.BodyIds, cancellationToken), reader.Periods(input, document, assignedOn)) : null;
            var assignment = Assignment.GiveAsDrafted(draft with { ToAll = all }, work.Actor, assignedOn, work.Today);
            work.Db.Add(assignment);
            work.Note("GiveAssignment", assignment);
            work.TellOfNewWork(assignment);
            if (input.Suggestion is { } mark)
            {
                await TakeAsync(work, document, mark, assignment, cancellationToken);
            }

            return assignment;
        }, cancellationToken);

    public Task<int> EditAsync(int id, int seen, AssignmentInput input, string? reason, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var assignment = await FindAsync(work, id, seen, cancellationToken);
            var reader = new DraftReader(work.Db, await today.DeadlinesAsync(cancellationToken), cancellationToken);
            var known = assignment.Obligations.Select(o => o.AgencyId).ToHashSet();
            var (draft, document) = await reader.ReadAsync(input, isNew: false);
            // The form holds the first document; what rests on others as well goes on doing so.
            var shown = assignment.Sources.OrderBy(s => s.Id).Select(s => s.ResolutionId).FirstOrDefault();
            var others = assignment.Sources.Where(s => s.ResolutionId != document.Id && s.ResolutionId != shown).Select(s => (s.Resolution, s.Clause));
            var now = await sentences.OfAsync([id], cancellationToken);
            assignment.Edit(draft with { Sources = [.. draft.Sources, .. others] }, reason, work.Actor);
            if (assignment.Form == AssignmentForm.Recurring)
            {
                assignment.ChangeRule(draft, await work.Db.TouchedAsync([id], cancellationToken), work.Actor, work.Today);
            }

            foreach (var (source, sentence) in assignment.Sources.Join(now, s => s.Id, n => n.SourceId, (source, sentence) => (source, sentence)))
            {
                source.Follow(sentence.IsOnlyTime ? source.Sentence : sentence.Now, sentence.Time);
            }

            work.Touch(assignment);
            work.Note("EditAssignment", assignment, reason);
            foreach (var added in assignment.Obligations.Where(o => !known.Contains(o.AgencyId)).DistinctBy(o => o.AgencyId))
            {
                await work.TellOfWorkAsync(assignment, added.AgencyId, added.DueOn, cancellationToken);
            }

            return assignment;
        }, cancellationToken);

    /// <summary>Gives one obligation to another body.</summary>
    public Task<int> GiveToAnotherAsync(int obligationId, int seen, PickedAgency to, string? officer, string? reason, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var obligation = await work.Db.Obligations.Include(o => o.Agency).Include(o => o.Assignment).ThenInclude(a => a.Obligations)
                .Include(o => o.Assignment.Rule!.Parts)
                .FirstOrDefaultAsync(o => o.Id == obligationId, cancellationToken) ?? throw new RuleBroken("NotHere");
            obligation.DemandVersion(seen);
            var reader = new DraftReader(work.Db, await today.DeadlinesAsync(cancellationToken), cancellationToken);
            var agency = await reader.AgencyAsync(to, "Lead") ?? throw new RuleBroken("LeadEmpty", "Lead");
            var former = obligation.AgencyId;
            obligation.Assignment.GiveTo(obligation, agency, officer, reason, work.Actor);
            work.Touch(obligation.Assignment);
            work.Note("GiveToAnotherLead", obligation.Assignment, reason);
            await work.TellOfWorkAsync(obligation.Assignment, agency.Id, obligation.DueOn, cancellationToken);
            await work.TellAgencyAsync(former, "WorkGivenToAnother", Urls.MyWork, cancellationToken, obligation.Assignment.Title, reason!.Trim());
            return obligation.Assignment;
        }, cancellationToken);

    public Task<int> WithdrawAsync(int id, int seen, string? reason, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var assignment = await FindAsync(work, id, seen, cancellationToken);
            var open = assignment.Obligations.Where(o => o.IsOpen).Select(o => o.AgencyId).Distinct().ToList();
            assignment.Withdraw(reason, work.Actor, work.Today);
            work.Note("WithdrawAssignment", assignment, reason);
            foreach (var agency in open)
            {
                await work.TellAgencyAsync(agency, "WorkWithdrawn", Urls.Assignment(id), cancellationToken, assignment.Title, reason!.Trim());
            }

            return assignment;
        }, cancellationToken);

    private static async Task<Assignment> FindAsync(Work work, int id, int seen, CancellationToken cancellationToken)
    {
        var assignment = await work.Db.Assignments.Whole().FirstOrDefaultAsync(a => a.Id == id, cancellationToken) ?? throw new RuleBroken("NotHere");
        assignment.DemandVersion(seen);
        return assignment;
    }

    // Two people may have the same suggestion open.
    private static async Task TakeAsync(Work work, Resolution document, SuggestionMark mark, Assignment given, CancellationToken cancellationToken)
    {
        if (await work.Db.SuggestionDecisions.AnyAsync(d => d.ResolutionId == document.Id && d.Fingerprint == mark.Fingerprint, cancellationToken))
        {
            throw new RuleBroken("SuggestionDecided");
        }

        work.Db.Add(SuggestionDecision.Accept(document, mark, given, work.Actor, work.Now));
    }
}
