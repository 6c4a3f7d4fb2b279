using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Checks a file against what is there, and brings in what is new.</summary>
public sealed class ImportCommands(IDbContextFactory<TrackerDbContext> contexts, UnitOfWork unitOfWork, CurrentUser user, Invitations invitations, CalendarEffectQueries effects, Today today, IStringLocalizer<AdministrationText> words)
{
    public async Task<ImportCheck> CheckAgenciesAsync(IReadOnlyList<CsvRow> rows, CancellationToken cancellationToken)
    {
        await user.DemandAsync(Policies.Administer, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return AgencyFile.Read(rows, await db.Agencies.ToListAsync(cancellationToken), KindWord).Check;
    }

    public async Task<ImportCheck> CheckAccountsAsync(IReadOnlyList<CsvRow> rows, CancellationToken cancellationToken)
    {
        await user.DemandAsync(Policies.Administer, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return (await ReadAccountsAsync(db, rows, cancellationToken)).Check;
    }

    /// <summary>With what the days would affect, before they are written.</summary>
    public async Task<ImportCheck> CheckCalendarAsync(IReadOnlyList<CsvRow> rows, CancellationToken cancellationToken)
    {
        await user.DemandAsync(Policies.Administer, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var file = CalendarFile.Read(rows, await db.CalendarDays.AsNoTracking().ToListAsync(cancellationToken), DayKindWord);
        return file.Check with { Effect = await effects.OfAsync([.. file.Changed.Select(c => c.Known.Date)], file.Entries, cancellationToken) };
    }

    /// <summary>All days or none; a day that is there under other words is corrected.</summary>
    /// <returns>How many days were added or corrected.</returns>
    /// <exception cref="RuleBroken"><c>CsvHasErrors</c> when a row is wrong.</exception>
    public async Task<int> ImportCalendarAsync(IReadOnlyList<CsvRow> rows, Guid operationId, CancellationToken cancellationToken)
    {
        var count = 0;
        await unitOfWork.RunAsync(Policies.Administer, operationId, async work =>
        {
            var file = CalendarFile.Read(rows, await work.Db.CalendarDays.ToListAsync(cancellationToken), DayKindWord);
            if (file.Check.Wrong > 0)
            {
                throw new RuleBroken("CsvHasErrors", null, file.Check.Wrong);
            }

            count = file.Entries.Count;
            work.Db.AddRange(file.Added);
            foreach (var (known, day) in file.Changed)
            {
                known.Edit(day.Date, day.Kind, day.Name, day.Source, day.Note);
            }

            work.Named("ImportCalendar");
            return null;
        }, cancellationToken);
        today.ForgetCalendar();
        return count;
    }

    /// <summary>All rows or none.</summary>
    /// <returns>How many bodies were added.</returns>
    /// <exception cref="RuleBroken"><c>CsvHasErrors</c> when a row is wrong.</exception>
    public async Task<int> ImportAgenciesAsync(IReadOnlyList<CsvRow> rows, Guid operationId, CancellationToken cancellationToken)
    {
        var count = 0;
        await unitOfWork.RunAsync(Policies.Administer, operationId, async work =>
        {
            var there = await work.Db.Agencies.ToListAsync(cancellationToken);
            var file = AgencyFile.Read(rows, there, KindWord);
            if (file.Check.Wrong > 0)
            {
                throw new RuleBroken("CsvHasErrors", null, file.Check.Wrong);
            }

            count = file.Added.Count;
            work.Db.AddRange(file.Added);
            work.Named("ImportAgencies");
            return null;
        }, cancellationToken);
        return count;
    }

    /// <summary>Opens an account for each row that is new, without a password: a hash for each of five hundred would take a minute.</summary>
    /// <returns>The links to hand over, in the order of the file.</returns>
    public async Task<IReadOnlyList<Invitation>> ImportAccountsAsync(IReadOnlyList<CsvRow> rows, Guid operationId, CancellationToken cancellationToken)
    {
        var opened = new List<UserAccount>();
        await unitOfWork.RunAsync(Policies.Administer, operationId, async work =>
        {
            var file = await ReadAccountsAsync(work.Db, rows, cancellationToken);
            foreach (var draft in file.Added)
            {
                opened.Add(await invitations.OpenAsync(work, draft, cancellationToken));
            }

            return null;
        }, cancellationToken);
        return await invitations.LinksAsync(opened);
    }

    private async Task<AccountFile> ReadAccountsAsync(TrackerDbContext db, IReadOnlyList<CsvRow> rows, CancellationToken cancellationToken)
    {
        var taken = await db.Users.Select(u => u.NormalizedEmail!).ToListAsync(cancellationToken);
        var agencies = await db.Agencies.OrderBy(a => a.Order).ThenBy(a => a.Id)
            .Select(a => new NamedAgency(a.Id, a.Code, a.Name, a.ShortName, a.Aliases)).ToListAsync(cancellationToken);
        return AccountFile.Read(rows, taken.ToHashSet(StringComparer.Ordinal), agencies, RoleWord);
    }

    private string KindWord(AgencyKind kind) => words[$"Kind.{kind}"];

    private string DayKindWord(CalendarDayKind kind) => words[$"DayKind.{kind}"];

    private string RoleWord(Role role) => words[$"Role.{role}"];
}
