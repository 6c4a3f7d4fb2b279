using ResolutionTracker.Web.Features.Agencies;
using ResolutionTracker.Web.Features.Dashboard;

namespace ResolutionTracker.Web.Features;

/// <summary>The rooms of the house: what each needs, and its plain addresses.</summary>
public static class Rooms
{
    public static void AddRooms(this IServiceCollection services)
    {
        services.AddAgencies();
        services.AddDashboard();
    }

    public static void MapRooms(this WebApplication app)
    {
    }
}
