using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Platform.Security;

/// <summary>A link by which one person sets the own password; shown once, stored nowhere.</summary>
public sealed record Invitation(int AccountId, string Email, string FullName, string Link);

/// <summary>Opens accounts without a password, inside the door, and makes the links to hand over.</summary>
public sealed class Invitations(IServiceScopeFactory scopes, ILookupNormalizer names, IOptions<TrackerOptions> options)
{
    public static readonly TimeSpan ValidFor = TimeSpan.FromDays(3);

    private Dictionary<Role, int>? _roles;

    /// <summary>Opens an account; its id is there once the door has saved.</summary>
    /// <exception cref="RuleBroken">What <see cref="AccountDraft.Checked"/> refuses, and <c>EmailTaken</c>.</exception>
    public async Task<UserAccount> OpenAsync(Work work, AccountDraft draft, CancellationToken cancellationToken)
    {
        var said = draft.Checked();
        await DemandFreeAsync(work, said.Email!, null, cancellationToken);
        var account = new UserAccount { LockoutEnabled = true, EmailConfirmed = true, AgencyId = said.AgencyId };
        Write(account, said);
        work.Db.Add(account);
        var roles = await RolesAsync(work, cancellationToken);
        foreach (var role in said.Roles)
        {
            var held = work.Db.Entry(new IdentityUserRole<int> { RoleId = roles[role] });

            // Until the save the account's id is one of EF's own, which it replaces on both sides.
            held.Property(r => r.UserId).CurrentValue = work.Db.Entry(account).Property(a => a.Id).CurrentValue;
            held.Property(r => r.UserId).IsTemporary = true;
            held.State = EntityState.Added;
        }

        work.Note("AccountInvited", () => new(nameof(UserAccount), account.Id, [.. Facts(said).Select(f => new FieldChange(f.Name, null, f.Value)).Where(c => c.N is not null)]));
        return account;
    }

    /// <summary>Writes name and address; ends what the account has open and kills its earlier links.</summary>
    public void Write(UserAccount account, AccountDraft said)
    {
        account.UserName = account.Email = said.Email;
        account.NormalizedUserName = names.NormalizeName(said.Email);
        account.NormalizedEmail = names.NormalizeEmail(said.Email);
        account.FullName = said.FullName!;
        account.Position = said.Position;
        EndSessions(account);
    }

    public async Task DemandFreeAsync(Work work, string email, int? except, CancellationToken cancellationToken)
    {
        var name = names.NormalizeEmail(email);
        if (await work.Db.Users.AnyAsync(u => u.Id != except && (u.NormalizedEmail == name || u.NormalizedUserName == name), cancellationToken))
        {
            throw new RuleBroken("EmailTaken", "Email", email);
        }
    }

    /// <summary>The stored posts by their names; they never change, so five hundred accounts ask once.</summary>
    public async Task<IReadOnlyDictionary<Role, int>> RolesAsync(Work work, CancellationToken cancellationToken) =>
        _roles ??= (await work.Db.Roles.AsNoTracking().ToListAsync(cancellationToken)).ToDictionary(r => Enum.Parse<Role>(r.Name!), r => r.Id);

    /// <summary>What the history says of an account: never a password, a hash or a token.</summary>
    internal static IEnumerable<(string Name, string? Value)> Facts(AccountDraft said) =>
    [
        ("Email", said.Email), ("FullName", said.FullName), ("Position", said.Position),
        ("Roles", string.Join(", ", said.Roles.Order())), ("AgencyId", said.AgencyId?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    ];

    public static void EndSessions(UserAccount account)
    {
        account.SecurityStamp = Convert.ToHexString(RandomNumberGenerator.GetBytes(20));
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
    }

    /// <summary>Links of saved accounts. A scope of its own: Identity's manager must not live as long as a circuit.</summary>
    public async Task<IReadOnlyList<Invitation>> LinksAsync(IEnumerable<UserAccount> accounts)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<UserAccount>>();
        var links = new List<Invitation>();
        foreach (var account in accounts)
        {
            var token = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(await users.GeneratePasswordResetTokenAsync(account)));
            links.Add(new(account.Id, account.Email!, account.FullName, options.Value.PublicUrl.TrimEnd('/') + Urls.SetPasswordWith(account.Id, token)));
        }

        return links;
    }
}
