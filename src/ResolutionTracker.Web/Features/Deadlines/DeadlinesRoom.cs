using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Deadlines;

public static class DeadlinesRoom
{
    public static IServiceCollection AddDeadlines(this IServiceCollection services) => services
        .AddScoped<CalendarQueries>().AddScoped<CalendarCommands>().AddScoped<PhraseQueries>();

    public static void MapDeadlines(this WebApplication app) =>
        app.MapGet(Urls.ParseDeadline, DeadlineEndpoints.ParseAsync).RequireAuthorization(Policies.SignedIn);
}
