using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Search;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Agencies;

public sealed record AgencyAdminRow(int Id, string Code, string Name, string? ShortName, AgencyKind Kind, int Order, string? Parent, bool IsClosed, int Accounts);

public sealed record AgencyAdminDetail(int Id, int Version, AgencyDraft Draft);

/// <summary>Bodies as the administrator keeps them; their names are no secret to anybody signed in.</summary>
public sealed class AgencyAdminQueries(IDbContextFactory<TrackerDbContext> contexts)
{
    public async Task<(IReadOnlyList<AgencyAdminRow> Rows, int Total)> ListAsync(string? text, int page, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = db.Agencies.AsQueryable();
        foreach (var word in Folding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            found = found.Where(a => a.SearchText.Contains(word));
        }

        var total = await found.CountAsync(cancellationToken);
        var rows = await found.OrderBy(a => a.Order).ThenBy(a => a.SortKey).ThenBy(a => a.Id)
            .OnPage(page, total)
            .Select(a => new AgencyAdminRow(a.Id, a.Code, a.Name, a.ShortName, a.Kind, a.Order, a.Parent!.Name, a.IsClosed, db.Users.Count(u => u.AgencyId == a.Id)))
            .ToListAsync(cancellationToken);
        return (rows, total);
    }

    public async Task<AgencyAdminDetail?> FindAsync(int id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Agencies.Where(a => a.Id == id)
            .Select(a => new AgencyAdminDetail(a.Id, a.Version, new(a.Code, a.Name, a.ShortName, a.Kind, a.Order, a.ParentId, a.Aliases, a.IsClosed, a.From, a.Until,
                a.Former.OrderBy(f => f.Until).ThenBy(f => f.Id).Select(f => new FormerName(f.Name, f.From, f.Until)).ToList(), a.SignsReports)))
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Bodies another one can stand under, in protocol order, without itself.</summary>
    public async Task<IReadOnlyList<NameOption>> ParentsAsync(int? except, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Agencies.Where(a => a.Id != except).AsOptions().ToListAsync(cancellationToken);
    }

    /// <summary>Behind the last one, with room between for what comes later.</summary>
    public async Task<int> NextOrderAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return (await db.Agencies.MaxAsync(a => (int?)a.Order, cancellationToken) ?? 0) + 10;
    }
}
