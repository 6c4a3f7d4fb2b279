using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>A sentence of a clause that gives an assignment.</summary>
public sealed record SentenceLine(int ClauseId, TextPlace Place, int AssignmentId, string Title);

/// <summary>Which sentences of a text give the assignments that its reader sees.</summary>
public sealed class SentenceQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user)
{
    public async Task<IReadOnlyList<SentenceLine>> OfAsync(int resolutionId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var seen = db.Assignments.VisibleTo(actor).Where(a => a.WithdrawnOn == null);
        var found = await db.AssignmentSources.Where(s => s.ResolutionId == resolutionId && s.ClauseId != null && s.Sentence != null && seen.Any(a => a.Id == s.AssignmentId))
            .OrderBy(s => s.Id).Select(s => new { ClauseId = s.ClauseId!.Value, s.Clause!.Text, Sentence = s.Sentence!, s.AssignmentId, s.Assignment.Title })
            .ToListAsync(cancellationToken);
        return [.. found.Select(f => (Found: f, Place: SentenceFinder.Find(f.Text, f.Sentence))).Where(f => f.Place is not null)
            .Select(f => new SentenceLine(f.Found.ClauseId, f.Place!.Value, f.Found.AssignmentId, f.Found.Title))];
    }
}
