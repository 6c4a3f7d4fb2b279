using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Search;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Resolutions;

public enum SuggestionState
{
    Open,
    Done,
    Refused,
}

/// <summary>A suggestion and what became of it.</summary>
public sealed record SuggestionLine(ReadSuggestion Read, string Anchor, string? Label, SuggestionState State)
{
    /// <summary>Null where nobody decided here: also where the work was given from the sentence by the form.</summary>
    public int? DecisionId { get; init; }

    public string? By { get; init; }

    /// <summary>The wall clock in Viet Nam.</summary>
    public DateTime? At { get; init; }

    public string? Reason { get; init; }

    /// <summary>What came of it: its name and address.</summary>
    public string? Result { get; init; }

    public string? Url { get; init; }

    public bool IsWithdrawn { get; init; }

    public bool MayUndo { get; init; }

    /// <summary>Set where the decision or the work was on other words, which were corrected since.</summary>
    public SentenceChange? Change { get; init; }

    /// <summary>Nobody has decided on its clause and no work rests on it: whoever refuses the suggestion may say that it gives none.</summary>
    public bool MayGiveNoWork { get; init; }

    /// <summary>It was accepted, and its sentence stands in the text no longer.</summary>
    public bool IsGone { get; init; }

    /// <summary>Where the work made of it is changed.</summary>
    public string? EditUrl { get; init; }

    /// <summary>Work that rests on the clause as a whole, so that nobody gives it a second time.</summary>
    public IReadOnlyList<WorkOfClause> OfClause { get; init; } = [];
}

public sealed record WorkOfClause(string Title, string Url);

public sealed record SuggestionList(IReadOnlyList<SuggestionLine> Lines, DirectiveReading Reading)
{
    public int Open => Lines.Count(l => l.State == SuggestionState.Open);
}

/// <summary>The suggestions of a document for the office, each with what was decided on it.</summary>
public sealed class SuggestionQueries(IDbContextFactory<TrackerDbContext> contexts, DirectiveReadings readings, WorkSentences works, CurrentUser user, DomainClock clock)
{
    /// <returns>Null for a document that is not there, and for whoever is not of the office.</returns>
    public async Task<SuggestionList?> ListAsync(int resolutionId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        if (!actor.IsOffice || await readings.OfAsync(resolutionId, cancellationToken) is not { } reading)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var clauses = await db.Clauses.Where(c => c.ResolutionId == resolutionId).ToDictionaryAsync(c => c.Id, c => (c.Anchor, c.Label), cancellationToken);
        var undecided = (await db.Clauses.Where(c => c.ResolutionId == resolutionId).WithCover(db).ToListAsync(cancellationToken))
            .Where(c => c.Call == ClauseCall.Undecided && !c.IsCovered).Select(c => c.ClauseId).ToHashSet();
        var decisions = await db.SuggestionDecisions.Include(d => d.Assignment).Include(d => d.Indicator)
            .Where(d => d.ResolutionId == resolutionId).ToDictionaryAsync(d => d.Fingerprint, cancellationToken);
        var taken = decisions.Values.Select(d => d.AssignmentId).ToHashSet();
        var given = await db.AssignmentSources.Where(s => s.ResolutionId == resolutionId && s.Sentence != null && s.Assignment.WithdrawnOn == null)
            .OrderBy(s => s.Id).Select(s => new GivenLine(s.AssignmentId, s.Assignment.Title, s.ClauseId, s.Sentence!)).ToListAsync(cancellationToken);

        var ofClauses = (await db.AssignmentSources.Where(s => s.ResolutionId == resolutionId && s.Sentence == null && s.ClauseId != null && s.Assignment.WithdrawnOn == null)
            .OrderBy(s => s.Id).Select(s => new { s.ClauseId, s.Assignment.Title, s.AssignmentId }).ToListAsync(cancellationToken))
            .ToLookup(s => s.ClauseId, s => new WorkOfClause(s.Title, Urls.Assignment(s.AssignmentId)));

        // Each assignment answers one suggestion: two in the same sentence are two pieces of work.
        var byWords = given.Where(g => !taken.Contains(g.AssignmentId)).GroupBy(g => Folding.Fold(g.Sentence), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new Queue<GivenLine>(g), StringComparer.Ordinal);
        List<SuggestionLine> lines = [.. reading.Suggestions.Where(s => clauses.ContainsKey(s.Place.ClauseId)).Select(Line)];
        var timed = await db.AssignmentSources.Where(s => s.ResolutionId == resolutionId && s.Time != null && s.Assignment.WithdrawnOn == null).Select(s => s.AssignmentId).Distinct().ToListAsync(cancellationToken);
        if (timed.Count > 0)
        {
            var retimed = (await works.OfAsync(timed, cancellationToken)).Where(n => n.IsOnlyTime).DistinctBy(n => n.AssignmentId).ToDictionary(n => Urls.Assignment(n.AssignmentId), n => n.Change);
            lines = [.. lines.Select(l => l.Url is { } url && retimed.TryGetValue(url, out var change) ? l with { Change = change } : l)];
        }

        List<Former> rest =
        [
            .. decisions.Values.OrderBy(d => d.Id).Where(d => !lines.Exists(l => l.DecisionId == d.Id)).Select(d => new Former(new(d.Kind, d.ClauseId, d.Sentence), d, null)),
            .. byWords.Values.SelectMany(g => g).Select(g => new Former(new(SuggestionKind.Assignment, g.ClauseId, g.Sentence), null, g)),
        ];
        return new(rest.Count == 0 ? lines : [.. await FollowAsync(db, lines, rest, reading, cancellationToken), .. Gone(lines, rest, reading, clauses)], reading);

        SuggestionLine Line(ReadSuggestion read)
        {
            var (anchor, label) = clauses[read.Place.ClauseId];
            var line = new SuggestionLine(read, anchor, label, SuggestionState.Open)
            {
                MayGiveNoWork = read.Said.Kind == SuggestionKind.Assignment && undecided.Contains(read.Place.ClauseId),
                OfClause = read.Said.Kind == SuggestionKind.Assignment ? [.. ofClauses[read.Place.ClauseId]] : [],
            };
            return decisions.TryGetValue(read.Fingerprint, out var decision) ? Decided(line, decision)
                : read.Said.Kind == SuggestionKind.Assignment && byWords.TryGetValue(Folding.Fold(read.Said.Sentence), out var queue) && queue.TryDequeue(out var work) ? Given(line, work)
                : line;
        }
    }

    // What was decided holds for a sentence also after its words were corrected.
    private async Task<IReadOnlyList<SuggestionLine>> FollowAsync(
        TrackerDbContext db, List<SuggestionLine> lines, List<Former> rest, DirectiveReading reading, CancellationToken cancellationToken)
    {
        var open = lines.Where(l => l.State == SuggestionState.Open).ToList();
        var matched = SentenceFollowing.Match(
            [.. rest.Select(r => r.Said)], [.. open.Select(l => new PresentSentence(l.Read.Said.Kind, l.Read.Place.ClauseId, l.Read.Said.Sentence, l.Read.Said.Action))], reading.Text.Text);
        var followed = open.Zip(matched).Where(m => m.Second is not null).Select(m => (Line: m.First, Former: rest[m.Second!.Value])).ToList();
        var changes = await CorrectedSentences.ChangesAsync(
            db, [.. followed.Select(f => (f.Line.Read, f.Former.Said.Sentence, f.Former.AssignmentId))], reading.Context.Deadlines, cancellationToken);
        var now = followed.Zip(changes, (f, change) => (f.Former.Decision is { } decision ? Decided(f.Line, decision) : Given(f.Line, f.Former.Given!)) with { Change = change })
            .ToDictionary(l => l.Read.Fingerprint, StringComparer.Ordinal);
        rest.RemoveAll(r => followed.Exists(f => f.Former == r));
        return [.. lines.Select(l => now.GetValueOrDefault(l.Read.Fingerprint, l))];
    }

    // What was accepted stays in the list, with the way to take it back, also when its sentence has gone.
    private IEnumerable<SuggestionLine> Gone(
        List<SuggestionLine> lines, List<Former> rest, DirectiveReading reading, Dictionary<int, (string Anchor, string? Label)> clauses)
    {
        var standing = Folding.Fold(reading.Text.Text);
        return rest.Select(r => r.Decision).OfType<SuggestionDecision>()
            .Where(d => d.Outcome != SuggestionOutcome.Refused && !standing.Contains(Folding.Fold(d.Sentence), StringComparison.Ordinal))
            .Select((d, i) =>
            {
                var (anchor, label) = clauses.GetValueOrDefault(d.ClauseId ?? 0, ("", null));
                var read = new ReadSuggestion(lines.Count + i + 1, Suggestion.Former(d.Kind, d.Sentence), d.Fingerprint, new(d.ClauseId ?? 0, default));
                return Decided(new(read, anchor, label, SuggestionState.Done), d) with { IsGone = true, EditUrl = d.AssignmentId is { } id ? Urls.EditAssignment(id) : null };
            });
    }

    private static SuggestionLine Given(SuggestionLine line, GivenLine work) => line with { State = SuggestionState.Done, Result = work.Title, Url = Urls.Assignment(work.AssignmentId) };

    private SuggestionLine Decided(SuggestionLine line, SuggestionDecision decision) => line with
    {
        State = decision.Outcome == SuggestionOutcome.Refused ? SuggestionState.Refused : SuggestionState.Done,
        DecisionId = decision.Id,
        By = decision.DecidedBy,
        At = clock.ToLocal(decision.DecidedAt),
        Reason = decision.Reason,
        Result = decision.Assignment?.Title ?? decision.Indicator?.Name,
        Url = decision.AssignmentId is { } assignment ? Urls.Assignment(assignment) : decision.IndicatorId is { } indicator ? Urls.Indicator(indicator) : decision.ReviewCycleId is null ? null : Urls.Reviews,
        IsWithdrawn = decision.Assignment?.WithdrawnOn is not null,
        MayUndo = decision.MayBeUndone(clock.UtcNow),
    };

    private sealed record GivenLine(int AssignmentId, string Title, int? ClauseId, string Sentence);

    private sealed record Former(FormerSentence Said, SuggestionDecision? Decision, GivenLine? Given)
    {
        public int? AssignmentId => Decision?.AssignmentId ?? Given?.AssignmentId;
    }
}
