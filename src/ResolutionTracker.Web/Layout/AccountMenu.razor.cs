using System.Security.Claims;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Layout;

/// <summary>Who is signed in, and the way out: a plain form, because the cookie is not the circuit's to clear.</summary>
public sealed partial class AccountMenu(IStringLocalizer<FrameText> words)
{
    private static string? NameOf(ClaimsPrincipal person) => person.FindFirstValue(AccountClaims.FullName) ?? person.Identity?.Name;
}
