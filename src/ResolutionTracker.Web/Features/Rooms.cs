using ResolutionTracker.Web.Features.Accounts;
using ResolutionTracker.Web.Features.Agencies;
using ResolutionTracker.Web.Features.Deadlines;
using ResolutionTracker.Web.Features.Import;
using ResolutionTracker.Web.Features.Resolutions;

namespace ResolutionTracker.Web.Features;

/// <summary>The rooms of the house: what each needs, and its plain addresses.</summary>
public static class Rooms
{
    public static void AddRooms(this IServiceCollection services)
    {
        services.AddAccountsRoom();
        services.AddScoped<AgencyAdminQueries>().AddScoped<AgencyCommands>();
        services.AddScoped<TermQueries>().AddScoped<TermCommands>();
        services.AddScoped<CalendarQueries>();
        services.AddScoped<ImportCommands>();
    }

    public static void MapRooms(this WebApplication app)
    {
        app.MapImport();
    }
}
