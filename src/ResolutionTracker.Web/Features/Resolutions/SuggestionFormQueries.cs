using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>A goal under which an indicator may stand.</summary>
public sealed record SuggestionGoal(int Id, string Name);

/// <summary>What the cards choose from.</summary>
public sealed record SuggestionOptions(
    IReadOnlyList<NameOption> Agencies, IReadOnlyList<IGrouping<AgencyKind, GroupMember>> Bodies, IReadOnlyList<SuggestionGoal> Goals, Term? Term, WorkingCalendar Calendar, DateOnly Today, bool HasReviews);

public sealed class SuggestionFormQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    public async Task<SuggestionOptions?> OptionsAsync(int resolutionId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        if (!actor.IsOffice)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var bodies = await db.Agencies.Where(a => !a.IsClosed).OrderBy(a => a.Order).ThenBy(a => a.Id)
            .Select(a => new { Member = new GroupMember(a.Id, a.Name, a.Kind), a.SearchText }).ToListAsync(cancellationToken);
        var goals = await db.Goals.OrderBy(g => g.Orientation.Order).ThenBy(g => g.Order).ThenBy(g => g.Id)
            .Select(g => new SuggestionGoal(g.Id, g.Orientation.Title + " › " + g.Title)).ToListAsync(cancellationToken);
        var term = await db.Resolutions.Where(r => r.Id == resolutionId).Select(r => r.Term).FirstOrDefaultAsync(cancellationToken)
            ?? await db.Terms.OrderByDescending(t => t.StartsOn).ThenBy(t => t.Id).FirstOrDefaultAsync(cancellationToken);
        return new(
            [.. bodies.Select(b => new NameOption(b.Member.Id, b.Member.Name, b.SearchText))],
            [.. bodies.Select(b => b.Member).GroupBy(b => b.Kind)],
            goals,
            term,
            await today.CalendarAsync(cancellationToken),
            today.Date,
            await db.ReviewCycles.AnyAsync(c => c.ResolutionId == resolutionId, cancellationToken));
    }
}
