namespace ResolutionTracker.Web.Features.Resolutions;

public static class ResolutionsRoom
{
    public static void AddResolutions(this IServiceCollection services) => services
        .AddScoped<ResolutionQueries>().AddScoped<ClauseQueries>().AddScoped<ClauseWorkQueries>().AddScoped<SentenceQueries>().AddScoped<CascadeQueries>().AddScoped<CoverageQueries>()
        .AddScoped<ResolutionReviewQueries>().AddScoped<ResolutionFormQueries>().AddScoped<ResolutionCommands>().AddScoped<ClauseCommands>();
}
