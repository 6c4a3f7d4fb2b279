using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Account;

/// <summary>The first administrator makes the own account, by the link the first start printed.</summary>
public sealed partial class SetupPage(SetupLink link, UserManager<UserAccount> users, NewPassword rules, IStringLocalizer<AccountText> words)
{
    private IReadOnlyList<string> _refusals = [];
    private bool _done;

    [SupplyParameterFromForm]
    private SetupInput Input { get; set; } = default!;

    [SupplyParameterFromQuery]
    private string? Token { get; set; }

    protected override void OnInitialized() => Input ??= new();

    private async Task CreateAsync()
    {
        _refusals = string.IsNullOrWhiteSpace(Input.FullName) ? [words["FullNameEmpty"]] : rules.Check(Input.Password, Input.Repeat);
        if (_refusals.Count > 0 || !link.Use(Token))
        {
            return;
        }

        var email = Input.Email?.Trim();
        var account = new UserAccount { UserName = email, Email = email, EmailConfirmed = true, FullName = Input.FullName!.Trim() };
        var result = await users.CreateAsync(account, Input.Password!);
        if (result.Succeeded)
        {
            result = await users.AddToRoleAsync(account, nameof(Role.Administrator));
        }

        _done = result.Succeeded;
        _refusals = rules.Words(result);
        if (!_done)
        {
            link.GiveBack(Token!);
        }
    }

    private sealed class SetupInput
    {
        public string? FullName { get; set; }

        public string? Email { get; set; }

        public string? Password { get; set; }

        public string? Repeat { get; set; }
    }
}
