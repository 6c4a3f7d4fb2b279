using ResolutionTracker.Web.Features.Reports;

namespace ResolutionTracker.Web.Features;

/// <summary>The rooms of the house: what each needs, and its plain addresses.</summary>
public static class Rooms
{
    public static void AddRooms(this IServiceCollection services)
    {
        services.AddReports();
    }

    public static void MapRooms(this WebApplication app)
    {
        app.MapReports();
    }
}
