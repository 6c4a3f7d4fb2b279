using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>One assignment as its reader may see it.</summary>
public sealed class AssignmentItemQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today, WorkSentences sentences)
{
    /// <summary>Null when it is not there or not the reader's.</summary>
    public async Task<AssignmentItem?> FindAsync(int id, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var item = await db.Assignments.VisibleTo(actor).Where(a => a.Id == id).Select(a => new AssignmentItem
        {
            Id = a.Id,
            Version = a.Version,
            Title = a.Title,
            Code = a.Code,
            IsOpeningBalance = a.IsOpeningBalance,
            IsQuiet = a.IsQuiet,
            Content = a.Content,
            Form = a.Form,
            IsDemo = a.IsDemo,
            Deliverable = a.Deliverable,
            DeliverableKind = a.DeliverableKind,
            CompletedBy = a.CompletedBy,
            Authority = a.Authority,
            Leader = a.Leader,
            Implementer = a.Implementer,
            OrientationId = a.OrientationId,
            Orientation = a.Orientation!.Title,
            IsBreakthrough = a.Orientation!.IsBreakthrough,
            AssignedOn = a.AssignedOn,
            WithdrawnOn = a.WithdrawnOn,
            WithdrawReason = a.WithdrawReason,
            LeadName = a.Rule != null ? a.Rule.Lead!.Name : a.Form == AssignmentForm.Plain ? a.Obligations.Where(o => o.Role == ObligationRole.Lead).Select(o => o.Agency.Name).FirstOrDefault() : null,
            LeadOfficer = a.Rule != null ? a.Rule.Officer : a.Form == AssignmentForm.Plain ? a.Obligations.Where(o => o.Role == ObligationRole.Lead).Select(o => o.Officer).FirstOrDefault() : null,
            LeadNoDeadline = a.Obligations.Where(o => o.Role == ObligationRole.Lead).Select(o => o.NoDeadline).FirstOrDefault(),
            Sources = a.Sources.OrderBy(s => s.Id).Select(s => new SourceLine(
                s.Id, s.ResolutionId, s.Resolution.Symbol ?? s.Resolution.Summary, s.Resolution.Summary, s.ClauseId, s.Clause!.Anchor, s.Clause!.Label, s.Clause!.Text, s.Sentence)).ToList(),
        }).FirstOrDefaultAsync(cancellationToken);
        if (item is null)
        {
            return null;
        }

        // Three clauses of one document may be called "Điểm c": each is named with those above it.
        var documents = item.Sources.Where(s => s.Label is not null).Select(s => s.ResolutionId).Distinct().ToList();
        var steps = await db.Clauses.Where(c => documents.Contains(c.ResolutionId)).OrderBy(c => c.Order).ThenBy(c => c.Id)
            .Select(c => new { c.ResolutionId, Step = new ClauseStep(c.Id, c.Level, c.Label ?? c.Anchor) }).ToListAsync(cancellationToken);
        var paths = steps.GroupBy(s => s.ResolutionId).SelectMany(g => ClausePaths.Of([.. g.Select(s => s.Step)])).ToDictionary();
        var news = (await sentences.OfAsync([id], cancellationToken)).ToDictionary(n => n.SourceId);
        item = item with { Sources = [.. item.Sources.Select(s => s with { Label = s.Label is null ? null : paths[s.ClauseId!.Value], News = news.GetValueOrDefault(s.Id) })] };
        var work = await ObligationsAsync(db, actor, db.Obligations.Where(o => o.AssignmentId == id), cancellationToken);
        return item with
        {
            Day = await today.ThresholdsAsync(cancellationToken),
            Rule = item.Form == AssignmentForm.Plain ? null : await RuleAsync(db, id, cancellationToken),
            Obligations = work,
            Helpers = item.Form == AssignmentForm.Plain && !actor.SeesAll && work.Exists(o => o.IsMine && o.Facts.Role == ObligationRole.Lead)
                ? await HelpersAsync(db, id, period: null, cancellationToken) : [],
            Reports = item.Form == AssignmentForm.Plain ? await ReportsAsync(db, actor, db.ProgressReports.Where(r => r.Obligation.AssignmentId == id), cancellationToken) : [],
            Suspensions = await db.Suspensions.VisibleTo(actor).Where(s => s.Obligation.AssignmentId == id).OrderByDescending(s => s.Id).ToListAsync(cancellationToken),
            FactCorrections = await db.Corrections.VisibleTo(actor).Where(c => c.Obligation.AssignmentId == id).OrderByDescending(c => c.Id).ToListAsync(cancellationToken),
            Changes = await DueDayQueries.OfAsync(db, actor, c => c.Obligation.AssignmentId == id, cancellationToken),
            Corrections = await DueCorrections.OfAsync(db, id, [.. work.Select(o => o.Id)], cancellationToken),
        };
    }

    // A lead answers for the whole: it knows who helps, with what and by when, and no more.
    private async Task<List<HelpingBody>> HelpersAsync(TrackerDbContext db, int id, string? period, CancellationToken cancellationToken) =>
        await db.Obligations.Where(o => o.AssignmentId == id && o.PeriodLabel == period && o.Role == ObligationRole.Contribution && o.EndedOn == null)
            .OrderBy(o => o.Agency.Order).ThenBy(o => o.Id).Rated(await today.ThresholdsAsync(cancellationToken))
            .Select(r => new HelpingBody(r.Obligation.Agency.Name, r.Obligation.Part, r.Obligation.DueText, r.Facts)).ToListAsync(cancellationToken);

    private async Task<RuleLine?> RuleAsync(TrackerDbContext db, int id, CancellationToken cancellationToken)
    {
        if (await db.Set<RecurringRule>().Include(r => r.Lead).Include(r => r.Parts).ThenInclude(p => p.Agency).FirstOrDefaultAsync(r => r.AssignmentId == id, cancellationToken) is not { } rule)
        {
            return null;
        }

        return new(rule.Text, rule.StoppedOn, rule.StopReason, rule.LeadId, rule.Lead?.Name, rule.Officer,
            [.. rule.Parts.OrderBy(p => p.Agency.Order).ThenBy(p => p.Id).Select(p => new PartLine(p.AgencyId, p.Agency.Name, p.Part))])
        {
            Next = rule.After(today.Date),
        };
    }

    /// <summary>One obligation with what it belongs to; null when it is not there or not the reader's.</summary>
    public async Task<(AssignmentItem Item, ObligationItem Obligation)?> FindObligationAsync(int id, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var assignment = await db.Obligations.VisibleTo(actor).Where(o => o.Id == id).Select(o => (int?)o.AssignmentId).FirstOrDefaultAsync(cancellationToken);
        if (assignment is null || await FindAsync(assignment.Value, cancellationToken) is not { } item)
        {
            return null;
        }

        var reports = await ReportsAsync(db, actor, db.ProgressReports.Where(r => r.ObligationId == id), cancellationToken);
        var duty = item.Obligations.First(o => o.Id == id);
        item = item with
        {
            LeadName = (await db.OfCollectiveAsync([item.Id], cancellationToken)).GetValueOrDefault(item.Id) ?? item.LeadName,
            Helpers = duty.Facts.Role == ObligationRole.Lead ? await HelpersAsync(db, item.Id, duty.PeriodLabel, cancellationToken) : [],
        };
        return (item with { Reports = reports, Changes = [.. item.Changes.Where(c => c.ObligationId == id)] }, duty);
    }

    private async Task<List<ObligationItem>> ObligationsAsync(TrackerDbContext db, Actor actor, IQueryable<Obligation> work, CancellationToken cancellationToken)
    {
        var day = await today.ThresholdsAsync(cancellationToken);
        var rows = await work.VisibleTo(actor).Rated(day).OrderBy(r => r.Obligation.Role).ThenBy(r => r.Obligation.Agency.Order).ThenBy(r => r.Obligation.PeriodOrder).ThenBy(r => r.Obligation.Id)
            .Select(r => new ObligationItem
            {
                Id = r.Obligation.Id,
                Version = r.Obligation.Version,
                AgencyId = r.Obligation.AgencyId,
                Agency = r.Obligation.Agency.Name,
                Officer = r.Obligation.Officer,
                Part = r.Obligation.Part,
                PeriodLabel = r.Obligation.PeriodLabel,
                DueText = r.Obligation.DueText,
                ReceivedOn = r.Obligation.ReceivedOn,
                DeclinedOn = r.Obligation.DeclinedOn,
                DeclineReason = r.Obligation.DeclineReason,
                Progress = r.Obligation.ProgressPercent,
                LastReportedOn = r.Obligation.LastReportedOn,
                RemindedOn = r.Obligation.RemindedOn,
                CompletionPaper = r.Obligation.CompletionPaper,
                Status = r.Status,
                Facts = r.Facts,
            }).ToListAsync(cancellationToken);
        return [.. rows.Select(r => r with { IsMine = actor.ActsFor(r.AgencyId) })];
    }

    // A body's draft is its own until it is sent.
    private static async Task<List<ReportLine>> ReportsAsync(TrackerDbContext db, Actor actor, IQueryable<ProgressReport> reports, CancellationToken cancellationToken)
    {
        var found = await reports.VisibleTo(actor).Where(r => r.State != ReportState.Draft && (r.State != ReportState.AwaitingSignature || r.AgencyId == actor.AgencyId))
            .OrderByDescending(r => r.SubmittedOn).ThenByDescending(r => r.Id)
            .Select(r => new { Report = r, Agency = db.Agencies.Where(a => a.Id == r.AgencyId).Select(a => a.Name).First() })
            .ToListAsync(cancellationToken);
        return [.. found.Select(f => new ReportLine(
            f.Report.Id, f.Report.ObligationId, f.Agency, f.Report.PeriodLabel, f.Report.Percent, f.Report.State, f.Report.Claim is not null, f.Report.SubmittedOn, f.Report.IsDemo)
        {
            ReturnReason = f.Report.State == ReportState.Returned ? f.Report.ReturnReason : null,
            MayWrite = f.Report.MayBeWrittenBy(actor),
            IsOnBehalf = f.Report.IsOnBehalf,
        })];
    }
}
