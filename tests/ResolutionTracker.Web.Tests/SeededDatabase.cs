using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Seed;
using ResolutionTracker.Web.Platform.Start;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Tests;

/// <summary>The demo case in a real SQLite file: made once by the real start sequence, copied for each test.</summary>
public static class SeededDatabase
{
    private static readonly Lazy<Task<string>> Template = new(MakeAsync);

    public static async Task<string> CopyToAsync(string folder)
    {
        var copy = Path.Combine(folder, "tracker.db");
        File.Copy(await Template.Value, copy);
        return copy;
    }

    private static async Task<string> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("tracker-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        await using (var provider = Services(folder).BuildServiceProvider())
        {
            await provider.GetRequiredService<SqliteStart>().RunAsync(CancellationToken.None);
            await using var scope = provider.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<FirstStart>().RunAsync(CancellationToken.None);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return Path.Combine(folder, "tracker.db");
    }

    /// <summary>What the first start of a demo house needs.</summary>
    internal static ServiceCollection Services(string folder)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddSingleton<IHostEnvironment>(new Development());
        services.AddOptions<TrackerOptions>().Configure(options =>
        {
            options.DataFolder = folder;
            options.SeedDemo = true;
        });
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new DomainClock(TimeProvider.System, TrackerTest.DemoMorning));
        services.AddSingleton<Today>().AddSingleton<SeedFiles>().AddScoped<SeedLoader>().AddScoped<FirstStart>();
        services.AddData();
        services.AddSecurity(production: false);
        return services;
    }

    private sealed class Development : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Development;

        public string ApplicationName { get; set; } = "ResolutionTracker.Web";

        public string ContentRootPath { get; set; } = AppContext.BaseDirectory;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
