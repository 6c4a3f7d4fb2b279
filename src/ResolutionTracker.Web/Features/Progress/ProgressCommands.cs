using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>What the writer of a report does: begin, keep, send.</summary>
public sealed class ProgressCommands(UnitOfWork unit)
{
    /// <summary>Opens the report begun or sent back on that work, or begins one for the period of today.</summary>
    /// <returns>The id of the report.</returns>
    public Task<int> StartAsync(int obligationId, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.Report, operationId, async work =>
        {
            var obligation = await work.Db.Obligations.VisibleTo(work.Actor).Include(o => o.Assignment)
                .FirstOrDefaultAsync(o => o.Id == obligationId, cancellationToken) ?? throw new RuleBroken("NotYours");
            var known = await work.Db.ProgressReports.Where(r => r.ObligationId == obligationId && r.AgencyId == obligation.AgencyId)
                .Where(r => r.State != ReportState.Approved).OrderByDescending(r => r.State == ReportState.Returned).ThenByDescending(r => r.Id)
                .ToListAsync(cancellationToken);
            var own = work.Actor.ActsFor(obligation.AgencyId);
            var regime = (await work.Db.RegimesAsync(cancellationToken)).For(obligation.AgencyId, obligation.AssignmentId);
            if (known.Find(r => r.MayBeWrittenBy(work.Actor) && (r.State == ReportState.Returned || r.IsOnBehalf == !own)) is { } begun)
            {
                begun.TakeUp(regime, await ReportedAsync(work, obligation.Id, obligation.AgencyId, begun.Id, cancellationToken), work.Today);
                work.Note("TakeUpReport", begun);
                return begun;
            }

            // What lies before the head of the body is read, not written a second time.
            if (own && known.Find(r => r is { State: ReportState.AwaitingSignature, IsOnBehalf: false }) is { } awaiting)
            {
                return awaiting;
            }

            // A claim already sent is answered before another report follows, also where it only says "đã trình".
            if (known.Exists(r => r is { State: ReportState.Submitted, Claim: not null }))
            {
                throw new RuleBroken("ClaimWaits");
            }

            var report = ProgressReport.Start(obligation, ReportPeriod.Outside(work.Today), work.Actor, work.Today);
            report.BelongTo(ProgressReport.PeriodAt(regime, await ReportedAsync(work, obligation.Id, obligation.AgencyId, 0, cancellationToken), report.IsOnBehalf, work.Today));
            work.Db.Add(report);
            work.Note("StartReport", report);
            return report;
        }, cancellationToken);

    /// <summary>Keeps what was written so far.</summary>
    /// <returns>The version the form goes on with.</returns>
    public async Task<int> WriteAsync(int reportId, int seenVersion, ReportDraft draft, Guid operationId, CancellationToken cancellationToken)
    {
        ProgressReport? written = null;
        await unit.RunAsync(Policies.Report, operationId, async work =>
        {
            var report = await FindAsync(work, reportId, cancellationToken);
            report.DemandVersion(seenVersion);
            Write(report, draft, work.Actor);
            work.Note("WriteReport", report);
            return written = report;
        }, cancellationToken);
        return written?.Version ?? seenVersion;
    }

    /// <summary>Writes and sends in one step, so that what was seen is what goes.</summary>
    public Task SubmitAsync(int reportId, int seenVersion, ReportDraft draft, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.Report, operationId, async work =>
        {
            var report = await FindAsync(work, reportId, cancellationToken);
            report.DemandVersion(seenVersion);
            Write(report, draft, work.Actor);
            await SettleAsync(work, [report], cancellationToken);
            report.Submit(work.Actor, work.Today, report.Obligation.Agency.SignsReports);
            if (report.State == ReportState.AwaitingSignature)
            {
                work.Note("AskSignature", report);
                await work.TellAgencyAsync(report.AgencyId, "ReportAwaitsSignature", Urls.Report(report.Id), cancellationToken, report.Obligation.Assignment.Title, report.PeriodLabel);
                return report;
            }

            work.Note(report.SignedBy is not null ? "SignReport" : report.Claim is null ? "SubmitReport" : "SubmitClaim", report);
            await work.TellOfficeAsync(report, cancellationToken);
            return report;
        }, cancellationToken);

    /// <summary>The period of each report as it is sent.</summary>
    internal static async Task SettleAsync(Work work, IReadOnlyCollection<ProgressReport> reports, CancellationToken cancellationToken)
    {
        var book = await work.Db.RegimesAsync(cancellationToken);
        var obligations = reports.Select(r => r.ObligationId).ToList();
        var written = await WrittenToTheEnd(work.Db).Where(r => obligations.Contains(r.ObligationId))
            .Select(r => new { r.Id, r.ObligationId, r.AgencyId, r.PeriodKey }).ToListAsync(cancellationToken);
        foreach (var report in reports)
        {
            var reported = written.Where(w => w.ObligationId == report.ObligationId && w.AgencyId == report.AgencyId && w.Id != report.Id).Select(w => w.PeriodKey!).ToHashSet();
            report.SettlePeriod(book.For(report.AgencyId, report.Obligation.AssignmentId), reported, work.Today);
        }
    }

    /// <summary>What people want to read of a report's way. Each pause in typing saves too, and is left out.</summary>
    public static readonly string[] Steps =
        [
            "StartReport", "AskSignature", "SignReport", "GiveBackReport", "SubmitReport", "SubmitClaim", "ApproveReport", "ConfirmCompletion", "ReturnReport", "ReopenReport",
            "AddEvidence", "RemoveEvidence",
        ];

    internal static async Task<ProgressReport> FindAsync(Work work, int reportId, CancellationToken cancellationToken) =>
        await Whole(work).FirstOrDefaultAsync(r => r.Id == reportId, cancellationToken) ?? throw new RuleBroken("NotYours");

    /// <summary>Reports of the actor with all that their rules look at.</summary>
    internal static IQueryable<ProgressReport> Whole(Work work) => work.Db.ProgressReports.VisibleTo(work.Actor).ReadableBy(work.Actor)
        .Include(r => r.Evidence).Include(r => r.Obligation).ThenInclude(o => o.Assignment).Include(r => r.Obligation).ThenInclude(o => o.Agency);

    // What of a period was written to the end, whatever became of it.
    private static IQueryable<ProgressReport> WrittenToTheEnd(TrackerDbContext db) =>
        db.ProgressReports.Where(r => r.State != ReportState.Draft && r.PeriodKey != null);

    private static async Task<HashSet<string>> ReportedAsync(Work work, int obligationId, int agencyId, int except, CancellationToken cancellationToken) =>
    [
        .. await WrittenToTheEnd(work.Db).Where(r => r.ObligationId == obligationId && r.AgencyId == agencyId && r.Id != except)
            .Select(r => r.PeriodKey!).ToListAsync(cancellationToken),
    ];

    private static void Write(ProgressReport report, ReportDraft draft, Actor actor)
    {
        report.Write(draft.Text, draft.OnBehalf, actor);
        report.SetClaim(draft.Claim, actor);
    }
}

/// <summary>What stands in the form.</summary>
public sealed record ReportDraft(ReportText Text, OnBehalf? OnBehalf, CompletionClaim? Claim);
