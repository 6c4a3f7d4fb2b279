using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Deadlines;

public sealed record CalendarRow(int Id, int Version, DateOnly Date, CalendarDayKind Kind, string Name, string? Source, string? Note);

/// <summary>Whether a year needs no further word, and the paper that says so.</summary>
public sealed record Announcement(bool IsAnnounced, string? Source);

/// <summary>The table of days that differ from their week; the same for everybody.</summary>
public sealed class CalendarQueries(IDbContextFactory<TrackerDbContext> contexts)
{
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.CalendarDays.Select(d => d.Date.Year).Distinct().OrderBy(y => y).ToListAsync(cancellationToken);
    }

    /// <summary>Every year of the table, with what is known of its announcement.</summary>
    public async Task<IReadOnlyDictionary<int, Announcement>> AnnouncementsAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var marks = await db.CalendarYears.ToDictionaryAsync(y => y.Year, y => y.Source, cancellationToken);
        var kinds = await db.CalendarDays.Select(d => new { d.Date.Year, d.Kind }).Distinct().ToListAsync(cancellationToken);
        var ofYear = kinds.ToLookup(k => k.Year, k => k.Kind);
        return kinds.Select(k => k.Year).Concat(marks.Keys).Distinct()
            .ToDictionary(y => y, y => new Announcement(CalendarYear.IsAnnounced(marks.GetValueOrDefault(y), ofYear[y]), marks.GetValueOrDefault(y)));
    }

    /// <summary>What of a year would be carried to the next.</summary>
    public async Task<CalendarCopy> CopyAsync(int year, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await CopyAsync(db, year, cancellationToken);
    }

    internal static async Task<CalendarCopy> CopyAsync(TrackerDbContext db, int year, CancellationToken cancellationToken)
    {
        var days = await db.CalendarDays.Where(d => d.Date.Year == year || d.Date.Year == year + 1).OrderBy(d => d.Date)
            .Select(d => new CalendarEntry(d.Date, d.Kind, d.Name)).ToListAsync(cancellationToken);
        return CalendarCopy.ToNextYear(days.Where(d => d.Date.Year == year), days.Where(d => d.Date.Year == year + 1).Select(d => d.Date).ToHashSet());
    }

    public async Task<CalendarRow?> FindAsync(int id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.CalendarDays.Where(d => d.Id == id)
            .Select(d => new CalendarRow(d.Id, d.Version, d.Date, d.Kind, d.Name, d.Source, d.Note)).FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<CalendarRow>> YearAsync(int year, CancellationToken cancellationToken)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.CalendarDays.Where(d => d.Date >= first && d.Date <= last).OrderBy(d => d.Date)
            .Select(d => new CalendarRow(d.Id, d.Version, d.Date, d.Kind, d.Name, d.Source, d.Note)).ToListAsync(cancellationToken);
    }
}
