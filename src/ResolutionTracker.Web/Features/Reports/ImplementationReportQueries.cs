using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>Reads what the report on a document says, as of the day. Counts are the database's own.</summary>
public sealed class ImplementationReportQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    /// <summary>Documents one may report on: those that gave work, first the latest priority programme.</summary>
    public async Task<IReadOnlyList<ReportedDocument>> DocumentsAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var documents = await Documents(db, actor)
            .OrderByDescending(d => db.AssignmentSources.Any(s => s.ResolutionId == d.Id)).ThenByDescending(d => d.IssuedOn).ThenBy(d => d.Id)
            .Select(d => new { Document = new ReportedDocument(d.Id, d.Kind, d.Symbol, d.IssuedOn, d.Issuer.Name, d.Summary, d.IsDemo), First = d.IsPriority && d.Kind == ResolutionKind.CTr })
            .ToListAsync(cancellationToken);
        return [.. documents.OrderByDescending(d => d.First).Select(d => d.Document)];
    }

    /// <summary>The main figures; null for a document that is not there or not one's to see.</summary>
    public async Task<ReportFigures?> FiguresAsync(int resolutionId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        var day = await today.ThresholdsAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await FiguresAsync(db, actor, resolutionId, day, cancellationToken);
    }

    /// <summary>All that the report says; null as for <see cref="FiguresAsync(int, CancellationToken)"/>.</summary>
    public async Task<ImplementationReportData?> ReadAsync(int resolutionId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        var day = await today.ThresholdsAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await FiguresAsync(db, actor, resolutionId, day, cancellationToken) is not { } figures)
        {
            return null;
        }

        var work = new ReportedWork(db, actor, resolutionId, day, cancellationToken);
        var sources = await db.Relations.Where(r => r.FromId == resolutionId && r.Kind == RelationKind.Concretises)
            .OrderBy(r => r.To.IssuedOn).ThenBy(r => r.ToId)
            .Select(r => new SourceDocument(r.To.Kind, r.To.Symbol, r.To.IssuedOn, r.To.Issuer.Name, r.To.Summary))
            .ToListAsync(cancellationToken);
        return new(
            figures, sources,
            await new ReportedGoals(db, resolutionId, day.Today, cancellationToken).ReadAsync([.. figures.Matrix.Select(m => m.OrientationId).OfType<int>()]),
            await work.OverdueAsync(),
            await db.Reviews.Where(r => r.Cycle.ResolutionId == resolutionId).OrderBy(r => r.DueOn).ThenBy(r => r.Id)
                .Select(r => new PlannedReview(r.Kind, ReviewPlan.YearsBetween(r.Kind, r.Cycle.BaseOn, r.DueOn), r.DueOn, r.State, r.IsDemo)).ToListAsync(cancellationToken),
            await work.OpenAsync(),
            await new ReportedAssignments(db, actor, resolutionId, day, cancellationToken).ReadAsync());
    }

    private static async Task<ReportFigures?> FiguresAsync(TrackerDbContext db, Actor actor, int resolutionId, StatusThresholds day, CancellationToken cancellationToken)
    {
        var document = await Documents(db, actor).Where(d => d.Id == resolutionId)
            .Select(d => new ReportedDocument(d.Id, d.Kind, d.Symbol, d.IssuedOn, d.Issuer.Name, d.Summary, d.IsDemo))
            .FirstOrDefaultAsync(cancellationToken);
        if (document is null)
        {
            return null;
        }

        var led = ReportedWork.LedUnder(db, actor, resolutionId);
        var matrix = await MatrixAsync(db, led, day, cancellationToken);
        var byStatus = await StatusesAsync(led, day, DueDayBasis.Official, cancellationToken);
        var clauses = await db.Clauses.Where(c => c.ResolutionId == resolutionId)
            .WithCover(db).ToListAsync(cancellationToken);
        return new(
            await db.Agencies.Where(a => a.Kind == AgencyKind.PartyCommittee).OrderBy(a => a.Order).ThenBy(a => a.Id).Select(a => a.Name).FirstOrDefaultAsync(cancellationToken),
            document, day.Today,
            await db.Obligations.AnyAsync(o => o.IsDemo, cancellationToken) || await db.Assignments.AnyAsync(a => a.IsDemo, cancellationToken) || await db.ProgressReports.AnyAsync(r => r.IsDemo, cancellationToken),
            await led.Select(o => o.AssignmentId).Distinct().CountAsync(cancellationToken),
            await led.Select(o => o.AgencyId).Distinct().CountAsync(cancellationToken),
            Coverage.Of(clauses.Select(c => (c.Call, c.IsCovered))),
            matrix, new(byStatus), OnTimeRate.Of(byStatus),
            OnTimeRate.Of(await StatusesAsync(led, day, DueDayBasis.Original, cancellationToken)));
    }

    private static async Task<IReadOnlyList<OrientationCounts>> MatrixAsync(TrackerDbContext db, IQueryable<Obligation> led, StatusThresholds day, CancellationToken cancellationToken)
    {
        var counted = await led.Rated(day).GroupBy(r => new { r.Obligation.Assignment.OrientationId, r.Status })
            .Select(g => new { g.Key.OrientationId, g.Key.Status, Count = g.Count() }).ToListAsync(cancellationToken);
        var orientations = await db.Orientations.OrderBy(o => o.Order).ThenBy(o => o.Id).Select(o => new { o.Id, o.Title, o.IsBreakthrough }).ToListAsync(cancellationToken);
        var byOrientation = counted.ToLookup(c => c.OrientationId);
        var lines = orientations.Where(o => byOrientation.Contains(o.Id)).Select(o => new OrientationCounts(o.Id, o.Title, o.IsBreakthrough, CountsOf(o.Id))).ToList();
        if (byOrientation.Contains(null))
        {
            lines.Add(new(null, null, false, CountsOf(null)));
        }

        return lines;

        MatrixCounts CountsOf(int? orientation) => new(byOrientation[orientation].ToDictionary(c => c.Status, c => c.Count));
    }

    private static Task<Dictionary<ObligationStatus, int>> StatusesAsync(IQueryable<Obligation> led, StatusThresholds day, DueDayBasis basis, CancellationToken cancellationToken) =>
        led.Rated(day, basis).GroupBy(r => r.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

    private static IQueryable<Resolution> Documents(TrackerDbContext db, Actor actor) => db.Resolutions.VisibleTo(db, actor).Where(r => !r.IsSecret);
}
