using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Account;

/// <summary>Changes the own password. A static page, because only a request can renew the cookie that the new stamp ends.</summary>
public sealed partial class ChangePasswordPage(
    UserManager<UserAccount> users, SignInManager<UserAccount> signIn, SignIn gate, NewPassword rules, IStringLocalizer<AccountText> words)
{
    private IReadOnlyList<string> _refusals = [];
    private bool _done;

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = default!;

    [SupplyParameterFromForm]
    private PasswordInput Input { get; set; } = default!;

    protected override void OnInitialized() => Input ??= new();

    private async Task ChangeAsync()
    {
        _refusals = rules.Check(Input.Password, Input.Repeat);
        if (_refusals.Count > 0)
        {
            return;
        }

        var account = await users.GetUserAsync(HttpContext.User);
        if (account is null || account.IsDisabled || gate.MustWait(HttpContext) is not null || !await gate.IsPasswordAsync(account, Input.Current, HttpContext))
        {
            _refusals = [words["CurrentPasswordWrong"]];
            return;
        }

        var result = await users.ChangePasswordAsync(account, Input.Current!, Input.Password!);
        _done = result.Succeeded;
        _refusals = rules.Words(result);
        if (_done)
        {
            await signIn.RefreshSignInAsync(account);
        }
    }

    private sealed class PasswordInput
    {
        public string? Current { get; set; }

        public string? Password { get; set; }

        public string? Repeat { get; set; }
    }
}
