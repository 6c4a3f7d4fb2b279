using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResolutionTracker.Web.Platform.Start;

[assembly: AssemblyFixture(typeof(ResolutionTracker.Browser.Tests.RunningApp))]

namespace ResolutionTracker.Browser.Tests;

/// <summary>The real app on a real port, with the demo case in its own folder, and one headless Chromium.</summary>
public sealed class RunningApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Password = "Demo-NghiQuyet-2026";

    private IPlaywright? _playwright;

    public string Folder { get; } = Directory.CreateTempSubdirectory("tracker-browser-").FullName;

    public IBrowser Browser { get; private set; } = default!;

    public string Url => ClientOptions.BaseAddress.ToString();

    public async ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        await Services.GetRequiredService<Readiness>().WhenReady;
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A fresh browser profile of somebody who has signed in by the form.</summary>
    public async Task<IPage> SignInAsync(string person, int width = 1366, int height = 768, bool dark = false)
    {
        var context = await Browser.NewContextAsync(new()
        {
            BaseURL = Url,
            ViewportSize = new() { Width = width, Height = height },
            Locale = "vi-VN",
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(20_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/account/login");
        await page.GetByLabel("Địa chỉ thư điện tử").FillAsync($"{person}@demo.local");
        await page.GetByLabel("Mật khẩu").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();
        await page.Locator("main h1").First.WaitForAsync();
        return page;
    }

    public override async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright?.Dispose();
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Tracker:DataFolder", Folder);

        // The journeys of one person run side by side.
        builder.UseSetting("Tracker:MostCircuits", "1000");
    }
}
