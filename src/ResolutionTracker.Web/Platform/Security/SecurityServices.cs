using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Platform.Security;

public static class SecurityServices
{
    private static readonly Version LeastDataProtection = new(10, 0, 7);

    public static void AddSecurity(this IServiceCollection services, bool production)
    {
        RefuseOldDataProtection();
        services.AddHeaders();
        services.AddScoped<CurrentUser>().AddSingleton<SignInLimiter>().AddSingleton<SetupLink>();
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, SessionWatch>();
        services.AddScoped<SweepOldSessions>();
        services.AddSingleton<OpenCircuits>().AddScoped<CircuitLimit>().AddScoped<CircuitHandler>(provider => provider.GetRequiredService<CircuitLimit>());
        services.AddAuthorization(Policies.Configure);
        services.AddOptions<AuthorizationOptions>().PostConfigure<IOptions<TrackerOptions>>((authorization, house) => Policies.Relax(authorization, house.Value.SmallOffice));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddAccounts();
        services.Configure<SecurityStampValidatorOptions>(stamp =>
        {
            stamp.ValidationInterval = TimeSpan.FromMinutes(1);
            stamp.OnRefreshingPrincipal = SessionCookie.KeepAsync;
        });
        services.AddDataProtection().SetApplicationName("ResolutionTracker").PersistKeysToDbContext<TrackerDbContext>();
        services.AddAntiforgery(antiforgery => antiforgery.Cookie.Name = production ? "__Host-rt-form" : "rt-form");
        services.Configure<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, half =>
        {
            half.Cookie.Name = production ? "__Host-rt-half" : "rt-half";
            half.Cookie.SecurePolicy = production ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            half.ExpireTimeSpan = TimeSpan.FromMinutes(10);
        });
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.Cookie.Name = production ? "__Host-rt" : "rt";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SecurePolicy = production ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = SessionCookie.Life;
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/account/login";
            cookie.ReturnUrlParameter = "returnUrl";
            cookie.Events.TieToSession();
            cookie.Events.OnRedirectToLogin = context =>
                Answer(context.HttpContext, StatusCodes.Status401Unauthorized, () => context.Response.Redirect(context.RedirectUri));
            cookie.Events.OnRedirectToAccessDenied = async context =>
            {
                // The overview is not everybody's; whoever opens the house is led to where the own work begins.
                if (context.Request.Path == Urls.Home && AccountClaims.ActorOf(context.HttpContext.User) is { } actor && Urls.StartOf(actor) is { } start)
                {
                    context.Response.Redirect(start);
                    return;
                }

                var user = context.HttpContext.RequestServices.GetRequiredService<CurrentUser>();
                user.ActAs(context.HttpContext.User);
                await user.RefusedPageAsync(context.Request.Path);

                // For people not yours and not there are one answer, at the address that was asked for.
                await Answer(context.HttpContext, StatusCodes.Status403Forbidden, () => context.Response.StatusCode = StatusCodes.Status404NotFound);
            };
        });

        // It reads the keys while the server starts, before the table exists; the first request reads them as well.
        foreach (var eager in services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Name == "DataProtectionHostedService").ToList())
        {
            services.Remove(eager);
        }
    }

    /// <summary>Accounts and their passwords, without the cookies.</summary>
    internal static void AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<UserAccount>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.Password.RequiredLength = 12;
                identity.Password.RequireDigit = identity.Password.RequireLowercase = identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
                identity.Password.RequiredUniqueChars = 4;
                identity.Lockout.MaxFailedAccessAttempts = 6;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddRoles<IdentityRole<int>>()
            .AddEntityFrameworkStores<TrackerDbContext>()
            .AddPasswordValidator<GuessedPasswords>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.Configure<DataProtectionTokenProviderOptions>(tokens => tokens.TokenLifespan = Invitations.ValidFor);
        services.AddScoped<Invitations>().AddScoped<SecondFactor>();
    }

    // Programs get a status, people a page.
    private static Task Answer(HttpContext context, int status, Action page)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = status;
            if (context.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodePagesFeature>() is { } pages)
            {
                pages.Enabled = false;
            }
        }
        else
        {
            page();
        }

        return Task.CompletedTask;
    }

    // Older ones accept forged cookies.
    private static void RefuseOldDataProtection()
    {
        var version = typeof(DataProtectionProvider).Assembly
            .GetCustomAttributes(typeof(System.Reflection.AssemblyInformationalVersionAttribute), inherit: false)
            .OfType<System.Reflection.AssemblyInformationalVersionAttribute>().FirstOrDefault()?.InformationalVersion.Split('+', '-')[0];
        if (!Version.TryParse(version, out var found) || found < LeastDataProtection)
        {
            throw new InvalidOperationException($"Microsoft.AspNetCore.DataProtection {version} is older than {LeastDataProtection}; update the .NET runtime.");
        }
    }
}
