using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Platform.Security;

/// <summary>
/// The authenticator of an account beside its password, and the codes for the day the telephone is lost. Each code opens once:
/// two tries at the same moment change the same account, and its stamp lets only one of them through.
/// </summary>
public sealed class SecondFactor(UserManager<UserAccount> users, IDataProtectionProvider protection, IOptions<TrackerOptions> options, TimeProvider clock)
{
    /// <summary>Under which name its secrets lie with the account.</summary>
    public const string Provider = "Tracker.SecondFactor";

    public const int RecoveryCodes = 10;

    // No letter that looks like another.
    private const string Signs = "23456789abcdefghjkmnpqrstuvwxyz";

    private readonly IDataProtector _secret = protection.CreateProtector(Provider);

    /// <summary>Whether one of the account's posts may not come in without one.</summary>
    public async Task<bool> IsRequiredAsync(UserAccount account) =>
        options.Value.SecondFactorFor.Count > 0
        && (await users.GetRolesAsync(account)).Any(r => Enum.TryParse<Role>(r, out var role) && options.Value.SecondFactorFor.Contains(role));

    /// <summary>The key that is being set up: the same until it is confirmed.</summary>
    public async Task<string> NewKeyAsync(UserAccount account)
    {
        if (await users.GetAuthenticationTokenAsync(account, Provider, "NewKey") is { } known)
        {
            return _secret.Unprotect(known);
        }

        var key = Totp.NewKey();
        await users.SetAuthenticationTokenAsync(account, Provider, "NewKey", _secret.Protect(key));
        return key;
    }

    /// <summary>Switches it on where the code proves that the key has arrived.</summary>
    /// <returns>The recovery codes, to be shown this once; null where the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> ConfirmAsync(UserAccount account, string? code)
    {
        var key = await NewKeyAsync(account);
        if (account.TwoFactorEnabled || Totp.StepOf(key, code, clock.GetUtcNow(), last: 0) is not { } step)
        {
            return null;
        }

        string[] codes = [.. Enumerable.Range(0, RecoveryCodes).Select(_ => $"{RandomNumberGenerator.GetString(Signs, 5)}-{RandomNumberGenerator.GetString(Signs, 5)}")];
        await SetAsync(account, "Key", _secret.Protect(key));
        await SetAsync(account, "LastStep", step.ToString(CultureInfo.InvariantCulture));
        await SetAsync(account, "RecoveryCodes", string.Join(' ', codes.Select(Hash)));
        await users.RemoveAuthenticationTokenAsync(account, Provider, "NewKey");

        // Ends every session that came in without it.
        return (await users.SetTwoFactorEnabledAsync(account, enabled: true)).Succeeded ? codes : null;
    }

    /// <summary>Takes a code of the authenticator or a recovery code; neither is good a second time.</summary>
    public async Task<bool> TakeAsync(UserAccount account, string? code)
    {
        if (await users.GetAuthenticationTokenAsync(account, Provider, "Key") is not { } key)
        {
            return false;
        }

        var last = await users.GetAuthenticationTokenAsync(account, Provider, "LastStep");
        if (Totp.StepOf(_secret.Unprotect(key), code, clock.GetUtcNow(), long.Parse(last ?? "0", CultureInfo.InvariantCulture)) is { } step)
        {
            return (await SetAsync(account, "LastStep", step.ToString(CultureInfo.InvariantCulture))).Succeeded;
        }

        var left = (await users.GetAuthenticationTokenAsync(account, Provider, "RecoveryCodes") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        return left.Remove(Hash(code ?? "")) && (await SetAsync(account, "RecoveryCodes", string.Join(' ', left))).Succeeded;
    }

    /// <summary>What the authenticator reads out of the picture.</summary>
    public static string AddressOf(UserAccount account, string key, string issuer) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(account.Email ?? "")}?secret={key}&issuer={Uri.EscapeDataString(issuer)}&digits=6&period=30";

    private Task<IdentityResult> SetAsync(UserAccount account, string name, string value) => users.SetAuthenticationTokenAsync(account, Provider, name, value);

    // Drawn by chance, so no slow hash is needed; a copy of the database opens nothing.
    private static string Hash(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(code.Where(char.IsLetterOrDigit)).ToLowerInvariant())));
}
