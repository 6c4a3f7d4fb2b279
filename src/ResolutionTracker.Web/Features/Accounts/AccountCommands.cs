using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Accounts;

/// <summary>All writes about accounts. Each but the unlocking ends the person's open sessions and earlier links.</summary>
public sealed class AccountCommands(UnitOfWork unitOfWork, Invitations invitations)
{
    // Two administrators taking each other's post at the same moment must not leave the house without one.
    private static readonly SemaphoreSlim Turn = new(1, 1);

    /// <exception cref="RuleBroken">What <see cref="AccountDraft.Checked"/> refuses, and <c>EmailTaken</c>.</exception>
    public async Task<Invitation> InviteAsync(AccountDraft draft, Guid operationId, CancellationToken cancellationToken)
    {
        UserAccount? account = null;
        await RunAsync(operationId, async work => account = await invitations.OpenAsync(work, draft, cancellationToken), cancellationToken);
        return (await invitations.LinksAsync([account ?? throw new RuleBroken("AlreadyThere")]))[0];
    }

    /// <summary>A new link, for an invitation that ran out as for a forgotten password; earlier ones no longer open.</summary>
    /// <exception cref="RuleBroken"><c>AccountDisabled</c>.</exception>
    public async Task<Invitation> RenewLinkAsync(int id, Guid operationId, CancellationToken cancellationToken)
    {
        UserAccount? account = null;
        await RunAsync(operationId, async work =>
        {
            account = await FindAsync(work, id, cancellationToken);
            if (account.IsDisabled)
            {
                throw new RuleBroken("AccountDisabled");
            }

            Invitations.EndSessions(account);
            Note(work, "AccountLinkMade", account);
        }, cancellationToken);
        return (await invitations.LinksAsync([account ?? throw new RuleBroken("AlreadyThere")]))[0];
    }

    /// <param name="seen">The stamp of the account when the form was opened.</param>
    /// <exception cref="RuleBroken">As when inviting; <c>ChangedMeanwhile</c>, <c>LastAdministrator</c>.</exception>
    public Task ChangeAsync(int id, string seen, AccountDraft draft, Guid operationId, CancellationToken cancellationToken) =>
        RunAsync(operationId, async work =>
        {
            var said = draft.Checked();
            var account = await FindAsync(work, id, cancellationToken);
            if (account.ConcurrencyStamp != seen)
            {
                throw new RuleBroken("ChangedMeanwhile");
            }

            var held = await work.Db.UserRoles.Where(r => r.UserId == id).ToListAsync(cancellationToken);
            var roles = await invitations.RolesAsync(work, cancellationToken);
            var before = new AccountDraft(account.Email, account.FullName, account.Position, [.. roles.Where(r => held.Exists(h => h.RoleId == r.Value)).Select(r => r.Key)], account.AgencyId);
            if (before.Roles.Contains(Role.Administrator) && !said.Roles.Contains(Role.Administrator))
            {
                await DemandAnotherAdministratorAsync(work, id, cancellationToken);
            }

            await invitations.DemandFreeAsync(work, said.Email!, id, cancellationToken);
            work.Db.RemoveRange(held.Where(h => said.Roles.All(r => roles[r] != h.RoleId)));
            work.Db.AddRange(said.Roles.Except(before.Roles).Select(r => new IdentityUserRole<int> { UserId = id, RoleId = roles[r] }));
            invitations.Write(account, said);
            account.AgencyId = said.AgencyId;
            Note(work, "AccountChanged", account, [.. Invitations.Facts(before).Zip(Invitations.Facts(said), (o, n) => new FieldChange(o.Name, o.Value, n.Value)).Where(c => c.O != c.N)]);
        }, cancellationToken);

    /// <exception cref="RuleBroken"><c>NotOneself</c>, <c>LastAdministrator</c>.</exception>
    public Task DisableAsync(int id, string? reason, Guid operationId, CancellationToken cancellationToken) =>
        RunAsync(operationId, async work =>
        {
            var why = Words.Reason(reason);
            var account = await FindAsync(work, id, cancellationToken);
            if (id == work.Actor.AccountId)
            {
                throw new RuleBroken("NotOneself");
            }

            await DemandAnotherAdministratorAsync(work, id, cancellationToken);
            account.IsDisabled = true;
            Invitations.EndSessions(account);
            Note(work, "AccountDisabled", account, [new("IsDisabled", "False", "True")], why);
        }, cancellationToken);

    public Task EnableAsync(int id, Guid operationId, CancellationToken cancellationToken) =>
        RunAsync(operationId, async work =>
        {
            var account = await FindAsync(work, id, cancellationToken);
            account.IsDisabled = false;
            Invitations.EndSessions(account);
            Note(work, "AccountEnabled", account, [new("IsDisabled", "True", "False")]);
        }, cancellationToken);

    /// <summary>Lets somebody in again who mistyped too often.</summary>
    public Task UnlockAsync(int id, Guid operationId, CancellationToken cancellationToken) =>
        RunAsync(operationId, async work =>
        {
            var account = await FindAsync(work, id, cancellationToken);
            account.LockoutEnd = null;
            account.AccessFailedCount = 0;
            account.ConcurrencyStamp = Guid.NewGuid().ToString();
            Note(work, "AccountUnlocked", account);
        }, cancellationToken);

    /// <summary>For somebody who lost telephone and recovery codes: the account is as if it never had a second factor.</summary>
    /// <exception cref="RuleBroken"><c>NoSecondFactor</c>.</exception>
    public Task ResetSecondFactorAsync(int id, string? reason, Guid operationId, CancellationToken cancellationToken) =>
        RunAsync(operationId, async work =>
        {
            var why = Words.Reason(reason);
            var account = await FindAsync(work, id, cancellationToken);
            if (!account.TwoFactorEnabled)
            {
                throw new RuleBroken("NoSecondFactor");
            }

            work.Db.RemoveRange(await work.Db.UserTokens.Where(t => t.UserId == id && t.LoginProvider == SecondFactor.Provider).ToListAsync(cancellationToken));
            account.TwoFactorEnabled = false;
            Invitations.EndSessions(account);
            Note(work, "SecondFactorReset", account, [new("TwoFactorEnabled", "True", "False")], why);
        }, cancellationToken);

    private static void Note(Work work, string action, UserAccount account, List<FieldChange>? changes = null, string? reason = null) =>
        work.Note(action, () => new(nameof(UserAccount), account.Id, changes ?? []), reason);

    // One who never set a password cannot come in, and so does not count.
    private static async Task DemandAnotherAdministratorAsync(Work work, int than, CancellationToken cancellationToken)
    {
        var others = work.Db.Users.Where(u => u.Id != than && !u.IsDisabled && u.PasswordHash != null)
            .Where(u => work.Db.UserRoles.Any(r => r.UserId == u.Id && work.Db.Roles.Any(x => x.Id == r.RoleId && x.Name == nameof(Role.Administrator))));
        if (!await others.AnyAsync(cancellationToken))
        {
            throw new RuleBroken("LastAdministrator");
        }
    }

    private static async Task<UserAccount> FindAsync(Work work, int id, CancellationToken cancellationToken) =>
        await work.Db.Users.SingleOrDefaultAsync(u => u.Id == id, cancellationToken) ?? throw new RuleBroken("NotThere");

    private async Task RunAsync(Guid operationId, Func<Work, Task> work, CancellationToken cancellationToken)
    {
        await Turn.WaitAsync(cancellationToken);
        try
        {
            await unitOfWork.RunAsync(Policies.Administer, operationId, async job =>
            {
                await work(job);
                return null;
            }, cancellationToken);
        }
        finally
        {
            Turn.Release();
        }
    }
}
