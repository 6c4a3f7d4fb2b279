using ResolutionTracker.Web.Features.Reminders;
using ResolutionTracker.Web.Features.Reviews;

namespace ResolutionTracker.Web.Features;

/// <summary>The rooms of the house: what each needs, and its plain addresses.</summary>
public static class Rooms
{
    public static void AddRooms(this IServiceCollection services)
    {
        services.AddReminders();
        services.AddReviews();
    }

    public static void MapRooms(this WebApplication app)
    {
    }
}
