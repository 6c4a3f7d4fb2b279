using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Reads directives out of a text with the bodies, the calendar and the term on record.</summary>
public sealed class DirectiveQueries(IDbContextFactory<TrackerDbContext> contexts, Today today)
{
    public async Task<IReadOnlyList<Suggestion>> ReadAsync(string text, DateOnly issuedOn, CancellationToken cancellationToken)
    {
        var rules = await today.DeadlinesAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var agencies = await AgencyDirectories.LoadAsync(db, cancellationToken);
        var term = await db.Terms.Where(t => t.StartsOn <= issuedOn && issuedOn <= t.EndsOn).OrderByDescending(t => t.StartsOn).ThenBy(t => t.Id).FirstOrDefaultAsync(cancellationToken);
        return DirectiveReader.Read(text, new(agencies, new DeadlineContext(issuedOn, term?.StartYear, term?.EndYear, term?.StartsOn, term?.EndsOn, rules.Before, rules.Calendar)));
    }
}
