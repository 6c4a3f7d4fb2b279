using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>A suggestion with its place in the document.</summary>
/// <param name="Number">1 for the first of the document.</param>
public sealed record ReadSuggestion(int Number, Suggestion Said, string Fingerprint, ClausePlace Place)
{
    public SuggestionMark Mark => new(Fingerprint, Said.Kind, Said.Sentence, Place.ClauseId);
}

/// <summary>What the reader of directives found in a document, with the bodies that it knew.</summary>
public sealed record DirectiveReading(WholeText Text, IReadOnlyList<ReadSuggestion> Suggestions, IReadOnlyList<GroupMember> Bodies, DirectiveContext Context);

/// <summary>Reads each version of a text once, off the caller's thread, whoever asks how often.</summary>
public sealed class DirectiveReadings(IDbContextFactory<TrackerDbContext> contexts, Today today)
{
    private const int MostKept = 60;

    private readonly ConcurrentDictionary<int, (string Key, Lazy<Task<DirectiveReading>> Reading)> _kept = new();

    /// <param name="resolutionId">A document that the caller may read.</param>
    public async Task<DirectiveReading?> OfAsync(int resolutionId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var document = await db.Resolutions.Include(r => r.Term).FirstOrDefaultAsync(r => r.Id == resolutionId, cancellationToken);
        if (document is null)
        {
            return null;
        }

        var clauses = await db.Clauses.Where(c => c.ResolutionId == resolutionId).OrderBy(c => c.Order).ThenBy(c => c.Id)
            .Select(c => new ClausePart(c.Id, c.Sign ?? c.Label, c.Text)).ToListAsync(cancellationToken);
        var bodies = await db.Agencies.Where(a => !a.IsClosed).OrderBy(a => a.Order).ThenBy(a => a.Id)
            .Select(a => new { Member = new GroupMember(a.Id, a.Name, a.Kind), a.Version }).ToListAsync(cancellationToken);
        var context = (await today.DeadlinesAsync(cancellationToken)).ContextOf(document);
        var whole = new WholeText(clauses);
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            $"{document.IssuedOn:yyyyMMdd}|{document.Term?.Id}|{document.Term?.Version}|{context.Before}|{bodies.Count}|{bodies.Sum(b => b.Version)}|{string.Join(',', clauses.Select(c => c.Id))}|{whole.Text}")));
        if (!_kept.TryGetValue(resolutionId, out var known) || known.Key != key)
        {
            if (_kept.Count >= MostKept)
            {
                _kept.Clear();
            }

            var directory = await AgencyDirectories.LoadAsync(db, cancellationToken);
            known = _kept.AddOrUpdate(
                resolutionId,
                _ => (key, Read(whole, [.. bodies.Select(b => b.Member)], new(directory, context))),
                (_, other) => other.Key == key ? other : (key, Read(whole, [.. bodies.Select(b => b.Member)], new(directory, context))));
        }

        return await known.Reading.Value.WaitAsync(cancellationToken);
    }

    private static Lazy<Task<DirectiveReading>> Read(WholeText whole, IReadOnlyList<GroupMember> bodies, DirectiveContext context) => new(() => Task.Run(() =>
    {
        var said = Suggestion.WithoutRepeatedReviews(DirectiveReader.Read(whole.Text, context));
        var prints = SuggestionDecision.Fingerprints(said);
        var found = said.Zip(prints, (s, print) => (Said: s, Print: print, Place: whole.InClause(new(s.Start, s.Length)))).Where(f => f.Place is not null);
        return new DirectiveReading(whole, [.. found.Select((f, i) => new ReadSuggestion(i + 1, f.Said, f.Print, f.Place!.Value))], bodies, context);
    }));
}
