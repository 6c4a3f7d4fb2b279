using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Deadlines;

/// <summary>Reads a phrase as the forms do: with the days worked, the reading of "trước" and the terms on record.</summary>
public sealed class PhraseQueries(IDbContextFactory<TrackerDbContext> contexts, Today today)
{
    public async Task<DeadlineReading> ReadAsync(string text, DateOnly issuedOn, (int Start, int End)? term, CancellationToken cancellationToken)
    {
        var rules = await today.DeadlinesAsync(cancellationToken);
        var context = new DeadlineContext(issuedOn, Before: rules.Before, Calendar: rules.Calendar);
        if (term is { } given)
        {
            return DeadlinePhrase.Parse(text, await OfTermAsync(context, given.Start, given.End, cancellationToken));
        }

        // A term named by its years has its own first and last day where it is on record.
        var reading = DeadlinePhrase.Parse(text, context);
        return reading is { Kind: DeadlineKind.Term, Start: { } start, Due: { } due }
            ? DeadlinePhrase.Parse(text, await OfTermAsync(context, start.Year, due.Year, cancellationToken))
            : reading;
    }

    private async Task<DeadlineContext> OfTermAsync(DeadlineContext context, int start, int end, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var term = await db.Terms.FirstOrDefaultAsync(t => t.StartYear == start && t.EndYear == end, cancellationToken);
        return context with { TermStartYear = start, TermEndYear = end, TermStartsOn = term?.StartsOn, TermEndsOn = term?.EndsOn };
    }
}
