using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Web.Features.Accounts;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Tests.Features.Accounts;

public sealed class AccountCommandsTests : AdministrationTest
{
    private static readonly AccountDraft Staff = new("nguoi.moi@tinhuy.example.vn", "Người Mới", "Chuyên viên", [Role.OfficeStaff], null);

    private AccountCommands Commands => Services.GetRequiredService<AccountCommands>();

    [Fact]
    public async Task An_invitation_opens_an_account_without_a_password_and_keeps_its_token_nowhere()
    {
        await SignInAsync(Administrator);
        var agency = await AgencyAsync("so-cong-thuong");

        var made = await Commands.InviteAsync(Staff with { Roles = [Role.AgencyReporter, Role.AgencyHead], AgencyId = agency.Id }, Guid.NewGuid(), Cancel);

        var account = await AccountAsync(Staff.Email!);
        Assert.Equal((made.AccountId, agency.Id, null as string, true), (account.Id, account.AgencyId!.Value, account.PasswordHash, account.LockoutEnabled));
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(["AgencyHead", "AgencyReporter"], await db.UserRoles.Where(r => r.UserId == account.Id).Join(db.Roles, r => r.RoleId, r => r.Id, (_, r) => r.Name!).OrderBy(n => n).ToListAsync(Cancel));
        var entry = await LastHistoryAsync();
        Assert.Equal(("AccountInvited", "UserAccount", account.Id), (entry.Action, entry.SubjectKind, entry.SubjectId));
        var token = made.Link[(made.Link.IndexOf("token=", StringComparison.Ordinal) + 6)..];
        Assert.StartsWith($"http://127.0.0.1:5080/account/password?id={account.Id}&token=", made.Link, StringComparison.Ordinal);
        Assert.DoesNotContain(token, entry.Changes, StringComparison.Ordinal);
        Assert.DoesNotContain(account.SecurityStamp!, entry.Changes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OfficeHead)]
    [InlineData(Reporter)]
    [InlineData(Inspector)]
    public async Task Only_an_administrator_keeps_accounts(string email)
    {
        await SignInAsync(email);
        var id = (await AccountAsync(Leader)).Id;

        Assert.Equal("MayNot", await RefusalAsync(() => Commands.InviteAsync(Staff, Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.DisableAsync(id, "Thử", Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.RenewLinkAsync(id, Guid.NewGuid(), Cancel)));
    }

    [Theory]
    [InlineData("QuanTri@Demo.local")]
    [InlineData(" quantri@demo.local ")]
    public async Task An_address_has_one_account_however_it_is_written(string email)
    {
        await SignInAsync(Administrator);

        Assert.Equal("EmailTaken", await RefusalAsync(() => Commands.InviteAsync(Staff with { Email = email }, Guid.NewGuid(), Cancel)));
        var other = await AccountAsync(Leader);
        Assert.Equal("EmailTaken", await RefusalAsync(() => Commands.ChangeAsync(other.Id, other.ConcurrencyStamp!, Staff with { Email = email }, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task The_same_invitation_sent_twice_opens_one_account()
    {
        await SignInAsync(Administrator);
        var operation = Guid.NewGuid();
        await Commands.InviteAsync(Staff, operation, Cancel);

        Assert.Equal("AlreadyThere", await RefusalAsync(() => Commands.InviteAsync(Staff, operation, Cancel)));
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(1, await db.Users.CountAsync(u => u.Email == Staff.Email, Cancel));
    }

    [Fact]
    public async Task A_change_of_role_and_body_ends_open_sessions_and_is_in_the_history()
    {
        await SignInAsync(Administrator);
        var before = await AccountAsync(Reporter);
        var agency = await AgencyAsync("van-phong-tinh-uy");

        await Commands.ChangeAsync(before.Id, before.ConcurrencyStamp!, new(Reporter, "Tên Khác", null, [Role.OfficeStaff], agency.Id), Guid.NewGuid(), Cancel);

        var after = await AccountAsync(Reporter);
        Assert.NotEqual(before.SecurityStamp, after.SecurityStamp);
        Assert.Equal(("Tên Khác", agency.Id), (after.FullName, after.AgencyId!.Value));
        var entry = await LastHistoryAsync();
        Assert.Equal("AccountChanged", entry.Action);
        Assert.Contains("\"f\":\"Roles\",\"o\":\"AgencyReporter\",\"n\":\"OfficeStaff\"", entry.Changes, StringComparison.Ordinal);
        Assert.DoesNotContain("Email", entry.Changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_opened_before_somebody_elses_change_is_refused()
    {
        await SignInAsync(Administrator);
        var seen = await AccountAsync(Reporter);
        await Commands.UnlockAsync(seen.Id, Guid.NewGuid(), Cancel);

        Assert.Equal("ChangedMeanwhile", await RefusalAsync(() => Commands.ChangeAsync(seen.Id, seen.ConcurrencyStamp!, Staff, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task The_last_administrator_keeps_the_post_until_another_can_sign_in()
    {
        await SignInAsync(Administrator);
        var self = await AccountAsync(Administrator);
        var without = new AccountDraft(Administrator, "Quản trị", null, [Role.Leader], null);
        await Commands.InviteAsync(Staff with { Roles = [Role.Administrator] }, Guid.NewGuid(), Cancel);

        Assert.Equal("LastAdministrator", await RefusalAsync(() => Commands.ChangeAsync(self.Id, self.ConcurrencyStamp!, without, Guid.NewGuid(), Cancel)));
        await GivenAsync(async work =>
        {
            (await work.Db.Users.SingleAsync(u => u.Email == Staff.Email, Cancel)).PasswordHash = "x";
            return null;
        });
        await Commands.ChangeAsync(self.Id, self.ConcurrencyStamp!, without, Guid.NewGuid(), Cancel);
    }

    [Fact]
    public async Task Nobody_disables_the_own_account_and_a_reason_is_compulsory()
    {
        await SignInAsync(Administrator);
        var self = await AccountAsync(Administrator);

        Assert.Equal("NotOneself", await RefusalAsync(() => Commands.DisableAsync(self.Id, "Nghỉ", Guid.NewGuid(), Cancel)));
        Assert.Equal("ReasonEmpty", await RefusalAsync(async () => await Commands.DisableAsync((await AccountAsync(Leader)).Id, " ", Guid.NewGuid(), Cancel)));
        Assert.Equal("NotThere", await RefusalAsync(() => Commands.DisableAsync(9999, "Nghỉ", Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task A_disabled_account_gets_no_link_before_it_is_enabled_again()
    {
        await SignInAsync(Administrator);
        var before = await AccountAsync(Leader);

        await Commands.DisableAsync(before.Id, "Chuyển công tác", Guid.NewGuid(), Cancel);

        var off = await AccountAsync(Leader);
        Assert.True(off.IsDisabled);
        Assert.NotEqual(before.SecurityStamp, off.SecurityStamp);
        Assert.Equal("Chuyển công tác", (await LastHistoryAsync()).Reason);
        Assert.Equal("AccountDisabled", await RefusalAsync(() => Commands.RenewLinkAsync(before.Id, Guid.NewGuid(), Cancel)));
        await Commands.EnableAsync(before.Id, Guid.NewGuid(), Cancel);
        Assert.Contains("token=", (await Commands.RenewLinkAsync(before.Id, Guid.NewGuid(), Cancel)).Link, StringComparison.Ordinal);
        Assert.Equal("AccountLinkMade", (await LastHistoryAsync()).Action);
    }

    [Fact]
    public async Task Unlocking_lets_a_locked_person_in()
    {
        await SignInAsync(Administrator);
        var id = (await AccountAsync(Leader)).Id;
        await GivenAsync(async work =>
        {
            var locked = await work.Db.Users.SingleAsync(u => u.Id == id, Cancel);
            (locked.LockoutEnd, locked.AccessFailedCount) = (Clock.GetUtcNow().AddMinutes(10), 3);
            return null;
        });
        var queries = Services.GetRequiredService<AccountQueries>();
        Assert.Equal(AccountState.Locked, (await queries.FindAsync(await ActorAsync(), id, Cancel))!.Row.State);

        await Commands.UnlockAsync(id, Guid.NewGuid(), Cancel);

        Assert.Equal(AccountState.Active, (await queries.FindAsync(await ActorAsync(), id, Cancel))!.Row.State);
        Assert.Equal(0, (await AccountAsync(Leader)).AccessFailedCount);
    }
}
