namespace ResolutionTracker.Web.Features.Dashboard;

public static class DashboardRoom
{
    public static IServiceCollection AddDashboard(this IServiceCollection services) => services
        .AddScoped<AttentionQueries>().AddScoped<OfficialMatrixQueries>().AddScoped<OrientationQueries>()
        .AddScoped<IndicatorReadingQueries>().AddScoped<AheadQueries>().AddScoped<TrendQueries>();
}
