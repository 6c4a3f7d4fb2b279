using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web;

public sealed partial class App(IAntiforgery antiforgery, IStringLocalizer<FrameText> words)
{
    private static readonly InteractiveServerRenderMode Live = new(prerender: false);

    [CascadingParameter]
    private HttpContext HttpContext { get; set; } = default!;

    /// <summary>Pages that set cookies (sign-in, errors) are static; all others live on a circuit.</summary>
    private InteractiveServerRenderMode? Mode => HttpContext.AcceptsInteractiveRouting() ? Live : null;

    /// <summary>What the reader chose; null leaves it to the system, which only the browser knows.</summary>
    private bool? Dark => HttpContext.Request.Cookies["theme"] switch { "dark" => true, "light" => false, _ => null };

    // Uploads go by fetch, outside the circuit, and carry this.
    private string? RequestToken => antiforgery.GetAndStoreTokens(HttpContext).RequestToken;
}
