using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>A status under a heading: a body, a document, an orientation.</summary>
public sealed class KeyedStatus
{
    public int Key { get; init; }

    public ObligationStatus Status { get; init; }
}

/// <summary>The same work read against both due days: the official and the first one.</summary>
public sealed record RatedCounts(MatrixCounts Official, MatrixCounts Original)
{
    public static readonly RatedCounts None = new(StatusCounts.Nothing, StatusCounts.Nothing);
}

/// <summary>Counts by status, made by the database in one grouping.</summary>
public static class StatusCounts
{
    public static readonly MatrixCounts Nothing = new(new Dictionary<ObligationStatus, int>());

    public static MatrixCounts Sum(IEnumerable<MatrixCounts> all)
    {
        var list = all.ToList();
        return new(Enum.GetValues<ObligationStatus>().ToDictionary(s => s, s => list.Sum(c => c[s])));
    }

    public static async Task<MatrixCounts> CountByStatusAsync(this IQueryable<RatedObligation> rated, CancellationToken cancellationToken) =>
        new(await rated.GroupBy(r => r.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken));

    public static async Task<IReadOnlyDictionary<int, MatrixCounts>> CountByKeyAsync(this IQueryable<KeyedStatus> keyed, CancellationToken cancellationToken)
    {
        var groups = await keyed.GroupBy(k => new { k.Key, k.Status })
            .Select(g => new { g.Key.Key, g.Key.Status, Count = g.Count() }).ToListAsync(cancellationToken);
        return groups.GroupBy(g => g.Key).ToDictionary(g => g.Key, g => new MatrixCounts(g.ToDictionary(s => s.Status, s => s.Count)));
    }

    /// <summary>Both readings of the same work, by body.</summary>
    public static async Task<IReadOnlyDictionary<int, RatedCounts>> CountByAgencyAsync(this IQueryable<Obligation> work, StatusThresholds day, CancellationToken cancellationToken)
    {
        var official = await Keyed(DueDayBasis.Official).CountByKeyAsync(cancellationToken);
        var original = await Keyed(DueDayBasis.Original).CountByKeyAsync(cancellationToken);
        return official.ToDictionary(p => p.Key, p => new RatedCounts(p.Value, original.GetValueOrDefault(p.Key, Nothing)));

        IQueryable<KeyedStatus> Keyed(DueDayBasis basis) =>
            work.Rated(day, basis).Select(r => new KeyedStatus { Key = r.Obligation.AgencyId, Status = r.Status });
    }

    public static async Task<RatedCounts> CountBothAsync(this IQueryable<Obligation> work, StatusThresholds day, CancellationToken cancellationToken) =>
        new(await work.Rated(day).CountByStatusAsync(cancellationToken), await work.Rated(day, DueDayBasis.Original).CountByStatusAsync(cancellationToken));
}
