using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

public static class ResolutionsRoom
{
    public static void AddResolutions(this IServiceCollection services) => services
        .AddScoped<ResolutionQueries>().AddScoped<RegisterFilterQueries>().AddScoped<ReplacementQueries>().AddScoped<ClauseQueries>().AddScoped<ClauseWorkQueries>().AddScoped<SentenceQueries>().AddScoped<CascadeQueries>().AddScoped<CoverageQueries>()
        .AddScoped<ResolutionReviewQueries>().AddScoped<ResolutionFormQueries>().AddScoped<ResolutionCommands>().AddScoped<ClauseCommands>()
        .AddScoped<NumberOldDocuments>().AddScoped<AttachmentCommands>().AddScoped<AttachmentQueries>().KeepsFiles(db => db.Attachments.Select(a => a.StoredName))
        .AddScoped<DirectiveQueries>()
        .AddScoped<TextCommands>().AddScoped<ClauseTextCommands>().AddScoped<TextQueries>().AddScoped<VersionQueries>()
        .AddScoped<SuggestionQueries>().AddScoped<SuggestionFormQueries>().AddScoped<SuggestionCommands>().AddScoped<SuggestionMeasurer>();

    public static void MapResolutions(this WebApplication app)
    {
        app.MapAttachments();
        app.MapTexts();
        app.MapPost(Urls.ExtractDirectives, DirectiveEndpoints.ExtractAsync).RequireAuthorization(Policies.EditContent);
    }
}
