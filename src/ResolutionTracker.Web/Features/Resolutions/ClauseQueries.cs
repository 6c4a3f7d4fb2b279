using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>What stands beside a clause. <see cref="Own"/> is the only one that agencies see.</summary>
public enum ClauseMark
{
    None,
    Covered,

    /// <summary>Covered by an indicator only.</summary>
    Measured,

    /// <summary>Covered by the reviews it asks for.</summary>
    Reviewed,
    Missing,
    NoWork,
    Undecided,
    Own,
}

/// <param name="DecidedBy">With the reason, for a clause that gives no work; kept from agencies.</param>
public sealed record ClauseLine(int Id, int Version, string Anchor, int Level, string? Label, string Text, ClauseMark Mark, string? DecidedBy, string? Reason)
{
    /// <summary>The number as the document writes it; null where it writes none.</summary>
    public string? Sign { get; init; }

    public ClauseRole Role { get; init; }

    /// <summary>Work rests on a sentence of it that has gone or was corrected since.</summary>
    public bool AsksReview { get; init; }

    /// <summary>Whether it still asks for an assignment or a decision.</summary>
    public bool IsOpen => Mark is ClauseMark.Missing or ClauseMark.Undecided;
}

/// <summary>All that the head of a document says, and its text.</summary>
/// <param name="Coverage">Null for those who do not see every body's work.</param>
public sealed record ResolutionDetails(
    int Id, ResolutionKind Kind, string? Symbol, string Issuer, DateOnly? IssuedOn, string Summary, string? Signer, string? Term, bool IsPriority, bool IsUrgent,
    string? Carries, string? Specialist, bool IsDemo, bool IsSecret, int? SecretAssignments, IReadOnlyList<ClauseLine> Clauses, Coverage? Coverage)
{
    /// <summary>Another document took its place, whether the reader sees that one or not.</summary>
    public bool IsReplaced { get; init; }

    /// <summary>The reader is of the office.</summary>
    public bool MayEdit { get; init; }
}

/// <summary>A document's page: its head and its clauses, marked for those who may know.</summary>
public sealed class ClauseQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, WorkSentences works)
{
    /// <returns>Null for a document that is not there or gives the reader's body no work.</returns>
    public async Task<ResolutionDetails?> DetailsAsync(int id, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var details = await db.Resolutions.VisibleTo(db, actor).Where(r => r.Id == id)
            .Select(r => new ResolutionDetails(
                r.Id, r.Kind, r.Symbol, r.Issuer.Name, r.IssuedOn, r.Summary, r.Signer, r.Term == null ? null : r.Term.Name, r.IsPriority, r.IsUrgent,
                r.Carries, db.Users.Where(u => u.Id == r.SpecialistId).Select(u => u.FullName).FirstOrDefault(), r.IsDemo, r.IsSecret, r.SecretAssignments, Array.Empty<ClauseLine>(), null)
            {
                IsReplaced = db.Relations.Any(l => l.ToId == r.Id && l.Kind == RelationKind.Replaces),
            })
            .FirstOrDefaultAsync(cancellationToken);
        if (details is null)
        {
            return null;
        }

        details = details with { MayEdit = actor.IsOffice };
        var clauses = db.Clauses.Where(c => c.ResolutionId == id).OrderBy(c => c.Order).ThenBy(c => c.Id);
        return actor.SeesAll ? await MarkedAsync(db, details, clauses, works, cancellationToken) : await PlainAsync(db, details, clauses, actor, cancellationToken);
    }

    private static async Task<ResolutionDetails> MarkedAsync(TrackerDbContext db, ResolutionDetails details, IQueryable<Clause> clauses, WorkSentences works, CancellationToken cancellationToken)
    {
        var covers = await clauses.WithCover(db).ToDictionaryAsync(c => c.ClauseId, cancellationToken);
        var texts = await clauses.ToListAsync(cancellationToken);
        var sentences = (await db.AssignmentSources.Where(s => s.ResolutionId == details.Id && s.ClauseId != null && s.Sentence != null && s.Assignment.WithdrawnOn == null)
            .Select(s => new { ClauseId = s.ClauseId!.Value, s.Sentence, s.Time, s.AssignmentId }).ToListAsync(cancellationToken)).ToLookup(s => s.ClauseId);
        var timed = sentences.SelectMany(s => s).Where(s => s.Time is not null).Select(s => s.AssignmentId).Distinct().ToList();
        var retimed = timed.Count == 0 ? [] : (await works.OfAsync(timed, cancellationToken)).Where(n => n.IsOnlyTime).Select(n => n.ClauseId).ToHashSet();
        return details with
        {
            Clauses = [.. texts.Select(c => new ClauseLine(c.Id, c.Version, c.Anchor, c.Level, c.Label, c.Text, MarkOf(covers[c.Id]), c.DecidedBy, c.Reason) { Sign = c.Sign, Role = c.Role, AsksReview = retimed.Contains(c.Id) || sentences[c.Id].Any(s => !SentenceFinder.Stands(c.Text, s.Sentence)) })],
            Coverage = Coverage.Of(covers.Values.Select(c => (c.Call, c.IsCovered))),
        };
    }

    private static async Task<ResolutionDetails> PlainAsync(TrackerDbContext db, ResolutionDetails details, IQueryable<Clause> clauses, Actor actor, CancellationToken cancellationToken)
    {
        var mine = db.Assignments.VisibleTo(actor);
        var texts = await clauses
            .Select(c => new ClauseLine(
                c.Id, c.Version, c.Anchor, c.Level, c.Label, c.Text, mine.Any(a => a.Sources.Any(s => s.ClauseId == c.Id)) ? ClauseMark.Own : ClauseMark.None, null, null)
            { Sign = c.Sign, Role = c.Role })
            .ToListAsync(cancellationToken);
        return details with { Clauses = texts };
    }

    private static ClauseMark MarkOf(ClauseCover cover) => cover.Call switch
    {
        ClauseCall.None => ClauseMark.NoWork,
        _ when cover.IsCovered => cover.Assignments > 0 ? ClauseMark.Covered : cover.Indicators > 0 ? ClauseMark.Measured : ClauseMark.Reviewed,
        ClauseCall.Undecided => ClauseMark.Undecided,
        _ => ClauseMark.Missing,
    };
}
