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

    /// <summary>Periods of a name as the regimes ask them, each with the regimes that ask alike: one question to the database for all of these.</summary>
    public static IEnumerable<(IReadOnlyList<ReportingRegime> Regimes, ReportingPeriod Period)> Together(this IEnumerable<(ReportingRegime Regime, ReportingPeriod Period)> asked) =>
        asked.GroupBy(a => a.Period, a => a.Regime).Select(g => ((IReadOnlyList<ReportingRegime>)[.. g], g.Key));

    /// <summary>Work for which one of these regimes holds: a piece of work's own before its body's, a body's before that of the house.</summary>
    public static IQueryable<Obligation> Under(this IQueryable<Obligation> work, RegimeBook book, IReadOnlyList<ReportingRegime> regimes)
    {
        var (ownWork, ownBodies) = (Works(book.All), Bodies(book.All));
        var (works, bodies) = (Works(regimes), Bodies(regimes));
        var house = regimes.Any(r => r is { AgencyId: null, AssignmentId: null });
        return work.Where(o => works.Contains(o.AssignmentId)
            || !ownWork.Contains(o.AssignmentId) && (bodies.Contains(o.AgencyId) || house && !ownBodies.Contains(o.AgencyId)));
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

    private static List<int> Works(IEnumerable<ReportingRegime> regimes) => [.. regimes.Select(r => r.AssignmentId).OfType<int>()];

    private static List<int> Bodies(IEnumerable<ReportingRegime> regimes) => [.. regimes.Select(r => r.AgencyId).OfType<int>()];
}
