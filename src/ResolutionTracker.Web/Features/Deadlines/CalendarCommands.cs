using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Deadlines;

/// <summary>What the administrator does with the yearly table. No deadline is touched by any of it.</summary>
public sealed class CalendarCommands(UnitOfWork unit, Today today)
{
    /// <summary>Enters a day, or corrects one.</summary>
    /// <exception cref="RuleBroken"><c>DateEmpty</c>, <c>CalendarDayTaken</c>, and those of <see cref="CalendarDay.Edit"/>.</exception>
    public Task SaveAsync(int? id, int seen, CalendarDayInput input, Guid operationId, CancellationToken cancellationToken) =>
        RunAsync(operationId, async work =>
        {
            var date = input.Date ?? throw new RuleBroken("DateEmpty", "Date");
            if (await work.Db.CalendarDays.AsNoTracking().FirstOrDefaultAsync(d => d.Date == date && d.Id != (id ?? 0), cancellationToken) is { } taken)
            {
                throw new RuleBroken("CalendarDayTaken", "Date", date, taken.Name);
            }

            if (id is not { } known)
            {
                var added = new CalendarDay(date, input.Kind, input.Name, input.Source, input.Note);
                work.Db.Add(added);
                work.Note("AddCalendarDay", added);
                return added;
            }

            var day = await FindAsync(work, known, seen, cancellationToken);
            day.Edit(date, input.Kind, input.Name, input.Source, input.Note);
            work.Note("EditCalendarDay", day);
            return day;
        }, cancellationToken);

    /// <summary>Takes a day out of the table: it is then worked or not by its weekday.</summary>
    public Task RemoveAsync(int id, int seen, Guid operationId, CancellationToken cancellationToken) =>
        RunAsync(operationId, async work =>
        {
            var day = await FindAsync(work, id, seen, cancellationToken);
            work.Db.Remove(day);
            work.Note("RemoveCalendarDay", day);
            return null;
        }, cancellationToken);

    /// <summary>Carries the holidays that keep their date to the next year.</summary>
    /// <exception cref="RuleBroken"><c>NothingToCopy</c>, <c>CalendarDayOutside</c>.</exception>
    public Task CopyYearAsync(int year, Guid operationId, CancellationToken cancellationToken) =>
        RunAsync(operationId, async work =>
        {
            var copy = await CalendarQueries.CopyAsync(work.Db, year, cancellationToken);
            if (copy.Copied is [])
            {
                throw new RuleBroken("NothingToCopy");
            }

            work.Named("CopyCalendarYear");
            var sources = await work.Db.CalendarDays.Where(d => d.Date.Year == year).ToDictionaryAsync(d => d.Date, d => d.Source, cancellationToken);
            work.Db.AddRange(copy.Copied.Select(d => new CalendarDay(d.Date, d.Kind, d.Name, sources[d.Date.AddYears(-1)])));
            return null;
        }, cancellationToken);

    /// <summary>Marks a year as announced, by its paper.</summary>
    public Task AnnounceAsync(int year, string? source, Guid operationId, CancellationToken cancellationToken) =>
        RunAsync(operationId, async work =>
        {
            if (await work.Db.CalendarYears.FirstOrDefaultAsync(y => y.Year == year, cancellationToken) is { } known)
            {
                known.Announce(source);
                work.Note("AnnounceCalendarYear", known);
                return known;
            }

            var marked = new CalendarYear(year, source);
            work.Db.Add(marked);
            work.Note("AnnounceCalendarYear", marked);
            return marked;
        }, cancellationToken);

    /// <summary>Takes the mark back.</summary>
    public Task WithdrawAnnouncementAsync(int year, Guid operationId, CancellationToken cancellationToken) =>
        RunAsync(operationId, async work =>
        {
            var marked = await work.Db.CalendarYears.FirstOrDefaultAsync(y => y.Year == year, cancellationToken) ?? throw new RuleBroken("YearNotMarked");
            marked.Withdraw();
            work.Note("WithdrawCalendarYear", marked);
            return marked;
        }, cancellationToken);

    private async Task RunAsync(Guid operationId, Func<Work, Task<Entity?>> act, CancellationToken cancellationToken)
    {
        await unit.RunAsync(Policies.Administer, operationId, act, cancellationToken);
        today.ForgetCalendar();
    }

    private static async Task<CalendarDay> FindAsync(Work work, int id, int seen, CancellationToken cancellationToken)
    {
        var day = await work.Db.CalendarDays.FirstOrDefaultAsync(d => d.Id == id, cancellationToken) ?? throw new RuleBroken("NotHere");
        day.DemandVersion(seen);
        return day;
    }
}
