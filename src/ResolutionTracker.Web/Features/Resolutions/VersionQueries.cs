using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

public sealed record VersionLine(int Number, TextSource Source, string? FileName, string? Reason, string MadeBy, DateTime MadeAt, int ClauseCount);

/// <summary>A clause of one version beside the version before it.</summary>
/// <param name="Change">Null for a clause that this version no longer has.</param>
public sealed record VersionClause(CutClause Clause, ClauseChange? Change, string? Before);

/// <summary>A correction by hand that no version holds yet.</summary>
/// <param name="Action">What the history calls it.</param>
public sealed record HandCorrection(string By, DateOnly On, string Action, IReadOnlyList<CorrectedText> Texts);

/// <summary>What a correction by hand did to the words of a clause.</summary>
/// <param name="Before">Null for a clause that was made.</param>
/// <param name="Now">Null for a clause that has gone.</param>
public sealed record CorrectedText(int Clause, string? Before, string? Now);

/// <param name="Shown">The version that is open, with what changed to it from the one before.</param>
public sealed record VersionList(int Id, ResolutionKind Kind, string? Symbol, string Summary, IReadOnlyList<VersionLine> Lines, int? Number, IReadOnlyList<VersionClause> Shown)
{
    /// <summary>Made since the newest version, or since the document was entered, the latest last.</summary>
    public IReadOnlyList<HandCorrection> Corrections { get; init; } = [];
}

/// <summary>The texts that a document had, for those who see every body's work.</summary>
public sealed class VersionQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user)
{
    private static readonly string[] ByHand = ["CorrectClause", "MergeClauses", "SplitClause", "AddClause", "RemoveClause"];

    /// <param name="number">The newest where none is named.</param>
    /// <returns>Null for a document or a version that is not there.</returns>
    public async Task<VersionList?> OfAsync(int id, int? number, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var head = await db.Resolutions.VisibleTo(db, actor).Where(r => r.Id == id && actor.SeesAll).Select(r => new { r.Kind, r.Symbol, r.Summary }).FirstOrDefaultAsync(cancellationToken);
        if (head is null)
        {
            return null;
        }

        var lines = await db.TextVersions.Where(v => v.ResolutionId == id).OrderByDescending(v => v.Number)
            .Select(v => new VersionLine(v.Number, v.Source, v.FileName, v.Reason, v.MadeBy, v.MadeAt, v.ClauseCount)).ToListAsync(cancellationToken);
        var shown = number ?? lines.FirstOrDefault()?.Number;
        if (shown is not null && lines.TrueForAll(l => l.Number != shown))
        {
            return null;
        }

        var texts = await db.TextVersions.Where(v => v.ResolutionId == id && (v.Number == shown || v.Number == shown - 1)).Include(v => v.Body).OrderBy(v => v.Number).ToListAsync(cancellationToken);
        var clauses = texts.Count == 0 ? [] : Compared(texts.Count > 1 ? texts[0].Read() : null, texts[^1].Read());
        return new(id, head.Kind, head.Symbol, head.Summary, lines, shown, clauses) { Corrections = await CorrectionsAsync(db, id, cancellationToken) };
    }

    internal static async Task<List<HandCorrection>> CorrectionsAsync(TrackerDbContext db, int id, CancellationToken cancellationToken)
    {
        var its = db.History.Where(h => h.SubjectKind == nameof(Resolution) && h.SubjectId == id);
        var entered = await its.Where(h => h.Action == "EnterText").MaxAsync(h => (int?)h.Id, cancellationToken) ?? 0;
        var made = await its.Where(h => h.Id > entered && ByHand.Contains(h.Action)).OrderBy(h => h.Id)
            .Select(h => new { h.OperationId, h.ActorName, h.On, h.Action, h.EntityKind, h.EntityId, h.Changes }).ToListAsync(cancellationToken);
        return
        [
            .. made.GroupBy(h => h.OperationId).Select(g => new HandCorrection(g.First().ActorName, g.First().On, g.First().Action,
            [
                .. g.Where(h => h.EntityKind == nameof(Clause))
                    .Select(h => (h.EntityId, Change: HistoryWriter.Read(h.Changes).FirstOrDefault(c => c.F == nameof(Clause.Text))))
                    .Where(h => h.Change is not null).Select(h => new CorrectedText(h.EntityId, h.Change!.O, h.Change.N)),
            ])),
        ];
    }

    private static List<VersionClause> Compared(IReadOnlyList<CutClause>? before, IReadOnlyList<CutClause> now)
    {
        if (before is null)
        {
            return [.. now.Select(c => new VersionClause(c, ClauseChange.Same, null))];
        }

        var match = ClauseMatcher.Match(before, now);
        return
        [
            .. now.Zip(match.Clauses, (clause, follows) => new VersionClause(
                clause, follows.Change, follows is { Change: ClauseChange.Corrected, Old: { } place } ? before[place].Text : null)),
            .. match.Gone.Select(g => new VersionClause(before[g.Old], null, null)),
        ];
    }
}
