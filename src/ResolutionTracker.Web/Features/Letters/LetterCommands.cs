using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Letters;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Start;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Letters;

/// <summary>What the office head gives a letter.</summary>
public sealed class IssueInput
{
    public string? Number { get; set; }

    public DateOnly? IssuedOn { get; set; }

    public string? SignerName { get; set; }

    public bool ByDeputy { get; set; }
}

/// <summary>A body's explanation as it was typed.</summary>
public sealed class AnswerInput
{
    public string? Answer { get; set; }

    public string? Number { get; set; }

    /// <summary>The day it came on paper, where the office enters it.</summary>
    public DateOnly? CameOn { get; set; }
}

/// <summary>The way of a letter: drafted, approved, answered, concluded.</summary>
public sealed class LetterCommands(UnitOfWork door, Today today, IOptions<TrackerOptions> options)
{
    /// <summary>Drafts a letter from the item; a leader's press is this and no more.</summary>
    public Task<int> DraftAsync(int obligationId, LetterKind kind, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.AskExplanation, operationId, async work =>
        {
            var duty = await work.Db.Obligations.VisibleTo(work.Actor).Include(o => o.Agency).Include(o => o.Assignment)
                .FirstOrDefaultAsync(o => o.Id == obligationId, cancellationToken) ?? throw new RuleBroken("NotHere");
            var former = await work.Db.Letters.Where(l => l.ObligationId == obligationId && l.Kind == kind && l.State != LetterState.Discarded)
                .Select(l => l.State).ToListAsync(cancellationToken);
            if (former.Contains(LetterState.Draft))
            {
                throw new RuleBroken("LetterDrafted");
            }

            var source = await work.Db.AssignmentSources.Where(s => s.AssignmentId == duty.AssignmentId).OrderBy(s => s.Id)
                .Select(s => new { s.Resolution.Symbol, s.Resolution.IssuedOn }).FirstOrDefaultAsync(cancellationToken);
            var (round, days) = (former.Count + 1, options.Value.ExplanationDays);
            var asks = work.Actor.IsOffice ? null : work.Actor.Name;
            var body = LetterDrafting.Write(duty, kind, (source?.Symbol, source?.IssuedOn), round, days, asks, work.Today);
            var letter = Letter.Draft(duty, kind, round, body, days, work.Actor, work.Today);
            work.Db.Add(letter);
            work.Note(kind == LetterKind.Urging ? "DraftUrging" : "DraftExplanation", duty.Assignment);
            work.AfterSaving(async later =>
            {
                foreach (var role in asks is null ? [Role.OfficeHead] : new[] { Role.OfficeHead, Role.OfficeStaff })
                {
                    await work.TellRoleAsync(role, asks is null ? "LetterDrafted" : "ExplanationAskedByLeader", Urls.Letter(letter.Id), later, duty.Assignment.Title, duty.Agency.Name, asks ?? "");
                }
            });
            return letter;
        }, cancellationToken);

    public Task<int> WriteAsync(int id, int seen, string? body, Guid operationId, CancellationToken cancellationToken) =>
        ChangeAsync(Policies.EditContent, id, seen, "WriteLetter", operationId, (letter, work) => { letter.Write(body, work.Actor); return Task.CompletedTask; }, cancellationToken);

    /// <summary>The office head approves and gives number and date; the body is told.</summary>
    public Task<int> IssueAsync(int id, int seen, IssueInput input, Guid operationId, CancellationToken cancellationToken) =>
        ChangeAsync(Policies.Approve, id, seen, "IssueLetter", operationId, async (letter, work) =>
        {
            letter.Issue(input.Number, input.IssuedOn, input.SignerName, input.ByDeputy, await today.CalendarAsync(cancellationToken), work.Actor, work.Today);
            var (first, last) = (new DateOnly(letter.IssuedOn!.Value.Year, 1, 1), new DateOnly(letter.IssuedOn.Value.Year, 12, 31));
            if (await work.Db.Letters.AnyAsync(l => l.Id != id && l.Number == letter.Number && l.IssuedOn >= first && l.IssuedOn <= last, cancellationToken))
            {
                throw new RuleBroken("LetterNumberTaken", "Number", letter.Number!);
            }

            if (letter.Kind == LetterKind.Urging)
            {
                await work.TellAgencyAsync(letter.AgencyId, "UrgingIssued", Urls.Letter(id), cancellationToken, letter.Obligation.Assignment.Title, letter.Number!);
            }
            else
            {
                await work.TellAgencyAsync(letter.AgencyId, "ExplanationIssued", Urls.Letter(id), cancellationToken, letter.Obligation.Assignment.Title, letter.Number!, Iso(letter.AnswerDueOn!.Value));
            }
        }, cancellationToken);

    public Task<int> DiscardAsync(int id, int seen, string? reason, Guid operationId, CancellationToken cancellationToken) =>
        ChangeAsync(Policies.EditContent, id, seen, "DiscardLetter", operationId, (letter, work) => { letter.Discard(reason, work.Actor); return Task.CompletedTask; }, cancellationToken, reason);

    /// <summary>The body explains, or the office enters its paper.</summary>
    public Task<int> AnswerAsync(int id, int seen, AnswerInput input, Guid operationId, CancellationToken cancellationToken) =>
        ChangeAsync(Policies.Report, id, seen, "AnswerLetter", operationId, async (letter, work) =>
        {
            letter.Explain(input.Answer, input.Number, input.CameOn, work.Actor, work.Today);
            await work.TellRoleAsync(Role.OfficeStaff, "ExplanationAnswered", Urls.Letter(id), cancellationToken, letter.Obligation.Assignment.Title, letter.Agency.Name);
        }, cancellationToken);

    /// <summary>The office's conclusion on an explanation, or on its silence.</summary>
    public Task<int> ConcludeAsync(int id, int seen, LetterOutcome outcome, string? note, Guid operationId, CancellationToken cancellationToken) =>
        ChangeAsync(Policies.EditContent, id, seen, "ConcludeLetter", operationId, async (letter, work) =>
        {
            var extending = await work.Db.DueDayChanges.AnyAsync(
                c => c.ObligationId == letter.ObligationId && c.Kind == DueDayChangeKind.Extension && c.State != DueDayChangeState.Refused && c.RequestedOn >= letter.IssuedOn, cancellationToken);
            letter.Conclude(outcome, note, extending, work.Actor, work.Today);
            await work.TellAgencyAsync(letter.AgencyId, "ExplanationConcluded", Urls.Letter(id), cancellationToken, letter.Obligation.Assignment.Title, outcome.ToString());
        }, cancellationToken, note);

    private Task<int> ChangeAsync(string policy, int id, int seen, string action, Guid operationId, Func<Letter, Work, Task> change, CancellationToken cancellationToken, string? reason = null) =>
        door.RunAsync(policy, operationId, async work =>
        {
            var letter = await work.Db.Letters.VisibleTo(work.Actor).Include(l => l.Agency).Include(l => l.Obligation).ThenInclude(o => o.Assignment)
                .FirstOrDefaultAsync(l => l.Id == id, cancellationToken) ?? throw new RuleBroken("NotHere");
            letter.DemandVersion(seen);
            await change(letter, work);
            work.Note(action, letter.Obligation.Assignment, reason);
            return letter;
        }, cancellationToken);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
