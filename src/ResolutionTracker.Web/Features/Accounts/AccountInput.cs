using ResolutionTracker.Domain.Accounts;

namespace ResolutionTracker.Web.Features.Accounts;

/// <summary>What stands in the boxes of the form.</summary>
public sealed class AccountInput
{
    public string? Email { get; set; }

    public string? FullName { get; set; }

    public string? Position { get; set; }

    public ISet<Role> Roles { get; } = new HashSet<Role>();

    public int? AgencyId { get; set; }

    public static AccountInput Of(AccountDetail account)
    {
        var input = new AccountInput { Email = account.Row.Email, FullName = account.Row.FullName, Position = account.Row.Position, AgencyId = account.AgencyId };
        input.Roles.UnionWith(account.Row.Roles);
        return input;
    }

    public AccountDraft ToDraft() => new(Email, FullName, Position, [.. Roles], AgencyId);
}
