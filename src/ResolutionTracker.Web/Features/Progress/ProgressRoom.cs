using ResolutionTracker.Web.Layout;
using ResolutionTracker.Web.Platform.Files;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>What the room needs, and its plain addresses.</summary>
public static class ProgressRoom
{
    public static void AddProgress(this IServiceCollection services)
    {
        services.AddScoped<MyPeriodQueries>().AddScoped<PeriodQueries>().AddScoped<RegimeQueries>().AddScoped<RegimeCommands>().AddScoped<SigningCommands>().AddScoped<WordReportQueries>().AddScoped<WordReportCommands>();
        services.AddScoped<MyWorkQueries>().AddScoped<MyWorkCommands>();
        services.AddScoped<ProgressQueries>().AddScoped<ReportQueries>().AddScoped<ProgressCommands>().AddScoped<OfficeCommands>();
        services.AddSingleton(new FrameSlot(FrameSlot.MyWorkCount, typeof(MyWorkBadge)));
        services.AddScoped<EvidenceCommands>().KeepsFiles(db => db.EvidenceFiles.Select(e => e.StoredName));
    }

    public static void MapProgress(this WebApplication app) => app.MapReportFiles();
}
