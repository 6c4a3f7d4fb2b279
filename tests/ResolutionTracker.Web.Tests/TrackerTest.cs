using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using MudBlazor;
using MudBlazor.Services;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Web.Features;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Email;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Start;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Tests;

/// <summary>The demo case on a real SQLite database, a clock that stands still on the demo morning, and somebody signed in.</summary>
public abstract class TrackerTest : BunitContext, IAsyncLifetime
{
    public const string OfficeStaff = "chuyenvien@demo.local";
    public const string OfficeHead = "lanhdaovanphong@demo.local";
    public const string Leader = "lanhdao@demo.local";
    public const string Inspector = "kiemtra@demo.local";
    public const string Reporter = "socongthuong@demo.local";
    public const string AgencyHead = "thutruong@demo.local";
    public const string Administrator = "quantri@demo.local";

    public static readonly DateTimeOffset DemoMorning = new(2022, 11, 15, 8, 0, 0, TimeSpan.FromHours(7));

    private readonly Session _session = new();

    protected string Folder { get; } = Directory.CreateTempSubdirectory("tracker-test-").FullName;

    /// <summary>Moves both clocks of the house.</summary>
    protected FakeTimeProvider Clock { get; } = new(DemoMorning);

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        // What an async method sets for itself is forgotten when it returns.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("vi-VN");
        var database = await SeededDatabase.CopyToAsync(Folder);
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddLogging(log => log.ClearProviders());
        Services.AddMudServices(options => options.PopoverOptions.CheckForPopoverProvider = false);
        Services.AddWords();
        Services.AddSingleton<TimeProvider>(Clock);
        Services.AddSingleton(new DomainClock(Clock));
        Services.AddSingleton<Today>();
        Services.AddOptions<TrackerOptions>().Configure(options => options.DataFolder = Folder);
        Services.AddSingleton<Microsoft.Extensions.Hosting.IHostEnvironment>(new Microsoft.Extensions.Hosting.Internal.HostingEnvironment { EnvironmentName = "Development", ContentRootPath = Folder });
        Services.AddOptions<IdentityOptions>();
        Services.AddData();
        Services.AddMail();
        Services.AddFiles();
        Services.AddScoped<CurrentUser>().AddSingleton<OpenCircuits>().AddScoped<CircuitLimit>();

        // bUnit's stand-in would refuse to answer; the house's own policies shall.
        Services.RemoveAll<IAuthorizationService>();
        Services.AddAuthorizationCore(Policies.Configure);
        Services.AddCascadingAuthenticationState();
        Services.AddSingleton<AuthenticationStateProvider>(_session);
        Services.AddRooms();
        Configure(Services);
        _ = database;
        await SignInAsync(OfficeStaff);
    }

    /// <summary>Adds what one test needs beyond the house.</summary>
    protected virtual void Configure(IServiceCollection services)
    {
    }

    protected async Task SignInAsync(string email)
    {
        await using var db = await OpenDatabaseAsync();
        var account = await db.Users.SingleAsync(u => u.Email == email, Cancel);
        var roles = await db.UserRoles.Where(r => r.UserId == account.Id).Join(db.Roles, r => r.RoleId, r => r.Id, (_, r) => r.Name!).ToListAsync(Cancel);
        var claims = new List<Claim>
        {
            new(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture)),
            new(ClaimTypes.Name, account.UserName!),
            new(AccountClaims.FullName, account.FullName),
            new(new IdentityOptions().ClaimsIdentity.SecurityStampClaimType, account.SecurityStamp!),
        };
        var session = await db.OpenSessionAsync(account.Id, Clock.GetUtcNow().UtcDateTime);
        claims.Add(new(AccountClaims.Session, session.Id.ToString("N")));
        claims.AddRange(roles.Select(r => new Claim(ClaimTypes.Role, r)));
        if (account.AgencyId is { } agency)
        {
            claims.Add(new(AccountClaims.Agency, agency.ToString(CultureInfo.InvariantCulture)));
        }

        _session.Become(new(new ClaimsIdentity(claims, "test")));
    }

    /// <summary>Whoever signed in before, again; or a stranger.</summary>
    protected void Become(ClaimsPrincipal who) => _session.Become(who);

    protected Task<Actor> ActorAsync() => Services.GetRequiredService<CurrentUser>().ActorAsync();

    protected Task<TrackerDbContext> OpenDatabaseAsync() =>
        Services.GetRequiredService<IDbContextFactory<TrackerDbContext>>().CreateDbContextAsync(Cancel);

    protected async Task<Agency> AgencyAsync(string code)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Agencies.SingleAsync(a => a.Code == code, Cancel);
    }

    /// <summary>Writes through the door as the system, for what a test takes as given.</summary>
    protected async Task<int> GivenAsync(Func<Work, Task<Entity?>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAsSystem();
        return await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(Policies.SignedIn, Guid.NewGuid(), work, Cancel);
    }

    /// <summary>The code of the refusal that an action meets.</summary>
    protected static async Task<string> RefusalAsync(Func<Task> action) => (await Assert.ThrowsAsync<RuleBroken>(action)).Code;

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private sealed class Session : AuthenticationStateProvider
    {
        private ClaimsPrincipal _who = new(new ClaimsIdentity());

        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(_who));

        public void Become(ClaimsPrincipal who)
        {
            _who = who;
            NotifyAuthenticationStateChanged(GetAuthenticationStateAsync());
        }
    }
}
