namespace ResolutionTracker.Web.Features.Indicators;

public static class IndicatorsRoom
{
    public static void AddIndicators(this IServiceCollection services) => services.AddScoped<IndicatorQueries>();
}
