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
    /// <summary>Opens the report begun or sent back on that work, or begins one for this month.</summary>
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
            if (known.Find(r => r.MayBeWrittenBy(work.Actor) && (r.State == ReportState.Returned || r.IsOnBehalf == !own)) is { } begun)
            {
                return begun;
            }

            // A claim already sent is answered before another report follows, also where it only says "đã trình".
            if (known.Exists(r => r is { State: ReportState.Submitted, Claim: not null }))
            {
                throw new RuleBroken("ClaimWaits");
            }

            var report = ProgressReport.Start(obligation, ReportPeriod.MonthOf(work.Today), work.Actor, work.Today);
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
            report.Submit(work.Actor, work.Today);
            work.Note(report.Claim is null ? "SubmitReport" : "SubmitClaim", report);
            await work.TellRoleAsync(Role.OfficeStaff, report.Claim is null ? "ReportSubmitted" : "ClaimSubmitted", Urls.Report(report.Id), cancellationToken,
                report.Obligation.Assignment.Title, report.Obligation.Agency.Name, report.PeriodLabel);
            return report;
        }, cancellationToken);

    /// <summary>What people want to read of a report's way. Each pause in typing saves too, and is left out.</summary>
    public static readonly string[] Steps =
        ["StartReport", "SubmitReport", "SubmitClaim", "ApproveReport", "ConfirmCompletion", "ReturnReport", "AddEvidence", "RemoveEvidence"];

    internal static async Task<ProgressReport> FindAsync(Work work, int reportId, CancellationToken cancellationToken) =>
        await work.Db.ProgressReports.VisibleTo(work.Actor).ReadableBy(work.Actor)
            .Include(r => r.Evidence).Include(r => r.Obligation).ThenInclude(o => o.Assignment).Include(r => r.Obligation).ThenInclude(o => o.Agency)
            .FirstOrDefaultAsync(r => r.Id == reportId, cancellationToken) ?? throw new RuleBroken("NotYours");

    private static void Write(ProgressReport report, ReportDraft draft, Actor actor)
    {
        report.Write(draft.Text, draft.OnBehalf, actor);
        report.SetClaim(draft.Claim, actor);
    }
}

/// <summary>What stands in the form.</summary>
public sealed record ReportDraft(ReportText Text, OnBehalf? OnBehalf, CompletionClaim? Claim);
