using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Account;

/// <summary>Where an invitation or a reset link leads.</summary>
public sealed partial class SetPasswordPage(UserManager<UserAccount> users, NewPassword rules, IStringLocalizer<AccountText> words)
{
    private IReadOnlyList<string> _refusals = [];
    private UserAccount? _account;
    private string? _name;
    private bool _done;

    [SupplyParameterFromForm]
    private PasswordInput Input { get; set; } = default!;

    [SupplyParameterFromQuery]
    private int Id { get; set; }

    [SupplyParameterFromQuery]
    private string? Token { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Input ??= new();
        var account = await users.FindByIdAsync(Id.ToString(CultureInfo.InvariantCulture));
        if (account is { IsDisabled: false } && Plain() is { } token
            && await users.VerifyUserTokenAsync(account, users.Options.Tokens.PasswordResetTokenProvider, UserManager<UserAccount>.ResetPasswordTokenPurpose, token))
        {
            _account = account;
            _name = account.Email;
        }
    }

    private async Task SetAsync()
    {
        _refusals = rules.Check(Input.Password, Input.Repeat);
        if (_account is null || Plain() is not { } token || _refusals.Count > 0)
        {
            return;
        }

        var result = await users.ResetPasswordAsync(_account, token, Input.Password!);
        _done = result.Succeeded;
        _refusals = rules.Words(result);
        if (_done)
        {
            await users.SetLockoutEndDateAsync(_account, null);
        }
    }

    private string? Plain()
    {
        try
        {
            return Token is null ? null : Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(Token));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private sealed class PasswordInput
    {
        public string? Password { get; set; }

        public string? Repeat { get; set; }
    }
}
