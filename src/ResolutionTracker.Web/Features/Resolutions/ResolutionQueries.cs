using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Search;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>What the register is asked for.</summary>
/// <param name="Sort">number, kind, date, issuer or work; a dash before it turns the order round.</param>
public sealed record ResolutionFilter(string? Text, ResolutionKind? Kind, bool OnlyPriority, string? Sort, int Page)
{
    public bool OnlyUrgent { get; init; }

    public int? TermId { get; init; }

    public int? IssuerId { get; init; }

    /// <summary>Of issue.</summary>
    public int? Year { get; init; }

    public int? SpecialistId { get; init; }

    public RegisterState? State { get; init; }
}

/// <summary>What a document still lacks, or how it stands.</summary>
public enum RegisterState
{
    /// <summary>A clause is not covered; only for those who see every body's work.</summary>
    Uncovered,
    WithoutText,
    InForce,
    Replaced,
    Secret,
}

/// <summary>A line of the register.</summary>
/// <param name="Coverage">Null for those who do not see every body's work.</param>
/// <param name="Assignments">Those the reader sees.</param>
public sealed record ResolutionRow(
    int Id, string? Symbol, ResolutionKind Kind, DateOnly? IssuedOn, string Issuer, string Summary, bool IsPriority, bool IsUrgent, bool IsDemo, int Assignments, Coverage? Coverage)
{
    public string? Specialist { get; init; }

    public bool IsSecret { get; init; }

    /// <summary>Of a secret document, where it is known.</summary>
    public int? SecretAssignments { get; init; }

    public bool IsReplaced { get; init; }

    /// <summary>Not all that was looked for stands in its number and its summary: it is in the text.</summary>
    public bool IsFoundInText { get; init; }
}

public sealed record ResolutionList(IReadOnlyList<ResolutionRow> Rows, int Total, int Page, bool SeesCoverage);

/// <summary>The register.</summary>
public sealed class ResolutionQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, CoverageQueries coverage)
{
    public const string NewestFirst = "-date";

    public async Task<ResolutionList> ListAsync(ResolutionFilter filter, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = Matching(db, db.Resolutions.VisibleTo(db, actor), filter, actor);
        var total = await found.CountAsync(cancellationToken);
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + Pager.Rows - 1) / Pager.Rows));
        var mine = db.Assignments.VisibleTo(actor);
        var rows = await Sorted(found, filter, mine).Skip((page - 1) * Pager.Rows).Take(Pager.Rows)
            .Select(r => new ResolutionRow(
                r.Id, r.Symbol, r.Kind, r.IssuedOn, r.Issuer.Name, r.Summary, r.IsPriority, r.IsUrgent, r.IsDemo,
                mine.Count(a => a.WithdrawnOn == null && a.Sources.Any(s => s.ResolutionId == r.Id)), null)
            {
                Specialist = db.Users.Where(u => u.Id == r.SpecialistId).Select(u => u.FullName).FirstOrDefault(),
                IsSecret = r.IsSecret,
                SecretAssignments = r.SecretAssignments,
                IsReplaced = db.Relations.Any(l => l.ToId == r.Id && l.Kind == RelationKind.Replaces),
            })
            .ToListAsync(cancellationToken);
        var ids = rows.Select(r => r.Id).ToList();
        var sought = Folding.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var heads = sought.Length == 0 ? [] : await db.Resolutions.Where(r => ids.Contains(r.Id)).Select(r => new { r.Id, r.SearchText }).ToDictionaryAsync(r => r.Id, r => r.SearchText, cancellationToken);
        var covered = await coverage.OfAsync(ids, cancellationToken);
        return new([.. rows.Select(r => r with { Coverage = covered.TryGetValue(r.Id, out var known) ? known : null, IsFoundInText = sought.Any(w => !heads[r.Id].Contains(w, StringComparison.Ordinal)) })], total, page, actor.SeesAll);
    }

    private static IQueryable<Resolution> Matching(TrackerDbContext db, IQueryable<Resolution> resolutions, ResolutionFilter filter, Actor actor)
    {
        foreach (var word in Folding.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            resolutions = resolutions.Where(r => r.SearchText.Contains(word) || r.Clauses.Any(c => c.SearchText.Contains(word)));
        }

        resolutions = resolutions.Where(r =>
            (filter.Kind == null || r.Kind == filter.Kind) && (filter.TermId == null || r.TermId == filter.TermId) && (filter.IssuerId == null || r.IssuerId == filter.IssuerId)
            && (filter.SpecialistId == null || r.SpecialistId == filter.SpecialistId) && (!filter.OnlyPriority || r.IsPriority) && (!filter.OnlyUrgent || r.IsUrgent));
        if (filter.Year is { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            resolutions = resolutions.Where(r => r.IssuedOn >= first && r.IssuedOn <= last);
        }

        return filter.State switch
        {
            RegisterState.Uncovered when actor.SeesAll => resolutions.Where(r =>
                db.Clauses.WithCover(db).Any(c => c.ResolutionId == r.Id && c.Call != ClauseCall.None && c.Assignments + c.Indicators + c.Reviews == 0)),
            RegisterState.WithoutText => resolutions.Where(r => !r.IsSecret && !r.Clauses.Any()),
            RegisterState.InForce => resolutions.Where(r => !db.Relations.Any(l => l.ToId == r.Id && l.Kind == RelationKind.Replaces)),
            RegisterState.Replaced => resolutions.Where(r => db.Relations.Any(l => l.ToId == r.Id && l.Kind == RelationKind.Replaces)),
            RegisterState.Secret => resolutions.Where(r => r.IsSecret),
            _ => resolutions,
        };
    }

    // Whoever looks for a number wants its document above those that only mention it.
    private static IOrderedQueryable<Resolution> ByNumberSought(IQueryable<Resolution> resolutions, string sought)
    {
        var number = int.TryParse(sought, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : (int?)null;
        return resolutions.OrderBy(r => r.SymbolKey == sought || number != null && r.NumberValue == number ? 0 : r.SymbolKey!.StartsWith(sought) ? 1 : 2)
            .ThenBy(r => r.IssuedOn == null).ThenByDescending(r => r.IssuedOn).ThenByDescending(r => r.Id);
    }

    private static IOrderedQueryable<Resolution> Sorted(IQueryable<Resolution> resolutions, ResolutionFilter filter, IQueryable<Assignment> mine) => filter.Sort switch
    {
        null when Folding.Compact(filter.Text) is { Length: > 0 } sought => ByNumberSought(resolutions, sought),

        // By series, then 2 before 10; what has no number stands last, whichever way the order goes.
        "number" => resolutions.OrderBy(r => r.NumberValue == null).ThenBy(r => r.Kind).ThenBy(r => r.NumberBody)
            .ThenBy(r => r.NumberValue).ThenBy(r => r.NumberLetter).ThenBy(r => r.IssuedOn).ThenBy(r => r.Id),
        "-number" => resolutions.OrderBy(r => r.NumberValue == null).ThenBy(r => r.Kind).ThenBy(r => r.NumberBody)
            .ThenByDescending(r => r.NumberValue).ThenByDescending(r => r.NumberLetter).ThenByDescending(r => r.IssuedOn).ThenBy(r => r.Id),
        "kind" => resolutions.OrderBy(r => r.Kind).ThenBy(r => r.NumberBody).ThenBy(r => r.NumberValue).ThenBy(r => r.NumberLetter).ThenBy(r => r.Id),
        "-kind" => resolutions.OrderByDescending(r => r.Kind).ThenBy(r => r.NumberBody).ThenBy(r => r.NumberValue).ThenBy(r => r.NumberLetter).ThenBy(r => r.Id),
        "issuer" => resolutions.OrderBy(r => r.Issuer.Order).ThenByDescending(r => r.IssuedOn).ThenBy(r => r.Id),
        "-issuer" => resolutions.OrderByDescending(r => r.Issuer.Order).ThenByDescending(r => r.IssuedOn).ThenBy(r => r.Id),
        "work" => resolutions.OrderBy(r => mine.Count(a => a.WithdrawnOn == null && a.Sources.Any(s => s.ResolutionId == r.Id))).ThenBy(r => r.Id),
        "-work" => resolutions.OrderByDescending(r => mine.Count(a => a.WithdrawnOn == null && a.Sources.Any(s => s.ResolutionId == r.Id))).ThenBy(r => r.Id),
        "date" => resolutions.OrderBy(r => r.IssuedOn == null).ThenBy(r => r.IssuedOn).ThenBy(r => r.Id),

        // A document whose date is not known stands last, whichever way the order goes.
        _ => resolutions.OrderBy(r => r.IssuedOn == null).ThenByDescending(r => r.IssuedOn).ThenByDescending(r => r.Id),
    };
}
