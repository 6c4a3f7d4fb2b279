namespace ResolutionTracker.Web.Features.Goals;

public static class GoalsRoom
{
    public static void AddGoals(this IServiceCollection services) => services.AddScoped<GoalQueries>();
}
