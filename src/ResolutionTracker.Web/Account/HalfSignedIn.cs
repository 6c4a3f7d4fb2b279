using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Account;

/// <summary>Somebody whose password was right and whose second factor is still to come: a short cookie that opens no page.</summary>
public sealed class HalfSignedIn(UserManager<UserAccount> users)
{
    private const string Stamp = "stamp";

    public static Task RememberAsync(HttpContext context, UserAccount account) =>
        context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new(new ClaimsIdentity(
            [new(ClaimTypes.Name, account.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)), new(Stamp, account.SecurityStamp ?? "")], IdentityConstants.TwoFactorUserIdScheme)));

    public static Task ForgetAsync(HttpContext context) => context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);

    /// <summary>Null where nobody is, or where the account has changed since.</summary>
    public async Task<UserAccount?> FindAsync(HttpContext context)
    {
        var half = await context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return half.Principal?.FindFirstValue(ClaimTypes.Name) is { } id
            && await users.FindByIdAsync(id) is { IsDisabled: false } account
            && account.SecurityStamp == half.Principal.FindFirstValue(Stamp)
                ? account
                : null;
    }
}
