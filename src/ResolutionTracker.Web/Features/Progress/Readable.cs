using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Progress;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>A draft, and what waits for a signature, is nobody's business but its writers': the body's own, or the office's where it writes for a body.</summary>
internal static class Readable
{
    public static IQueryable<ProgressReport> ReadableBy(this IQueryable<ProgressReport> reports, Actor actor)
    {
        var office = actor.IsOffice;
        return reports.Where(r => r.State != ReportState.Draft && r.State != ReportState.AwaitingSignature || (r.IsOnBehalf ? office : r.AgencyId == actor.AgencyId));
    }

    /// <summary>Those in which something stands: a form that was only looked at is no draft to anybody.</summary>
    public static IQueryable<ProgressReport> Begun(this IQueryable<ProgressReport> reports) => reports.Where(r =>
        r.State != ReportState.Draft || r.Percent != null || r.Results != null || r.Difficulties != null || r.Causes != null || r.Proposals != null
        || r.NextSteps != null || r.SelfRating != null || r.PaperNumber != null || r.IncomingNumber != null || r.IncomingOn != null || r.Claim!.Symbol != null || r.Evidence.Any());
}
