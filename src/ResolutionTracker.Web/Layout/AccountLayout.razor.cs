using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Layout;

/// <summary>One calm card for pages that work without a circuit: sign-in, invitations, errors.</summary>
public sealed partial class AccountLayout(IStringLocalizer<FrameText> words)
{
    [CascadingParameter]
    private HttpContext? HttpContext { get; set; }

    private bool Dark => HttpContext?.Request.Cookies["theme"] == "dark";
}
