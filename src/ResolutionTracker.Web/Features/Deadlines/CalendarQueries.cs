using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Deadlines;

public sealed record CalendarRow(DateOnly Date, CalendarDayKind Kind, string Name, string? Source);

/// <summary>The table of days that differ from their week; the same for everybody.</summary>
public sealed class CalendarQueries(IDbContextFactory<TrackerDbContext> contexts)
{
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.CalendarDays.Select(d => d.Date.Year).Distinct().OrderBy(y => y).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<CalendarRow>> YearAsync(int year, CancellationToken cancellationToken)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.CalendarDays.Where(d => d.Date >= first && d.Date <= last).OrderBy(d => d.Date)
            .Select(d => new CalendarRow(d.Date, d.Kind, d.Name, d.Source)).ToListAsync(cancellationToken);
    }
}
