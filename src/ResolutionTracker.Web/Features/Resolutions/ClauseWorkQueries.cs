using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Who does it by when, and where it stands.</summary>
public sealed record WorkLine(int AssignmentId, ObligationRole Role, string Agency, string? Period, DateOnly? DueOn, NoDeadline NoDeadline, ObligationStatus Status, ObligationFacts Facts)
{
    /// <summary>Who leads the work to which the body only contributes.</summary>
    public string? Lead { get; init; }
}

/// <summary>An assignment that rests on the clause.</summary>
/// <param name="Lines">The lead's obligations where the reader sees them, else the reader's own part.</param>
public sealed record ClauseAssignment(int Id, string Title, AssignmentForm Form, bool IsDemo, IReadOnlyList<WorkLine> Lines)
{
    /// <summary>How its sentence stands now, where it is not as it was.</summary>
    public SentenceNow? Sentence { get; init; }

    /// <summary>How the obligations of many bodies stand, by matrix column.</summary>
    public MatrixCounts Counts => new(Lines.GroupBy(l => l.Status).ToDictionary(g => g.Key, g => g.Count()));
}

public sealed record ClauseWork(IReadOnlyList<ClauseAssignment> Assignments, IReadOnlyList<IndicatorFigure> Indicators, StatusThresholds Day);

/// <summary>What carries out a clause, or the document as a whole.</summary>
public sealed class ClauseWorkQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today, WorkSentences sentences)
{
    /// <param name="clauseId">Null for what rests on the document without naming a clause; a body then gets all its work of the document.</param>
    public async Task<ClauseWork> OfAsync(int resolutionId, int? clauseId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        var day = await today.ThresholdsAsync(cancellationToken);
        var ofAll = clauseId is null && !actor.SeesAll;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var assignments = await db.Assignments.VisibleTo(actor)
            .Where(a => a.WithdrawnOn == null && a.Sources.Any(s => s.ResolutionId == resolutionId && (s.ClauseId == clauseId || ofAll)))
            .OrderBy(a => a.SortKey).ThenBy(a => a.Id).Select(a => new { a.Id, a.Title, a.Form, a.IsDemo }).ToListAsync(cancellationToken);
        var ids = assignments.Select(a => a.Id).ToList();
        var lines = await db.Obligations.VisibleTo(actor)
            .Where(o => ids.Contains(o.AssignmentId) && (o.Role == ObligationRole.Lead || !actor.SeesAll))
            .OrderBy(o => o.PeriodOrder).ThenBy(o => o.Role).ThenBy(o => o.Agency.Order).ThenBy(o => o.Id).Rated(day)
            .Select(r => new WorkLine(r.Obligation.AssignmentId, r.Obligation.Role, r.Obligation.Agency.Name, r.Obligation.PeriodLabel, r.Obligation.DueOn, r.Obligation.NoDeadline, r.Status, r.Facts)
            {
                Lead = r.Lead,
            })
            .ToListAsync(cancellationToken);
        var leads = await db.OfCollectiveAsync(lines.Where(l => l.Role == ObligationRole.Contribution).Select(l => l.AssignmentId), cancellationToken);
        lines = [.. lines.Select(l => l.Role == ObligationRole.Contribution ? l with { Lead = leads.GetValueOrDefault(l.AssignmentId) ?? l.Lead } : l)];
        var byAssignment = lines.ToLookup(l => l.AssignmentId);
        var indicators = actor.SeesAll && clauseId is not null
            ? await db.Indicators.Where(i => i.ClauseId == clauseId).Figures().ToListAsync(cancellationToken)
            : [];
        var news = (await sentences.OfAsync(ids, cancellationToken)).Where(n => n.ClauseId == clauseId || ofAll).ToLookup(n => n.AssignmentId);
        return new([.. assignments.Select(a => new ClauseAssignment(a.Id, a.Title, a.Form, a.IsDemo, [.. byAssignment[a.Id]]) { Sentence = news[a.Id].FirstOrDefault() })], indicators, day);
    }
}
