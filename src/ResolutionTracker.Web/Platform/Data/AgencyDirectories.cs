using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Agencies;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>The bodies on record by all their names.</summary>
public static class AgencyDirectories
{
    public static async Task<AgencyDirectory> LoadAsync(TrackerDbContext db, CancellationToken cancellationToken)
    {
        var rows = await db.Agencies.OrderBy(a => a.Order).ThenBy(a => a.SortKey).ThenBy(a => a.Id)
            .Select(a => new
            {
                a.Id,
                a.Name,
                a.ShortName,
                a.Aliases,
                a.From,
                a.Until,
                Former = a.Former.OrderBy(f => f.Id).Select(f => new FormerName(f.Name, f.From, f.Until)).ToList(),
            }).ToListAsync(cancellationToken);
        return new(rows.Select(a => new KnownAgency(a.Id, a.Name, OtherNames(a.ShortName, a.Aliases), a.From, a.Until, a.Former) { ShortName = a.ShortName }));
    }

    private static string[] OtherNames(string? shortName, string? aliases) =>
        [.. $"{shortName};{aliases}".Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];
}
