using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Account;

public static class AccountEndpoints
{
    public static void AddAccount(this IServiceCollection services) => services.AddScoped<SignIn>().AddScoped<NewPassword>().AddScoped<HalfSignedIn>();

    /// <summary>Signing out is a posted form, so that no link or picture can do it for somebody.</summary>
    public static void MapAccount(this WebApplication app) =>
        app.MapPost(Urls.SignOut, async (HttpContext context, IAntiforgery antiforgery, SignInManager<UserAccount> signIn) =>
        {
            if (!await antiforgery.IsRequestValidAsync(context))
            {
                return Results.LocalRedirect(Urls.Home);
            }

            await signIn.SignOutAsync();
            return Results.LocalRedirect(Urls.SignIn);
        }).DisableAntiforgery().AllowAnonymous();
}
