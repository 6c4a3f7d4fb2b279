using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Search;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>What the register is asked for.</summary>
/// <param name="Sort">kind, date, issuer or work; a dash before it turns the order round.</param>
public sealed record ResolutionFilter(string? Text, ResolutionKind? Kind, bool OnlyPriority, string? Sort, int Page);

/// <summary>A line of the register.</summary>
/// <param name="Coverage">Null for those who do not see every body's work.</param>
/// <param name="Assignments">Those the reader sees.</param>
public sealed record ResolutionRow(
    int Id, string? Symbol, ResolutionKind Kind, DateOnly? IssuedOn, string Issuer, string Summary, bool IsPriority, bool IsUrgent, bool IsDemo, int Assignments, Coverage? Coverage);

public sealed record ResolutionList(IReadOnlyList<ResolutionRow> Rows, int Total, int Page, bool SeesCoverage);

/// <summary>The register.</summary>
public sealed class ResolutionQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, CoverageQueries coverage)
{
    public const string NewestFirst = "-date";

    public async Task<ResolutionList> ListAsync(ResolutionFilter filter, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = Matching(db.Resolutions.VisibleTo(db, actor), filter);
        var total = await found.CountAsync(cancellationToken);
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + Pager.Rows - 1) / Pager.Rows));
        var mine = db.Assignments.VisibleTo(actor);
        var rows = await Sorted(found, filter.Sort, mine).Skip((page - 1) * Pager.Rows).Take(Pager.Rows)
            .Select(r => new ResolutionRow(
                r.Id, r.Symbol, r.Kind, r.IssuedOn, r.Issuer.Name, r.Summary, r.IsPriority, r.IsUrgent, r.IsDemo,
                mine.Count(a => a.WithdrawnOn == null && a.Sources.Any(s => s.ResolutionId == r.Id)), null))
            .ToListAsync(cancellationToken);
        var covered = await coverage.OfAsync([.. rows.Select(r => r.Id)], cancellationToken);
        return new([.. rows.Select(r => r with { Coverage = covered.TryGetValue(r.Id, out var known) ? known : null })], total, page, actor.SeesAll);
    }

    private static IQueryable<Resolution> Matching(IQueryable<Resolution> resolutions, ResolutionFilter filter)
    {
        foreach (var word in Folding.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            resolutions = resolutions.Where(r => r.SearchText.Contains(word));
        }

        if (filter.Kind is { } kind)
        {
            resolutions = resolutions.Where(r => r.Kind == kind);
        }

        return filter.OnlyPriority ? resolutions.Where(r => r.IsPriority) : resolutions;
    }

    private static IOrderedQueryable<Resolution> Sorted(IQueryable<Resolution> resolutions, string? sort, IQueryable<Assignment> mine) => sort switch
    {
        "kind" => resolutions.OrderBy(r => r.Kind).ThenBy(r => r.SymbolKey).ThenBy(r => r.Id),
        "-kind" => resolutions.OrderByDescending(r => r.Kind).ThenBy(r => r.SymbolKey).ThenBy(r => r.Id),
        "issuer" => resolutions.OrderBy(r => r.Issuer.Order).ThenByDescending(r => r.IssuedOn).ThenBy(r => r.Id),
        "-issuer" => resolutions.OrderByDescending(r => r.Issuer.Order).ThenByDescending(r => r.IssuedOn).ThenBy(r => r.Id),
        "work" => resolutions.OrderBy(r => mine.Count(a => a.WithdrawnOn == null && a.Sources.Any(s => s.ResolutionId == r.Id))).ThenBy(r => r.Id),
        "-work" => resolutions.OrderByDescending(r => mine.Count(a => a.WithdrawnOn == null && a.Sources.Any(s => s.ResolutionId == r.Id))).ThenBy(r => r.Id),
        "date" => resolutions.OrderBy(r => r.IssuedOn == null).ThenBy(r => r.IssuedOn).ThenBy(r => r.Id),

        // A document whose date is not known stands last, whichever way the order goes.
        _ => resolutions.OrderBy(r => r.IssuedOn == null).ThenByDescending(r => r.IssuedOn).ThenByDescending(r => r.Id),
    };
}
