using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>What is read of words chosen in a clause.</summary>
/// <param name="Sentence">The words as they stand in the clause.</param>
/// <param name="Time">The words of the time that the text gives outside them.</param>
/// <param name="Mark">The suggestion that the words were, where they were one.</param>
/// <param name="Number">Its number, for going on after it.</param>
public sealed record WordsReading(string Sentence, string? Time, SuggestedWork Work, SuggestionMark? Mark, int? Number);

/// <summary>Reads chosen words in their context, for the form of an assignment.</summary>
public sealed class WordsQueries(IDbContextFactory<TrackerDbContext> contexts, DirectiveReadings readings, CurrentUser user)
{
    /// <param name="fingerprint">Of the suggestion that is changed; null for words that somebody selected.</param>
    /// <returns>Null where there are no such words, and for whoever gives no work.</returns>
    public async Task<WordsReading?> ReadAsync(int clauseId, int from, int length, string? fingerprint, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var clause = await db.Clauses.FirstOrDefaultAsync(c => c.Id == clauseId, cancellationToken);
        if (!actor.IsOffice || clause is null || from < 0 || from >= clause.Text.Length || length <= 0 || await readings.OfAsync(clause.ResolutionId, cancellationToken) is not { } reading)
        {
            return null;
        }

        var place = new TextPlace(from, Math.Min(Math.Min(length, clause.Text.Length - from), Words.TextLength));
        var words = clause.Text.Substring(place.Start, place.Length);
        if (fingerprint is not null && reading.Suggestions.FirstOrDefault(s => s.Fingerprint == fingerprint && s.Place.ClauseId == clauseId) is { } wanted)
        {
            return new(words, wanted.Said.TimeElsewhere, SuggestedWork.Of(wanted.Said, reading.Bodies), wanted.Mark, wanted.Number);
        }

        // The reader saw the heading above and the sentences after; of what it found there the piece that the words cover most.
        var near = reading.Suggestions.Where(s => s.Place.ClauseId == clauseId && s.Said.Kind == SuggestionKind.Assignment && s.Place.Place.Shared(place) > 0)
            .OrderByDescending(s => s.Place.Place.Shared(place)).ThenBy(s => s.Number).FirstOrDefault();
        var work = near is null
            ? (DirectiveReader.Read(words, reading.Context).FirstOrDefault(s => s.Kind == SuggestionKind.Assignment) ?? DirectiveReader.ReadChosen(words, reading.Context)) is { } alone
                ? SuggestedWork.Of(alone, reading.Bodies) : Plain(words)
            : SuggestedWork.Of(near.Said, reading.Bodies);
        return new(words, near?.Said.TimeElsewhere, work, null, null);
    }

    private static SuggestedWork Plain(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ';', ',');
        return new()
        {
            Title = line.Length <= Words.TitleLength ? line : line[..(Words.TitleLength - 1)] + "…",
            Content = line.Length <= Words.TitleLength ? null : line,
        };
    }
}
