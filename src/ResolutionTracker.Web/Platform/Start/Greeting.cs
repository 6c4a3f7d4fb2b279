using Microsoft.Extensions.Options;
using ResolutionTracker.Web.Platform.Seed;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Platform.Start;

public static class Greeting
{
    private static readonly string[] DemoAccounts = ["chuyenvien", "lanhdaovanphong", "lanhdao", "kiemtra", "socongthuong", "thutruong", "quantri"];

    /// <summary>Prints where to go once pages open; in a demo also who may sign in.</summary>
    public static void SayWhenReady(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() => _ = SayAsync(app));

    private static async Task SayAsync(WebApplication app)
    {
        try
        {
            await app.Services.GetRequiredService<Readiness>().WhenReady;
        }
        catch (InvalidOperationException)
        {
            return; // the start sequence has said why
        }

        var options = app.Services.GetRequiredService<IOptions<TrackerOptions>>().Value;
        Console.WriteLine();
        Console.WriteLine($"  {string.Join("  ", app.Urls)}");
        if (app.Environment.IsDevelopment() && options.SeedDemo)
        {
            Console.WriteLine($"  Ngày minh họa / demo day: {app.Services.GetRequiredService<DomainClock>().LocalNow:dd/MM/yyyy HH:mm}");
            Console.WriteLine($"  Tài khoản / accounts: {string.Join(", ", DemoAccounts.Select(a => a + "@demo.local"))}");
            Console.WriteLine($"  Mật khẩu / password: {SeedLoader.DemoPassword}");
        }

        Console.WriteLine();
    }
}
