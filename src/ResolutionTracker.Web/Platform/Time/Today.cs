using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Platform.Time;

/// <summary>What day it is in Viet Nam, whatever the server's zone, and what that day means for statuses.</summary>
public sealed class Today(DomainClock clock, IDbContextFactory<TrackerDbContext> contexts, IOptions<TrackerOptions> options) : IDisposable
{
    private readonly SemaphoreSlim _loading = new(1, 1);
    private WorkingCalendar? _calendar;
    private int _edition;

    public DateOnly Date => DateOnly.FromDateTime(clock.LocalNow);

    /// <summary>Holidays, days off and working Saturdays, read once and again after the table was changed.</summary>
    public async Task<WorkingCalendar> CalendarAsync(CancellationToken cancellationToken)
    {
        if (_calendar is { } known)
        {
            return known;
        }

        await _loading.WaitAsync(cancellationToken);
        try
        {
            var edition = Volatile.Read(ref _edition);
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var days = await db.Set<CalendarDay>().OrderBy(d => d.Date).Select(d => new CalendarEntry(d.Date, d.Kind, d.Name)).ToListAsync(cancellationToken);
            var read = new WorkingCalendar(days);
            if (edition == Volatile.Read(ref _edition))
            {
                // A table changed while it was read is read again for the next question.
                _calendar = read;
            }

            return read;
        }
        finally
        {
            _loading.Release();
        }
    }

    public async Task<StatusThresholds> ThresholdsAsync(CancellationToken cancellationToken) =>
        StatusThresholds.For(Date, await CalendarAsync(cancellationToken));

    /// <summary>How this house reads deadlines.</summary>
    public async Task<DeadlineRules> DeadlinesAsync(CancellationToken cancellationToken) =>
        new(await CalendarAsync(cancellationToken), options.Value.BeforeReading);

    public void ForgetCalendar()
    {
        Interlocked.Increment(ref _edition);
        _calendar = null;
    }

    public void Dispose() => _loading.Dispose();
}
