using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>A sentence from which work was given and that the text has no longer, or has in other words.</summary>
/// <param name="Now">As the text has it; null where it has none like it.</param>
/// <param name="Change">What it says otherwise than the work; null where nothing was read from it.</param>
public sealed record SentenceNow(int AssignmentId, int SourceId, int? ClauseId, string Before, string? Now, SentenceChange? Change)
{
    public bool IsGone => Now is null;

    /// <summary>The sentence is as it was; the time that the text gives for it elsewhere is not.</summary>
    public bool IsOnlyTime { get; init; }

    /// <summary>That time as the text has it now.</summary>
    public string? Time { get; init; }
}

/// <summary>Says of work how the sentences it rests on stand now, wherever they are not as they were.</summary>
public sealed class WorkSentences(IDbContextFactory<TrackerDbContext> contexts, DirectiveReadings readings)
{
    /// <param name="assignmentIds">Work that the caller may read.</param>
    public async Task<IReadOnlyList<SentenceNow>> OfAsync(IReadOnlyCollection<int> assignmentIds, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sources = await db.AssignmentSources.Where(s => assignmentIds.Contains(s.AssignmentId) && s.Sentence != null).OrderBy(s => s.Id)
            .Select(s => new Source(s.Id, s.AssignmentId, s.ResolutionId, s.ClauseId, s.Clause!.Text, s.Sentence!, s.Time)).ToListAsync(cancellationToken);
        List<SentenceNow> found = [];
        foreach (var document in sources.GroupBy(s => s.ResolutionId))
        {
            // Only a text in which something may have changed is read.
            var changed = document.Where(s => !SentenceFinder.Stands(s.Text ?? "", s.Sentence)).ToList();
            var timed = document.Where(s => s.Time is not null).Except(changed).ToList();
            if (changed.Count + timed.Count > 0 && await readings.OfAsync(document.Key, cancellationToken) is { } reading)
            {
                found.AddRange(await OfDocumentAsync(db, document.Key, changed, reading, cancellationToken));
                found.AddRange(await RetimedAsync(db, timed, reading, cancellationToken));
            }
        }

        return found;
    }

    private static async Task<IEnumerable<SentenceNow>> OfDocumentAsync(TrackerDbContext db, int resolutionId, List<Source> changed, DirectiveReading reading, CancellationToken cancellationToken)
    {
        var given = (await db.AssignmentSources.Where(s => s.ResolutionId == resolutionId && s.Sentence != null).Select(s => s.Sentence!).ToListAsync(cancellationToken))
            .Select(Folding.Fold).ToHashSet(StringComparer.Ordinal);
        var standing = Folding.Fold(reading.Text.Text);

        // Work whose clause has gone rests on the whole document: there its sentence may stand elsewhere.
        changed.RemoveAll(s => s.ClauseId is null && standing.Contains(Folding.Fold(s.Sentence), StringComparison.Ordinal));
        var said = reading.Suggestions.Where(s => s.Said.Kind == SuggestionKind.Assignment && !given.Contains(Folding.Fold(s.Said.Sentence))).ToList();
        var places = changed.Select(s => SentenceFinder.Find(s.Text ?? "", s.Sentence)).ToList();
        var readNow = changed.Zip(places, (s, place) => place is { } at
            ? said.Where(r => r.Place.ClauseId == s.ClauseId && r.Place.Place.Shared(at) > 0).MaxBy(r => r.Place.Place.Shared(at)) : null).ToList();
        var lost = Enumerable.Range(0, changed.Count).Where(i => places[i] is null).ToList();
        var free = said.Except(readNow.OfType<ReadSuggestion>()).ToList();
        var matched = SentenceFollowing.Match(
            [.. lost.Select(i => new FormerSentence(SuggestionKind.Assignment, changed[i].ClauseId, changed[i].Sentence))],
            [.. free.Select(r => new PresentSentence(r.Said.Kind, r.Place.ClauseId, r.Said.Sentence, r.Said.Action))],
            reading.Text.Text);
        foreach (var (now, former) in free.Zip(matched))
        {
            if (former is { } at)
            {
                readNow[lost[at]] = now;
            }
        }

        List<int> read = [.. Enumerable.Range(0, changed.Count).Where(i => readNow[i] is not null)];
        var changes = read.Zip(await CorrectedSentences.ChangesAsync(
            db, [.. read.Select(i => (readNow[i]!, changed[i].Sentence, (int?)changed[i].AssignmentId))], reading.Context.Deadlines, cancellationToken)).ToDictionary();
        return changed.Select((s, i) => new SentenceNow(
            s.AssignmentId, s.Id, s.ClauseId, s.Sentence,
            places[i] is { } place ? s.Text!.Substring(place.Start, place.Length) : readNow[i]?.Said.Sentence,
            changes.GetValueOrDefault(i))
        { Time = readNow[i]?.Said.TimeElsewhere });
    }

    // Of a sentence that stands as it was: the time in a later one, or in the heading, may have been corrected.
    private static async Task<IEnumerable<SentenceNow>> RetimedAsync(TrackerDbContext db, List<Source> timed, DirectiveReading reading, CancellationToken cancellationToken)
    {
        List<(Source Source, ReadSuggestion Read)> others = [];
        foreach (var source in timed)
        {
            var read = reading.Suggestions.FirstOrDefault(r => r.Said.Kind == SuggestionKind.Assignment && r.Place.ClauseId == source.ClauseId && SentenceFinder.AreSame(r.Said.Sentence, source.Sentence));
            if (read is not null && !SentenceFinder.AreSame(read.Said.TimeElsewhere, source.Time))
            {
                others.Add((source, read));
            }
        }

        var changes = await CorrectedSentences.ChangesAsync(
            db, [.. others.Select(o => (o.Read, $"{o.Source.Sentence} {o.Source.Time}", (int?)o.Source.AssignmentId))], reading.Context.Deadlines, cancellationToken);
        return others.Zip(changes).Where(o => o.Second.Due is not null || o.Second.NoDue).Select(o => new SentenceNow(
            o.First.Source.AssignmentId, o.First.Source.Id, o.First.Source.ClauseId,
            $"{o.First.Source.Sentence} (…) {o.First.Source.Time}", $"{o.First.Source.Sentence} (…) {o.First.Read.Said.TimeElsewhere}".TrimEnd(' ', '(', '…', ')'), o.Second)
        { IsOnlyTime = true, Time = o.First.Read.Said.TimeElsewhere });
    }

    private sealed record Source(int Id, int AssignmentId, int ResolutionId, int? ClauseId, string? Text, string Sentence, string? Time);
}
