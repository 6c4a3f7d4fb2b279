using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>What is overdue under a document, and what waits for somebody.</summary>
internal sealed class ReportedWork(TrackerDbContext db, Actor actor, int resolutionId, StatusThresholds day, CancellationToken cancellationToken)
{
    private static readonly IReadOnlyList<ObligationStatus> OverdueStatuses = Matrix.StatusesOf(MatrixColumn.OpenOverdue);

    /// <summary>The obligations that count: those of the leads, each once, however many clauses its assignment rests on.</summary>
    public static IQueryable<Obligation> LedUnder(TrackerDbContext db, Actor actor, int resolutionId) =>
        db.Obligations.VisibleTo(actor).Where(o => o.Role == ObligationRole.Lead && o.Assignment.Sources.Any(s => s.ResolutionId == resolutionId));

    public async Task<IReadOnlyList<OverdueTask>> OverdueAsync()
    {
        var rows = await Rated().Where(r => OverdueStatuses.Contains(r.Status))
            .OrderBy(r => r.Obligation.DueOn).ThenBy(r => r.Obligation.Agency.Order).ThenBy(r => r.Obligation.Id)
            .Select(r => new
            {
                r.Obligation.Id,
                r.Obligation.Assignment.Title,
                r.Obligation.PeriodLabel,
                Agency = r.Obligation.Agency.Name,
                DueOn = r.Obligation.DueOn!.Value,
                Until = r.Obligation.ClaimDate ?? r.Obligation.SubmittedUpOn,
                r.Status,
            })
            .ToListAsync(cancellationToken);
        var ids = rows.Select(r => r.Id).ToList();
        var reports = (await db.ProgressReports.VisibleTo(actor)
            .Where(p => ids.Contains(p.ObligationId) && (p.State == ReportState.Submitted || p.State == ReportState.Approved))
            .OrderByDescending(p => p.SubmittedOn).ThenByDescending(p => p.Id)
            .Select(p => new { p.ObligationId, p.Difficulties, p.Causes, p.Proposals })
            .ToListAsync(cancellationToken)).ToLookup(p => p.ObligationId);
        return [.. rows.Select(r =>
        {
            var last = reports[r.Id].FirstOrDefault();
            return new OverdueTask(r.Title, r.PeriodLabel, r.Agency, r.DueOn, r.Until ?? day.Today, r.Status, last?.Difficulties, last?.Causes, last?.Proposals);
        })];
    }

    public async Task<OpenQuestions> OpenAsync()
    {
        var uncovered = await db.Clauses
            .Where(c => c.ResolutionId == resolutionId && c.Call != ClauseCall.None)
            .WithCover(db).Where(c => c.Call == ClauseCall.Undecided || c.Assignments + c.Indicators + c.Reviews == 0)
            .OrderBy(c => c.Order).ThenBy(c => c.ClauseId).Select(c => new { Id = c.ClauseId, c.Call }).ToListAsync(cancellationToken);
        var paths = ClausePaths.Of(await db.Clauses.Where(c => c.ResolutionId == resolutionId).OrderBy(c => c.Order).ThenBy(c => c.Id)
            .Select(c => new ClauseStep(c.Id, c.Level, c.Label ?? c.Anchor)).ToListAsync(cancellationToken));
        var waiting = await Rated().GroupBy(r => r.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        return new(
            [.. uncovered.Where(c => c.Call == ClauseCall.Undecided).Select(c => paths[c.Id])],
            [.. uncovered.Where(c => c.Call == ClauseCall.Calls).Select(c => paths[c.Id])],
            await ByAssignmentAsync(Rated().Where(r => r.Status == ObligationStatus.NoDueDaySet)),
            await Rated().CountAsync(r => r.Status == ObligationStatus.NotYetDue && r.Obligation.DueOn == null && r.Obligation.NoDeadline == NoDeadline.NotSet, cancellationToken),
            await ByAssignmentAsync(Rated().Where(r => r.Status == ObligationStatus.DueSoon)),
            waiting.GetValueOrDefault(ObligationStatus.AwaitingAcceptance) + waiting.GetValueOrDefault(ObligationStatus.AwaitingAcceptanceLate),
            waiting.GetValueOrDefault(ObligationStatus.AwaitingDecision) + waiting.GetValueOrDefault(ObligationStatus.AwaitingDecisionLate),
            await db.DueDayChanges.VisibleTo(actor).CountAsync(
                c => c.State == DueDayChangeState.Pending && c.Obligation.Role == ObligationRole.Lead && c.Obligation.Assignment.Sources.Any(s => s.ResolutionId == resolutionId), cancellationToken));
    }

    private IQueryable<RatedObligation> Rated() => LedUnder(db, actor, resolutionId).Rated(day);

    private async Task<IReadOnlyList<NamedCount>> ByAssignmentAsync(IQueryable<RatedObligation> rows)
    {
        var counted = await rows.GroupBy(r => new { r.Obligation.AssignmentId, r.Obligation.Assignment.Title })
            .Select(g => new { g.Key.AssignmentId, g.Key.Title, Count = g.Count() }).OrderBy(c => c.AssignmentId).ToListAsync(cancellationToken);
        return [.. counted.Select(c => new NamedCount(c.Title, c.Count))];
    }
}
