using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Search;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Accounts;

/// <summary>In the order in which they are asked: an account that is switched off is that, whatever else holds.</summary>
public enum AccountState { Disabled, NoPassword, Locked, Active }

public sealed record AccountFilter(string? Text = null, Role? Role = null, int? AgencyId = null, int Page = 1);

public sealed record AccountRow(int Id, string FullName, string Email, string? Position, IReadOnlyList<Role> Roles, string? Agency, AccountState State);

public sealed record AccountDetail(AccountRow Row, int? AgencyId, string Stamp, bool IsDemo, bool HasSecondFactor);

/// <summary>All reads about accounts: everybody's for an administrator, nobody's for others, the own for oneself.</summary>
public sealed class AccountQueries(IDbContextFactory<TrackerDbContext> contexts, TimeProvider clock)
{
    /// <summary>
    /// One page and the number of all. Names are folded and put in order in memory: a house has some hundred accounts,
    /// and four short texts of each are read.
    /// </summary>
    public async Task<(IReadOnlyList<AccountRow> Rows, int Total)> ListAsync(Actor actor, AccountFilter filter, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var role = filter.Role?.ToString();
        var wanted = Folding.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var names = await VisibleTo(db, actor)
            .Where(u => filter.AgencyId == null || u.AgencyId == filter.AgencyId)
            .Where(u => role == null || db.UserRoles.Any(r => r.UserId == u.Id && db.Roles.Any(x => x.Id == r.RoleId && x.Name == role)))
            .Select(u => new { u.Id, u.FullName, u.Email, u.Position, Agency = u.Agency!.Name })
            .ToListAsync(cancellationToken);
        var found = names
            .Where(n => wanted.Length == 0 || HasAll(Folding.Fold($"{n.FullName} {n.Email} {n.Position} {n.Agency}"), wanted))
            .OrderBy(n => VietnameseOrder.Key(GivenNameFirst(n.FullName)), StringComparer.Ordinal).ThenBy(n => n.Id)
            .Select(n => n.Id).ToList();
        var pages = Math.Max(1, (found.Count + Pager.Rows - 1) / Pager.Rows);
        var ids = found.Skip((Math.Clamp(filter.Page, 1, pages) - 1) * Pager.Rows).Take(Pager.Rows).ToList();
        var rows = await RowsAsync(db, db.Users.Where(u => ids.Contains(u.Id)), cancellationToken);
        return ([.. rows.OrderBy(r => ids.IndexOf(r.Row.Id)).Select(r => r.Row)], found.Count);
    }

    /// <summary>Null when there is none, or none for that person to see.</summary>
    public async Task<AccountDetail?> FindAsync(Actor actor, int id, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return (await RowsAsync(db, VisibleTo(db, actor).Where(u => u.Id == id), cancellationToken)).SingleOrDefault();
    }

    /// <summary>Bodies to choose from, in protocol order; closed ones are not offered, but for the one already chosen.</summary>
    public async Task<IReadOnlyList<NameOption>> AgenciesAsync(int? chosen, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Agencies.Where(a => !a.IsClosed || a.Id == chosen).AsOptions().ToListAsync(cancellationToken);
    }

    private static IQueryable<UserAccount> VisibleTo(TrackerDbContext db, Actor actor) =>
        db.Users.Where(u => actor.Has(Role.Administrator) || u.Id == actor.AccountId);

    private static bool HasAll(string folded, string[] wanted) => Array.TrueForAll(wanted, w => folded.Contains(w, StringComparison.Ordinal));

    // Vietnamese lists of people go by the given name, which stands last; a note in brackets is no name.
    private static string GivenNameFirst(string fullName)
    {
        var words = fullName.Split('(')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? fullName : words[^1] + " " + fullName;
    }

    private async Task<List<AccountDetail>> RowsAsync(TrackerDbContext db, IQueryable<UserAccount> accounts, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var rows = await accounts.Select(u => new
        {
            u.Id,
            u.FullName,
            u.Email,
            u.Position,
            u.AgencyId,
            u.IsDisabled,
            u.IsDemo,
            u.TwoFactorEnabled,
            u.LockoutEnd,
            u.ConcurrencyStamp,
            Agency = u.Agency!.Name,
            HasPassword = u.PasswordHash != null,
            Roles = db.UserRoles.Where(r => r.UserId == u.Id).Join(db.Roles, r => r.RoleId, r => r.Id, (_, r) => r.Name!).ToList(),
        }).ToListAsync(cancellationToken);
        return [.. rows.Select(u => new AccountDetail(
            new(u.Id, u.FullName, u.Email!, u.Position, [.. u.Roles.Select(Enum.Parse<Role>).Order()], u.Agency, StateOf(u.IsDisabled, u.HasPassword, u.LockoutEnd > now)),
            u.AgencyId, u.ConcurrencyStamp ?? "", u.IsDemo, u.TwoFactorEnabled))];
    }

    private static AccountState StateOf(bool disabled, bool hasPassword, bool locked) => (disabled, hasPassword, locked) switch
    {
        (true, _, _) => AccountState.Disabled,
        (_, false, _) => AccountState.NoPassword,
        (_, _, true) => AccountState.Locked,
        _ => AccountState.Active,
    };
}
