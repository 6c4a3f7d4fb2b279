namespace ResolutionTracker.Web.Features.Reviews;

public static class ReviewsRoom
{
    public static void AddReviews(this IServiceCollection services) => services
        .AddScoped<ReviewQueries>().AddScoped<ReviewFigures>().AddScoped<ReviewCommands>().AddScoped<OpenDueReviews>();
}
