using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>A filled-in form of a body becomes drafts of the office, which are looked at and then sent together.</summary>
public sealed class WordReportCommands(UnitOfWork unit, CurrentUser user, IDbContextFactory<TrackerDbContext> contexts, FileIntake intake)
{
    public static AcceptedFiles Accepted { get; } = new(10L * 1024 * 1024, FileKind.Docx);

    /// <summary>Asked before the first byte is taken.</summary>
    /// <exception cref="RuleBroken"><c>MayNot</c>, <c>NotThere</c>.</exception>
    public async Task DemandMayReadAsync(int agencyId, CancellationToken cancellationToken)
    {
        await user.DemandAsync(Policies.EditContent, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await db.Agencies.AnyAsync(a => a.Id == agencyId, cancellationToken))
        {
            throw new RuleBroken("NotThere");
        }
    }

    /// <summary>Reads the file into drafts; the file itself is not kept.</summary>
    /// <returns>How many drafts it made or changed.</returns>
    /// <exception cref="RuleBroken">Those of <see cref="ReadWordForm.Read"/>, <c>WordFormOfOther</c>, <c>WordFormEmpty</c>.</exception>
    public async Task<int> ReadAsync(int agencyId, ReceivedFile received, CancellationToken cancellationToken)
    {
        await DemandMayReadAsync(agencyId, cancellationToken);
        FilledForm form;
        try
        {
            await using var file = File.OpenRead(intake.PathOf(received.StoredName));
            form = ReadWordForm.Read(file);
        }
        finally
        {
            intake.Discard(received.StoredName);
        }

        return await ReadAsync(agencyId, form, Guid.NewGuid(), cancellationToken);
    }

    internal async Task<int> ReadAsync(int agencyId, FilledForm form, Guid operationId, CancellationToken cancellationToken)
    {
        if (form.AgencyId != agencyId)
        {
            throw new RuleBroken("WordFormOfOther", "File");
        }

        var made = 0;
        await unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var ids = form.Work.Select(w => w.ObligationId).ToList();
            var obligations = await work.Db.Obligations.VisibleTo(work.Actor).Include(o => o.Assignment)
                .Where(o => ids.Contains(o.Id) && o.AgencyId == agencyId && o.AcceptedOn == null && o.EndedOn == null && o.ClaimDate == null).ToDictionaryAsync(o => o.Id, cancellationToken);
            var known = await work.Db.ProgressReports.Where(r => ids.Contains(r.ObligationId) && r.AgencyId == agencyId).ToListAsync(cancellationToken);
            var book = await work.Db.RegimesAsync(cancellationToken);
            foreach (var filled in form.Work)
            {
                // Work given away or done meanwhile, and what the body has reported itself, is left alone.
                if (obligations.GetValueOrDefault(filled.ObligationId) is not { } obligation
                    || known.Exists(r => r.ObligationId == filled.ObligationId && r.PeriodKey == form.Period && r.State != ReportState.Draft))
                {
                    continue;
                }

                var report = known.Find(r => r.ObligationId == filled.ObligationId && r is { State: ReportState.Draft, IsOnBehalf: true }) ?? Begin(work, obligation, book, form.Period);
                report.Write(filled.Text, new(report.IncomingNumber, report.IncomingOn), work.Actor);
                made++;
            }

            if (made == 0)
            {
                throw new RuleBroken("WordFormEmpty", "File");
            }

            work.Named("ReadWordReports");
            return null;
        }, cancellationToken);
        return made;
    }

    /// <summary>Sends the drafts that were looked at, all with the number and day under which the paper came in.</summary>
    /// <param name="seen">Each report with the version that was looked at.</param>
    public Task SendAsync(IReadOnlyList<SeenReport> seen, OnBehalf incoming, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var ids = seen.Select(s => s.ReportId).ToList();
            var reports = await ProgressCommands.Whole(work).Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellationToken);
            foreach (var (reportId, version) in seen)
            {
                var report = reports.GetValueOrDefault(reportId) ?? throw new RuleBroken("NotYours");
                report.DemandVersion(version);
                report.Write(ReportText.Of(report), incoming, work.Actor);
            }

            await ProgressCommands.SettleAsync(work, reports.Values, cancellationToken);
            foreach (var report in reports.Values)
            {
                report.Submit(work.Actor, work.Today, report.Obligation.Agency.SignsReports);
            }

            work.Named("SubmitReport");
            return null;
        }, cancellationToken);

    private static ProgressReport Begin(Work work, Obligation obligation, RegimeBook book, string period)
    {
        var report = ProgressReport.Start(obligation, period, work.Actor, work.Today);
        report.BelongTo(book.For(obligation.AgencyId, obligation.AssignmentId).Find(period, work.Today));
        work.Db.Add(report);
        return report;
    }
}

/// <summary>A draft as it was looked at.</summary>
public sealed record SeenReport(int ReportId, int Version);
