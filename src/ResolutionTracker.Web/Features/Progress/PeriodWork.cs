using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Which work is asked about in a period, and which has its report. One rule for the body's own list and the office's.</summary>
internal static class PeriodWork
{
    public static async Task<RegimeBook> RegimesAsync(this TrackerDbContext db, CancellationToken cancellationToken) =>
        new(await db.ReportingRegimes.Include(r => r.Terms).OrderBy(r => r.Id).ToListAsync(cancellationToken));

    /// <summary>Work for which that regime holds: a piece of work's own before its body's, a body's before that of the house.</summary>
    public static IQueryable<Obligation> Under(this IQueryable<Obligation> work, RegimeBook book, ReportingRegime regime)
    {
        if (regime.AssignmentId is { } assignment)
        {
            return work.Where(o => o.AssignmentId == assignment);
        }

        var assignments = book.All.Select(r => r.AssignmentId).OfType<int>().ToList();
        var others = work.Where(o => !assignments.Contains(o.AssignmentId));
        if (regime.AgencyId is { } agency)
        {
            return others.Where(o => o.AgencyId == agency);
        }

        var agencies = book.All.Select(r => r.AgencyId).OfType<int>().ToList();
        return others.Where(o => !agencies.Contains(o.AgencyId));
    }

    /// <summary>With a report of the period that was sent and did not come back.</summary>
    public static IQueryable<Obligation> Reported(this IQueryable<Obligation> work, TrackerDbContext db, string period) =>
        work.Where(o => db.ProgressReports.Any(r => r.ObligationId == o.Id && r.AgencyId == o.AgencyId && r.PeriodKey == period && (r.State == ReportState.Submitted || r.State == ReportState.Approved)));

    /// <summary>Open work begun by the cut-off, without such a report. Where a claim waits for the office nothing more is asked.</summary>
    public static IQueryable<Obligation> Missing(this IQueryable<Obligation> work, TrackerDbContext db, ReportingPeriod period)
    {
        var (label, cutOff) = (period.Label, period.CutOff);
        return work.Where(o => o.AcceptedOn == null && o.EndedOn == null && o.ClaimDate == null && o.SuspendedOn == null && o.StartOn <= cutOff)
            .Where(o => !db.ProgressReports.Any(r => r.ObligationId == o.Id && r.AgencyId == o.AgencyId
                && (r.PeriodKey == label && (r.State == ReportState.Submitted || r.State == ReportState.Approved) || r.State == ReportState.Submitted && r.Claim!.Symbol != null)));
    }
}
