using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>
/// A table that names stored files. Every room that keeps files registers its own, or the sweeper would take them for orphans;
/// a test asks this of every entity with a <c>StoredName</c>.
/// </summary>
public sealed record StoredNames(Func<TrackerDbContext, IQueryable<string>> Of);

public static class FileServices
{
    public static void AddFiles(this IServiceCollection services) => services.AddSingleton<FileIntake>().AddScoped<SweepOrphanedFiles>();

    public static IServiceCollection KeepsFiles(this IServiceCollection services, Func<TrackerDbContext, IQueryable<string>> names) =>
        services.AddSingleton(new StoredNames(names));
}
