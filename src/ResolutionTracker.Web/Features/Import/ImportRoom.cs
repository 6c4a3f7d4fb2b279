namespace ResolutionTracker.Web.Features.Import;

public static class ImportRoom
{
    public static void AddAppendix(this IServiceCollection services) => services
        .AddSingleton<AppendixReviewCache>().AddSingleton<AppendixRuns>()
        .AddScoped<AppendixWords>().AddScoped<AppendixImportQueries>().AddScoped<AppendixReviewQueries>()
        .AddScoped<AppendixCommands>().AddScoped<AppendixRowCommands>().AddScoped<GiveAppendix>().AddScoped<ProblemWorkbook>();
}
