using ResolutionTracker.Web.Layout;

namespace ResolutionTracker.Web.Features.Comments;

public static class CommentsRoom
{
    private const int PlaceOnWork = 90;

    public static void AddComments(this IServiceCollection services) => services
        .AddScoped<CommentQueries>().AddScoped<CommentCommands>()
        .AddSingleton(new WorkSlot(typeof(CommentsPanel), PlaceOnWork, OnReports: true));
}
