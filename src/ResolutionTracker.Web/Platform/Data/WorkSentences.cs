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
}

/// <summary>Says of work how the sentences it rests on stand now, wherever they are not as they were.</summary>
public sealed class WorkSentences(IDbContextFactory<TrackerDbContext> contexts, DirectiveReadings readings)
{
    /// <param name="assignmentIds">Work that the caller may read.</param>
    public async Task<IReadOnlyList<SentenceNow>> OfAsync(IReadOnlyCollection<int> assignmentIds, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sources = await db.AssignmentSources.Where(s => assignmentIds.Contains(s.AssignmentId) && s.Sentence != null).OrderBy(s => s.Id)
            .Select(s => new Source(s.Id, s.AssignmentId, s.ResolutionId, s.ClauseId, s.Clause!.Text, s.Sentence!)).ToListAsync(cancellationToken);
        List<SentenceNow> found = [];
        foreach (var changed in sources.Where(s => !SentenceFinder.Stands(s.Text ?? "", s.Sentence)).GroupBy(s => s.ResolutionId))
        {
            // Only a text in which something has changed is read.
            if (await readings.OfAsync(changed.Key, cancellationToken) is { } reading)
            {
                found.AddRange(await OfDocumentAsync(db, changed.Key, [.. changed], reading, cancellationToken));
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
            changes.GetValueOrDefault(i)));
    }

    private sealed record Source(int Id, int AssignmentId, int ResolutionId, int? ClauseId, string? Text, string Sentence);
}
