using Serilog;
using Serilog.Events;

namespace ResolutionTracker.Web.Platform.Start;

public static class Logs
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {SourceContext} {Message:lj}{NewLine}{Exception}";

    /// <summary>To the console, and to a file a day kept for a month.</summary>
    public static void AddLogs(this WebApplicationBuilder builder) => builder.Services.AddSerilog((provider, log) => log
        .MinimumLevel.Is(LogEventLevel.Information)
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
        .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Error)
        .MinimumLevel.Override("Hangfire", LogEventLevel.Warning)
        .WriteTo.Console(outputTemplate: Line)
        .WriteTo.File(Path.Combine(provider.GetRequiredService<DataFolder>().Logs, "tracker-.log"), outputTemplate: Line, rollingInterval: RollingInterval.Day, retainedFileCountLimit: 31));
}
