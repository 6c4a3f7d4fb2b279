using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Domain.Reminders;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Reminders;

/// <summary>What may be reminded of, whom, and what was sent. For the office and the sweep only.</summary>
public sealed class ReminderQueries(IDbContextFactory<TrackerDbContext> contexts, Today today)
{
    public const int DaysAhead = 14;

    // Longer than the farthest look ahead of "sắp đến hạn", over any holiday.
    private const int SoonAtMost = 31;

    /// <summary>The newest date of the ledger.</summary>
    public async Task<DateOnly?> LastOnRecordAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.ReminderEntries.MaxAsync(e => (DateOnly?)e.On, cancellationToken);
    }

    /// <summary>Everything open of which somebody may have to hear up to a day.</summary>
    public async Task<IReadOnlyList<ReminderItem>> ItemsAsync(DateOnly until, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var horizon = until.AddDays(SoonAtMost);
        return await db.Obligations
            .Where(o => o.AcceptedOn == null && o.EndedOn == null && o.SuspendedOn == null)
            .Where(o => o.DueOn <= horizon || o.ReceivedOn == null || db.ProgressReports.Any(r => r.ObligationId == o.Id && r.State == ReportState.Returned))
            .OrderBy(o => o.Id)
            .Select(o => new ReminderItem(
                o,
                o.PeriodLabel == null ? o.Assignment.Title : o.Assignment.Title + " (" + o.PeriodLabel + ")",
                o.Agency.Name,
                db.ProgressReports.Where(r => r.ObligationId == o.Id && r.State == ReportState.Returned).OrderByDescending(r => r.Id).Select(r => r.ReturnReason).FirstOrDefault(),
                o.Assignment.Sources.Select(s => s.Resolution.SpecialistId).ToList()))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Who of a range of accounts was reminded on a day: one digest a day, whatever comes up after it.</summary>
    public async Task<IReadOnlySet<int>> ToldAsync(DateOnly day, int firstId, int lastId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.ReminderEntries.Where(e => e.On == day && e.AccountId >= firstId && e.AccountId <= lastId)
            .Select(e => e.AccountId).Distinct().ToHashSetAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<ReminderPerson>> PeopleAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var people = await db.Users.Where(u => !u.IsDisabled && u.Email != null)
            .OrderBy(u => u.Id)
            .Select(u => new
            {
                Account = u,
                Roles = db.UserRoles.Where(r => r.UserId == u.Id).Join(db.Roles, r => r.RoleId, r => r.Id, (_, r) => r.Name).ToList(),
            }).ToListAsync(cancellationToken);
        return [.. people.Select(p => new ReminderPerson(
            p.Account.Id, p.Account.FullName, p.Account.Email!, p.Account.AgencyId,
            p.Roles.Contains(nameof(Role.AgencyReporter)), p.Roles.Contains(nameof(Role.AgencyHead)), p.Roles.Contains(nameof(Role.OfficeStaff)), p.Account.IsDemo))];
    }

    /// <summary>Who would hear of how much on each of the working days ahead, if nothing is done until then.</summary>
    public async Task<IReadOnlyList<PreviewDay>> PreviewAsync(CancellationToken cancellationToken)
    {
        var first = today.Date;
        var items = await ItemsAsync(first.AddDays(DaysAhead), cancellationToken);
        var people = await PeopleAsync(cancellationToken);
        var calendar = await today.CalendarAsync(cancellationToken);
        return [.. Enumerable.Range(1, DaysAhead).Select(first.AddDays).Select(day => calendar.IsWorkingDay(day)
            ? new PreviewDay(day, null, [.. ReminderPlan.For(items, people, ReminderDay.For(day, calendar))
                .Select(d => new PreviewPerson(d.Person.Name, d.Overdue.Count, d.DueSoon.Count, d.NewOrReturned.Count))])
            : new PreviewDay(day, calendar.NameOf(day) ?? "", []))];
    }
}

/// <summary>One day ahead.</summary>
/// <param name="Rest">Null on a working day; else the holiday's name, empty for a plain weekend.</param>
public sealed record PreviewDay(DateOnly Date, string? Rest, IReadOnlyList<PreviewPerson> People);

public sealed record PreviewPerson(string Name, int Overdue, int DueSoon, int NewOrReturned);
