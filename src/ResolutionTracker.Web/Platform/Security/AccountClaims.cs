using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ResolutionTracker.Domain.Accounts;

namespace ResolutionTracker.Web.Platform.Security;

/// <summary>What the cookie says of a person beside Identity's own claims.</summary>
public sealed class AccountClaims(UserManager<UserAccount> users, RoleManager<IdentityRole<int>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<UserAccount, IdentityRole<int>>(users, roles, options)
{
    public const string FullName = "full_name";
    public const string Agency = "agency";
    public const string Session = "session";

    /// <summary>Reads the acting person back; null for a stranger.</summary>
    public static Actor? ActorOf(ClaimsPrincipal principal)
    {
        if (principal.Identity?.IsAuthenticated != true || Number(principal, ClaimTypes.NameIdentifier) is not { } id)
        {
            return null;
        }

        var roles = principal.FindAll(ClaimTypes.Role).Select(c => Enum.TryParse<Role>(c.Value, out var role) ? role : (Role?)null).OfType<Role>();
        return new(id, principal.FindFirstValue(FullName) ?? principal.Identity.Name ?? "", [.. roles], Number(principal, Agency));
    }

    /// <summary>The sign-in that the cookie came from.</summary>
    public static Guid? SessionOf(ClaimsPrincipal principal) => Guid.TryParse(principal.FindFirstValue(Session), out var id) ? id : null;

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(UserAccount user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(FullName, user.FullName));
        if (user.AgencyId is { } agency)
        {
            identity.AddClaim(new(Agency, agency.ToString(CultureInfo.InvariantCulture)));
        }

        return identity;
    }

    private static int? Number(ClaimsPrincipal principal, string claim) =>
        int.TryParse(principal.FindFirstValue(claim), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
