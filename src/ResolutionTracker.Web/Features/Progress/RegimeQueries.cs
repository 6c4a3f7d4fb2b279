using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Reporting regimes as the office keeps them.</summary>
public sealed class RegimeQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    /// <summary>The regime that holds there, its own or the one it follows; null where the body or the work is not there.</summary>
    public async Task<RegimeView?> ReadAsync(RegimeOf of, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var book = await db.RegimesAsync(cancellationToken);
        var name = of.AssignmentId is { } work ? await db.Assignments.VisibleTo(actor).Where(a => a.Id == work).Select(a => a.Title).FirstOrDefaultAsync(cancellationToken)
            : of.AgencyId is { } body ? await db.Agencies.Where(a => a.Id == body).Select(a => a.Name).FirstOrDefaultAsync(cancellationToken)
            : null;
        if (name is null && of is not { AgencyId: null, AssignmentId: null })
        {
            return null;
        }

        var own = book.All.FirstOrDefault(r => r.AgencyId == of.AgencyId && r.AssignmentId == of.AssignmentId);
        var shown = own ?? book.House;
        return new(of, name, own?.Version ?? 0, new([.. shown.Terms.Select(t => t.Days)], shown.OpensDaysBefore, shown.GraceDays),
            [.. shown.Between(today.Date, today.Date.AddYears(1)).DistinctBy(p => p.Kind)]);
    }

    /// <summary>Bodies and work with a regime of their own.</summary>
    public async Task<IReadOnlyList<OwnRegime>> OwnAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var bodies = await db.ReportingRegimes.Where(r => r.AgencyId != null).Join(db.Agencies, r => r.AgencyId, a => a.Id, (r, a) => new { a.Order, Row = new OwnRegime(new(a.Id, null), a.Name, r.Terms.Select(t => t.Kind).ToList()) })
            .OrderBy(r => r.Order).Select(r => r.Row).ToListAsync(cancellationToken);
        var work = await db.ReportingRegimes.Where(r => r.AssignmentId != null).Join(db.Assignments.VisibleTo(actor), r => r.AssignmentId, a => a.Id, (r, a) => new { a.SortKey, Row = new OwnRegime(new(null, a.Id), a.Title, r.Terms.Select(t => t.Kind).ToList()) })
            .OrderBy(r => r.SortKey).Select(r => r.Row).ToListAsync(cancellationToken);
        return [.. bodies, .. work];
    }

    /// <summary>Bodies that may be given a regime of their own, in protocol order.</summary>
    public async Task<IReadOnlyList<NameOption>> AgenciesAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Agencies.Where(a => !a.IsClosed).AsOptions().ToListAsync(cancellationToken);
    }
}

/// <param name="Name">Of the body or the work; null for the house.</param>
/// <param name="Version">Of its own regime; 0 where it follows the house.</param>
/// <param name="Next">The next period of each kind.</param>
public sealed record RegimeView(RegimeOf Of, string? Name, int Version, RegimeDraft Draft, IReadOnlyList<ReportingPeriod> Next)
{
    public bool IsHouse => Of is { AgencyId: null, AssignmentId: null };
}

public sealed record OwnRegime(RegimeOf Of, string Name, IReadOnlyList<ReportingKind> Kinds);
