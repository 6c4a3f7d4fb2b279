using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>What the head of a body does with a report that waits for the signature.</summary>
public sealed class SigningCommands(UnitOfWork unit)
{
    /// <summary>Ký, gửi.</summary>
    public Task SignAsync(int reportId, int seenVersion, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.Sign, operationId, async work =>
        {
            var report = await ProgressCommands.FindAsync(work, reportId, cancellationToken);
            report.DemandVersion(seenVersion);
            await ProgressCommands.SettleAsync(work, [report], cancellationToken);
            report.Sign(work.Actor, work.Today);
            work.Note("SignReport", report);
            await work.TellOfficeAsync(report, cancellationToken);
            return report;
        }, cancellationToken);

    /// <summary>Chuyển lại, with the reason.</summary>
    public Task GiveBackAsync(int reportId, int seenVersion, string reason, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.Sign, operationId, async work =>
        {
            var report = await ProgressCommands.FindAsync(work, reportId, cancellationToken);
            report.DemandVersion(seenVersion);
            report.GiveBack(reason, work.Actor, work.Today);
            work.Note("GiveBackReport", report, reason);
            await work.TellAgencyAsync(report.AgencyId, "ReportGivenBack", Urls.Report(report.Id), cancellationToken, report.Obligation.Assignment.Title, report.ReturnReason!);
            return report;
        }, cancellationToken);
}

internal static class ReportNotices
{
    /// <summary>Tells the office what was sent.</summary>
    public static Task TellOfficeAsync(this Work work, ProgressReport report, CancellationToken cancellationToken) =>
        work.TellRoleAsync(Role.OfficeStaff, report.Claim is null ? "ReportSubmitted" : "ClaimSubmitted", Urls.Report(report.Id), cancellationToken,
            report.Obligation.Assignment.Title, report.Obligation.Agency.Name, report.PeriodLabel);
}
