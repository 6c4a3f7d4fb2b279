using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>A clause of the text that is to be saved.</summary>
/// <param name="Before">Its words in the text that stands, where they are others.</param>
public sealed record PlannedClause(int Index, CutClause Clause, ClauseChange Change, string? Before)
{
    /// <summary>Its words in the text that stands were corrected by hand.</summary>
    public bool IsByHand { get; init; }
}

/// <summary>A clause that the new text does not have.</summary>
/// <param name="Likest">The clause of the new text with the most of its words.</param>
public sealed record GoneClause(int Id, string? Label, string Text, int Work, int? Likest);

/// <summary>What saving a draft would do.</summary>
/// <param name="Pages">Pages of its file that are pictures only.</param>
public sealed record TextPlan(int DraftId, string? FileName, string? Pages, IReadOnlyList<PlannedClause> Clauses, IReadOnlyList<GoneClause> Gone)
{
    public int Count(ClauseChange change) => Clauses.Count(c => c.Change == change);

    public int Count(ClauseRole role) => Clauses.Count(c => c.Clause.Role == role);
}

/// <summary>The document whose text is entered, and the draft if there is one.</summary>
/// <param name="HasText">Whether it has a text already.</param>
public sealed record TextEntry(int Id, int Version, ResolutionKind Kind, string? Symbol, string Summary, bool HasText, TextPlan? Plan);

/// <summary>What the page that takes in a text shows.</summary>
public sealed class TextQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user)
{
    /// <param name="draftId">The reader's own; another's is not there.</param>
    /// <returns>Null for a document that is not there or may keep no text.</returns>
    public async Task<TextEntry?> EntryAsync(int id, int? draftId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var resolution = await db.Resolutions.VisibleTo(db, actor).Where(r => r.Id == id && !r.IsSecret).Include(r => r.Clauses).FirstOrDefaultAsync(cancellationToken);
        if (resolution is null)
        {
            return null;
        }

        var draft = draftId is null
            ? null
            : await db.TextDrafts.FirstOrDefaultAsync(d => d.Id == draftId && d.ResolutionId == id && d.AccountId == actor.AccountId, cancellationToken);
        return new(
            resolution.Id, resolution.Version, resolution.Kind, resolution.Symbol, resolution.Summary, resolution.Clauses.Count > 0,
            draft is null ? null : await PlanAsync(db, resolution, draft, cancellationToken));
    }

    /// <summary>What stands in the box where a text is entered anew: the reader's draft, or the text of the document.</summary>
    /// <returns>Null for a document or a draft that is not there, or that may keep no text.</returns>
    public async Task<string?> StandingAsync(int id, int? draftId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var resolution = await db.Resolutions.VisibleTo(db, actor).Where(r => r.Id == id && !r.IsSecret).Include(r => r.Clauses).FirstOrDefaultAsync(cancellationToken);
        return resolution is null ? null
            : draftId is null ? ClauseCutter.Join(resolution.Written)
            : await db.TextDrafts.Where(d => d.Id == draftId && d.ResolutionId == id && d.AccountId == actor.AccountId).Select(d => d.Text).FirstOrDefaultAsync(cancellationToken);
    }

    private static async Task<TextPlan> PlanAsync(TrackerDbContext db, Resolution resolution, TextDraft draft, CancellationToken cancellationToken)
    {
        var cut = ClauseCutter.Cut(draft.Text);
        var old = resolution.Clauses.OrderBy(c => c.Order).ThenBy(c => c.Id).ToList();
        var match = resolution.MatchWith(cut);
        var ids = match.Gone.Select(g => old[g.Old].Id).ToList();
        var work = await db.Clauses.Where(c => ids.Contains(c.Id)).WithCover(db).ToDictionaryAsync(c => c.ClauseId, c => c.Assignments + c.Indicators + c.Reviews, cancellationToken);
        var byHand = (await VersionQueries.CorrectionsAsync(db, resolution.Id, cancellationToken)).SelectMany(c => c.Texts).Select(t => t.Clause).ToHashSet();
        return new(
            draft.Id, draft.FileName, draft.PagesWithoutText,
            [.. cut.Zip(match.Clauses, (clause, follows) => (clause, follows)).Select((c, i) => new PlannedClause(
                i, c.clause, c.follows.Change, c.follows is { Change: ClauseChange.Corrected, Old: { } place } ? old[place].Text : null)
            {
                IsByHand = c.follows is { Change: ClauseChange.Corrected, Old: { } mine } && byHand.Contains(old[mine].Id),
            })],
            [.. match.Gone.Select(g => new GoneClause(old[g.Old].Id, old[g.Old].Label, old[g.Old].Text, work[old[g.Old].Id], g.Likest))]);
    }
}
