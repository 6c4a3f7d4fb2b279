using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>What a change of the table would do to open work, before it is made. Counts only: the administrator sees no content.</summary>
public sealed class CalendarEffectQueries(IDbContextFactory<TrackerDbContext> contexts)
{
    /// <param name="former">The days whose entries go or move.</param>
    /// <param name="entries">The entries as they would be.</param>
    public async Task<CalendarEffect> OfAsync(IReadOnlyCollection<DateOnly> former, IReadOnlyCollection<CalendarEntry> entries, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var days = await db.CalendarDays.OrderBy(d => d.Date).Select(d => new CalendarEntry(d.Date, d.Kind, d.Name)).ToListAsync(cancellationToken);
        var before = new WorkingCalendar(days);
        var after = new WorkingCalendar([.. days.Where(d => !former.Contains(d.Date)), .. entries]);
        DateOnly[] changed = [.. former.Concat(entries.Select(e => e.Date)).Distinct().Where(d => before.IsWorkingDay(d) != after.IsWorkingDay(d))];
        if (changed is [])
        {
            return new([]);
        }

        var (first, last) = CalendarEffect.Reach(changed, before, after);
        var due = await db.Obligations.Where(o => o.AcceptedOn == null && o.EndedOn == null && o.DueOn >= first && o.DueOn <= last)
            .GroupBy(o => new { o.Agency.Order, o.Agency.Name, o.DueOn }).OrderBy(g => g.Key.Order).ThenBy(g => g.Key.Name).ThenBy(g => g.Key.DueOn)
            .Select(g => new { g.Key.Name, DueOn = g.Key.DueOn!.Value, Open = g.Count(), Waiting = g.Count(o => o.ClaimDate == null && o.SubmittedUpOn == null) })
            .ToListAsync(cancellationToken);
        return CalendarEffect.Of(changed, before, after, due.Select(d => new DueCount(d.Name, d.DueOn, d.Open, d.Waiting)));
    }
}
