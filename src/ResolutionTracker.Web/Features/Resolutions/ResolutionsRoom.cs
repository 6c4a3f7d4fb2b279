using ResolutionTracker.Web.Platform.Files;

namespace ResolutionTracker.Web.Features.Resolutions;

public static class ResolutionsRoom
{
    public static void AddResolutions(this IServiceCollection services) => services
        .AddScoped<ResolutionQueries>().AddScoped<ClauseQueries>().AddScoped<ClauseWorkQueries>().AddScoped<SentenceQueries>().AddScoped<CascadeQueries>().AddScoped<CoverageQueries>()
        .AddScoped<ResolutionReviewQueries>().AddScoped<ResolutionFormQueries>().AddScoped<ResolutionCommands>().AddScoped<ClauseCommands>()
        .AddScoped<AttachmentCommands>().AddScoped<AttachmentQueries>().KeepsFiles(db => db.Attachments.Select(a => a.StoredName));
}
