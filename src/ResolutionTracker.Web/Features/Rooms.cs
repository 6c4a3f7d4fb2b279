using ResolutionTracker.Web.Features.Accounts;

namespace ResolutionTracker.Web.Features;

/// <summary>The rooms of the house: what each needs, and its plain addresses.</summary>
public static class Rooms
{
    public static void AddRooms(this IServiceCollection services)
    {
        services.AddAccountsRoom();
    }

    public static void MapRooms(this WebApplication app)
    {
    }
}
