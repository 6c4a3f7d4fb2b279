using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Platform.Seed;

/// <summary>Fills an empty database: the calendar in every house, the case of Hậu Giang 2020–2025 in Development.</summary>
public sealed partial class SeedLoader(
    SeedFiles files, UnitOfWork unitOfWork, UserManager<UserAccount> users, IDbContextFactory<TrackerDbContext> contexts, Today today, ILogger<SeedLoader> log)
{
    /// <summary>Of every demo account; they exist in Development only.</summary>
    public const string DemoPassword = "Demo-NghiQuyet-2026";

    public async Task LoadCalendarAsync(CancellationToken cancellationToken)
    {
        var days = files.Read("calendar.csv", row => new CalendarDay(row.Date("date")!.Value, row.Name<CalendarDayKind>("kind"), row["name"], row.Text("source")));
        await unitOfWork.RunAsync(Policies.Administer, Guid.NewGuid(), work =>
        {
            work.Named("LoadCalendar");
            work.Db.AddRange(days);
            work.Db.AddRange(files.Read("calendar-years.csv", row => new CalendarYear(row.Number("year")!.Value, row["source"])));
            return Task.FromResult<Entity?>(null);
        }, cancellationToken);
        today.ForgetCalendar();
    }

    public async Task LoadCaseAsync(CancellationToken cancellationToken)
    {
        await LoadAgenciesAsync(cancellationToken);
        var specialists = await LoadAccountsAsync(cancellationToken);
        await unitOfWork.RunAsync(Policies.EditContent, Guid.NewGuid(), async work =>
        {
            var agencies = await work.Db.Agencies.ToDictionaryAsync(a => a.Code, cancellationToken);
            var register = SeedRegister.Load(files, work.Db, agencies, specialists);
            SeedGoals.Load(files, work.Db, agencies, register);
            var assignments = SeedAssignments.Load(files, work.Db, agencies, register);
            SeedProgress.Load(files, work.Db, assignments);
            SeedReviews.Load(files, work.Db, register);
            work.Named("LoadCase");
            return null;
        }, cancellationToken);
        LogLoaded();
    }

    private async Task LoadAgenciesAsync(CancellationToken cancellationToken)
    {
        var rows = files.Read("agencies.csv", row => (
            Agency: new Agency(row["code"], row["name"], row.Text("short_name"), row.Name<AgencyKind>("kind"), row.Number("order")!.Value, row.Text("aliases")?.Replace(";", "; ", StringComparison.Ordinal)),
            Parent: row.Text("parent"),
            Until: row.Date("until")));
        foreach (var row in rows)
        {
            row.Agency.Lasts(null, row.Until, []);
        }

        var byCode = rows.ToDictionary(r => r.Agency.Code, r => r.Agency);
        foreach (var (agency, parent, _) in rows.Where(r => r.Parent is not null))
        {
            agency.PlaceUnder(byCode[parent!]);
        }

        await unitOfWork.RunAsync(Policies.Administer, Guid.NewGuid(), work =>
        {
            work.Named("LoadCase");
            work.Db.AddRange(byCode.Values);
            return Task.FromResult<Entity?>(null);
        }, cancellationToken);
    }

    private async Task<IReadOnlyDictionary<string, int>> LoadAccountsAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var agencies = await db.Agencies.ToDictionaryAsync(a => a.Code, a => a.Id, cancellationToken);
        var accounts = files.Read("accounts.csv", row => (
            Account: new UserAccount
            {
                UserName = row["email"],
                Email = row["email"],
                EmailConfirmed = true,
                FullName = row["full_name"],
                Position = row.Text("position"),
                AgencyId = row.Text("agency") is { } agency ? agencies[agency] : null,
                IsDemo = true,
            },
            Role: row["role"]));
        foreach (var (account, role) in accounts)
        {
            Demand(await users.CreateAsync(account, DemoPassword), account);
            Demand(await users.AddToRoleAsync(account, role), account);
        }

        return accounts.ToDictionary(a => a.Account.Email!, a => a.Account.Id);
    }

    private static void Demand(IdentityResult result, UserAccount account)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException($"seed-data/accounts.csv, {account.Email}: {string.Join(" ", result.Errors.Select(e => e.Description))}");
        }
    }

    [LoggerMessage(LogLevel.Information, "Loaded the demo case from seed-data")]
    private partial void LogLoaded();
}
