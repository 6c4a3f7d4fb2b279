namespace ResolutionTracker.Web.Features.Agencies;

public static class AgenciesRoom
{
    public static IServiceCollection AddAgencies(this IServiceCollection services) =>
        services.AddScoped<AgencyQueries>().AddScoped<AgencyPageQueries>();
}
