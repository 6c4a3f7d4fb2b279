using MudBlazor.Services;
using ResolutionTracker.Web;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddMudServices();
builder.Services.AddWords();
builder.Services.AddCascadingAuthenticationState();
builder.Services.AddAuthentication("Cookies").AddCookie("Cookies");
builder.Services.AddAuthorizationBuilder()
    .AddPolicy(Policies.SignedIn, p => p.RequireAuthenticatedUser())
    .AddPolicy(Policies.SeeAll, p => p.RequireAuthenticatedUser())
    .AddPolicy(Policies.SeeHistory, p => p.RequireAuthenticatedUser())
    .AddPolicy(Policies.Administer, p => p.RequireAuthenticatedUser());

var app = builder.Build();
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();
app.UseWords();
app.MapStaticAssets().AllowAnonymous();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
await app.RunAsync();
