using ResolutionTracker.Web.Layout;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>What the room needs, and its plain addresses.</summary>
public static class ProgressRoom
{
    public static void AddProgress(this IServiceCollection services)
    {
        services.AddScoped<MyWorkQueries>().AddScoped<MyWorkCommands>();
        services.AddScoped<ProgressQueries>().AddScoped<ReportQueries>().AddScoped<ProgressCommands>().AddScoped<OfficeCommands>();
        services.AddSingleton(new FrameSlot(FrameSlot.MyWorkCount, typeof(MyWorkBadge)));
        services.AddScoped<EvidenceCommands>().AddSingleton<EvidenceIntake>().AddScoped<SweepOrphanedFiles>();
    }

    public static void MapProgress(this WebApplication app) => app.MapEvidence();
}
