using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>What the office answers to a report.</summary>
public sealed class OfficeCommands(UnitOfWork unit)
{
    /// <summary>Duyệt, or xác nhận hoàn thành where it claims that.</summary>
    public Task ApproveAsync(int reportId, int seenVersion, string? note, Rating? rating, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var report = await ProgressCommands.FindAsync(work, reportId, cancellationToken);
            report.DemandVersion(seenVersion);
            report.Approve(note, work.Actor, work.Today, rating);
            var completed = (report.Claim is not null || report.Obligation.Assignment.CompletedBy == CompletedBy.Report) && report.Obligation.AcceptedOn is not null;
            work.Note(completed ? "ConfirmCompletion" : "ApproveReport", report);
            await work.TellAgencyAsync(report.AgencyId, completed ? "CompletionConfirmed" : "ReportApproved", Urls.Report(report.Id), cancellationToken,
                report.Obligation.Assignment.Title, report.PeriodLabel);
            return report;
        }, cancellationToken);

    /// <summary>Trả lại; what an earlier approved report said was submitted upward goes on standing.</summary>
    public Task ReturnAsync(int reportId, int seenVersion, string reason, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var report = await ProgressCommands.FindAsync(work, reportId, cancellationToken);
            report.DemandVersion(seenVersion);
            var earlier = await work.Db.ProgressReports.AsNoTracking()
                .Where(r => r.ObligationId == report.ObligationId && r.AgencyId == report.AgencyId && r.Id != reportId && r.State == ReportState.Approved)
                .OrderByDescending(r => r.DecidedOn).ThenByDescending(r => r.Id).ToListAsync(cancellationToken);
            report.Return(reason, work.Actor, work.Today, earlier.Select(r => r.Claim?.SubmittedUpOn).FirstOrDefault(d => d is not null));
            work.Note("ReturnReport", report, reason);
            await work.TellAgencyAsync(report.AgencyId, "ReportReturned", Urls.Report(report.Id), cancellationToken,
                report.Obligation.Assignment.Title, report.ReturnReason!);
            return report;
        }, cancellationToken);

    /// <summary>Mở lại, by the office head with a reason; it is counted.</summary>
    public Task ReopenAsync(int reportId, int seenVersion, string reason, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.Approve, operationId, async work =>
        {
            var report = await ProgressCommands.FindAsync(work, reportId, cancellationToken);
            report.DemandVersion(seenVersion);
            report.Reopen(reason, work.Actor, work.Today);
            work.Note("ReopenReport", report, reason);
            await work.TellAgencyAsync(report.AgencyId, "ReportReopened", Urls.Report(report.Id), cancellationToken,
                report.Obligation.Assignment.Title, report.ReturnReason!);
            return report;
        }, cancellationToken);
}
