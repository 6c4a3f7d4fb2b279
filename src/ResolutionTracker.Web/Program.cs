using System.Globalization;
using Hangfire;
using MudBlazor.Services;
using ResolutionTracker.Web;
using ResolutionTracker.Web.Account;
using ResolutionTracker.Web.Features;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Email;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Jobs;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Seed;
using ResolutionTracker.Web.Platform.Start;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

var builder = WebApplication.CreateBuilder(args);
var services = builder.Services;
var production = !builder.Environment.IsDevelopment();
builder.AddLogs();

// Run from its build in Production it would miss the styles that come with packages; a published copy has them beside itself.
builder.WebHost.UseStaticWebAssets();
services.AddOptions<TrackerOptions>().BindConfiguration(TrackerOptions.Section).ValidateDataAnnotations().ValidateOnStart();
services.AddRazorComponents().AddInteractiveServerComponents(circuits => circuits.DetailedErrors = !production)
    .AddHubOptions(hub => hub.MaximumReceiveMessageSize = 128 * 1024);
services.AddMudServices();
services.AddWords();

services.AddSingleton(TimeProvider.System);
services.AddSingleton(provider => new DomainClock(TimeProvider.System, DemoTime(builder)));
services.AddSingleton<Today>();
services.AddData();
services.AddSecurity(production);
services.AddAccount();
services.AddMail();
services.AddFiles();
services.AddSingleton<SeedFiles>().AddScoped<SeedLoader>().AddScoped<FirstStart>();
services.AddHostedService<StartSequence>();
services.AddJobs(builder.Configuration.GetValue($"{TrackerOptions.Section}:{nameof(TrackerOptions.RunJobs)}", defaultValue: true));
services.AddRooms();

var app = builder.Build();
if (args is [VerifyCommand.Word])
{
    Environment.ExitCode = await VerifyCommand.RunAsync(app.Services, Console.Out);
    return;
}

app.UseHeaders();
app.UseExceptionHandler("/error");
if (production)
{
    app.UseHsts();

    // Whoever watches over the process asks it on its own port, without a certificate.
    app.UseWhen(context => !context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase), plain => plain.UseHttpsRedirection());
}

app.UseReadiness();
app.UseHubOrigin();
app.UseWords();
app.UseStatusCodePagesWithReExecute("/not-found");
app.UseAuthentication();
app.UseAuthorization();
app.UseReadableQuery();
app.UseAntiforgery();
app.MapHealth();
app.MapStaticAssets().AllowAnonymous();
app.MapAccount();
app.MapRooms();
app.MapRazorComponents<App>()
    .AddInteractiveServerRenderMode(server => server.DisableWebSocketCompression = true);
if (app.Services.GetService<IRecurringJobManager>() is { } jobs)
{
    Schedule.Set(jobs);
}

app.SayWhenReady();
await app.RunAsync();

// Nothing but Development may show another day than today's.
static DateTimeOffset? DemoTime(WebApplicationBuilder builder) =>
    builder.Environment.IsDevelopment() && builder.Configuration[$"{TrackerOptions.Section}:{nameof(TrackerOptions.DemoTime)}"] is { Length: > 0 } text
        ? new DateTimeOffset(DateTime.Parse(text, CultureInfo.InvariantCulture), TimeSpan.FromHours(7))
        : null;
