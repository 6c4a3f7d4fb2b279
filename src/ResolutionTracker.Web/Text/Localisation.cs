using Microsoft.AspNetCore.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Text;

/// <summary>Vietnamese first, English as a switch remembered in a cookie; the browser's own wish does not count.</summary>
public static class Localisation
{
    private static readonly string[] Cultures = ["vi-VN", "en-GB"];

    public static IServiceCollection AddWords(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddScoped<Refusals>();
        return services.Configure<RequestLocalizationOptions>(options =>
        {
            options.SetDefaultCulture(Cultures[0]).AddSupportedCultures(Cultures).AddSupportedUICultures(Cultures);
            options.RequestCultureProviders = [new CookieRequestCultureProvider()];
        });
    }

    public static WebApplication UseWords(this WebApplication app)
    {
        app.UseRequestLocalization();
        app.MapGet("/language", Switch).AllowAnonymous();
        return app;
    }

    private static IResult Switch(HttpContext context, string? culture, string? returnUrl)
    {
        var chosen = Array.Find(Cultures, c => culture is { Length: >= 2 } && c.StartsWith(culture, StringComparison.OrdinalIgnoreCase)) ?? Cultures[0];
        context.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen)),
            new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, IsEssential = true, HttpOnly = true, Secure = context.Request.IsHttps });
        return Results.LocalRedirect(Urls.LocalOr(returnUrl, Urls.Home));
    }
}
