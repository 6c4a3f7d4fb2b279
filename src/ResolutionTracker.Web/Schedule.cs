using Hangfire;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Features.Reminders;
using ResolutionTracker.Web.Features.Resolutions;
using ResolutionTracker.Web.Features.Reviews;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Jobs;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web;

/// <summary>What runs when, in the time of Viet Nam.</summary>
public static class Schedule
{
    public static void Set(IRecurringJobManager jobs)
    {
        jobs.Every<SweepOrphanedFiles>("30 1 * * *");
        jobs.Every<SweepOldSessions>("20 1 * * *");
        jobs.Every<NumberOldDocuments>("40 0 * * *");
        jobs.Every<NumberOldAssignments>("50 0 * * *");
        jobs.Every<MakeNextPeriods>("10 0 * * *");
        jobs.Every<OpenDueReviews>("5 0 * * *");
        jobs.Every<SendDueReminders>("*/10 * * * *");
        jobs.Every<SendOutbox>("* * * * *");
    }
}
