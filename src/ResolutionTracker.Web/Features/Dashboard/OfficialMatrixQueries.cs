using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>One document's row of the official matrix.</summary>
public sealed record MatrixRow(int ResolutionId, string? Symbol, string Summary, MatrixCounts Counts);

/// <summary>The matrix: what rests on several documents stands in each of their rows and once in the total.</summary>
/// <param name="Unsourced">Work that rests on no document.</param>
public sealed record OfficialMatrix(DateOnly Date, IReadOnlyList<MatrixRow> Rows, MatrixCounts Unsourced, RatedCounts Total)
{
    /// <summary>How many assignments secret documents give, of which nothing else is known here; part of no row and of no rate.</summary>
    public int Secret { get; init; }

    /// <summary>How often work stands in a row beyond its first.</summary>
    public int CountedAgain => Rows.Sum(r => r.Counts.Total) + Unsourced.Total - Total.Official.Total;
}

public sealed class OfficialMatrixQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    public async Task<OfficialMatrix> ReadAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        var day = await today.ThresholdsAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return (await ReadAsync(db, db.Obligations.VisibleTo(actor), day, cancellationToken)) with { Secret = await SecretAsync(db, actor, cancellationToken) };
    }

    public async Task<(DateOnly Date, int Assignments, MatrixCounts Counts)> TotalAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        var day = await today.ThresholdsAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var lead = db.Obligations.VisibleTo(actor).Where(o => o.Role == ObligationRole.Lead);
        return (day.Today, await lead.Select(o => o.AssignmentId).Distinct().CountAsync(cancellationToken), await lead.Rated(day).CountByStatusAsync(cancellationToken));
    }

    /// <summary>How many assignments secret documents give; bodies do not know of them.</summary>
    public async Task<int> SecretAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await SecretAsync(db, actor, cancellationToken);
    }

    private static async Task<int> SecretAsync(TrackerDbContext db, Actor actor, CancellationToken cancellationToken) =>
        actor.SeesAll ? await db.Resolutions.Where(r => r.IsSecret).SumAsync(r => r.SecretAssignments ?? 0, cancellationToken) : 0;

    internal static async Task<OfficialMatrix> ReadAsync(TrackerDbContext db, IQueryable<Obligation> visible, StatusThresholds day, CancellationToken cancellationToken)
    {
        var lead = visible.Where(o => o.Role == ObligationRole.Lead);
        var total = await lead.CountBothAsync(day, cancellationToken);

        // Two clauses of one document are two sources of the assignment, and still one row.
        var sources = db.AssignmentSources.Select(s => new { s.AssignmentId, s.ResolutionId }).Distinct();
        var byDocument = await lead.Rated(day)
            .Join(sources, r => r.Obligation.AssignmentId, s => s.AssignmentId, (r, s) => new KeyedStatus { Key = s.ResolutionId, Status = r.Status })
            .CountByKeyAsync(cancellationToken);
        var unsourced = await lead.Where(o => !o.Assignment.Sources.Any()).Rated(day).CountByStatusAsync(cancellationToken);
        var documents = await db.Resolutions.Where(d => db.AssignmentSources.Any(s => s.ResolutionId == d.Id))
            .OrderBy(d => d.IssuedOn == null).ThenBy(d => d.IssuedOn).ThenBy(d => d.Id)
            .Select(d => new { d.Id, d.Symbol, d.Summary }).ToListAsync(cancellationToken);
        var rows = documents.Where(d => byDocument.ContainsKey(d.Id)).Select(d => new MatrixRow(d.Id, d.Symbol, d.Summary, byDocument[d.Id])).ToList();
        return new(day.Today, rows, unsourced, total);
    }
}
