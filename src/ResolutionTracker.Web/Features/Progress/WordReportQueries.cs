using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Drafts the office holds for a body, to be looked at before they are sent.</summary>
public sealed class WordReportQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user)
{
    public async Task<IReadOnlyList<HeldDraft>> DraftsAsync(int agencyId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.ProgressReports.VisibleTo(actor).ReadableBy(actor).Begun()
            .Where(r => r.AgencyId == agencyId && r.State == ReportState.Draft && r.IsOnBehalf && r.Obligation.AgencyId == agencyId && r.Obligation.AcceptedOn == null && r.Obligation.EndedOn == null)
            .OrderBy(r => r.PeriodDueOn).ThenBy(r => r.Obligation.DueOn).ThenBy(r => r.Id)
            .Select(r => new HeldDraft(r.Id, r.Version, r.Obligation.Assignment.Title, r.Obligation.PeriodLabel, r.PeriodLabel, r.Percent, r.Results, r.Difficulties)).ToListAsync(cancellationToken);
    }
}

public sealed record HeldDraft(int Id, int Version, string Title, string? WorkPeriod, string Period, int? Percent, string? Results, string? Difficulties);
