using ResolutionTracker.Web.Features.Accounts;
using ResolutionTracker.Web.Features.Agencies;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Features.Blockages;
using ResolutionTracker.Web.Features.Comments;
using ResolutionTracker.Web.Features.Dashboard;
using ResolutionTracker.Web.Features.Deadlines;
using ResolutionTracker.Web.Features.Goals;
using ResolutionTracker.Web.Features.Import;
using ResolutionTracker.Web.Features.Indicators;
using ResolutionTracker.Web.Features.Letters;
using ResolutionTracker.Web.Features.Progress;
using ResolutionTracker.Web.Features.Reminders;
using ResolutionTracker.Web.Features.Reports;
using ResolutionTracker.Web.Features.Resolutions;
using ResolutionTracker.Web.Features.Reviews;

namespace ResolutionTracker.Web.Features;

/// <summary>The rooms of the house: what each needs, and its plain addresses.</summary>
public static class Rooms
{
    public static void AddRooms(this IServiceCollection services)
    {
        services.AddResolutions();
        services.AddGoals();
        services.AddIndicators();
        services.AddAgencies();
        services.AddDashboard();
        services.AddProgress();
        services.AddReminders();
        services.AddReviews();
        services.AddAccountsRoom();
        services.AddScoped<AgencyAdminQueries>().AddScoped<AgencyCommands>();
        services.AddScoped<TermQueries>().AddScoped<TermCommands>();
        services.AddDeadlines();
        services.AddAssignments();
        services.AddBlockages();
        services.AddComments();
        services.AddLetters();
        services.AddReports();
        services.AddScoped<ImportCommands>();
        services.AddAppendix();
    }

    public static void MapRooms(this WebApplication app)
    {
        app.MapAssignments();
        app.MapProgress();
        app.MapResolutions();
        app.MapReports();
        app.MapImport();
        app.MapAppendix();
        app.MapDeadlines();
    }
}
