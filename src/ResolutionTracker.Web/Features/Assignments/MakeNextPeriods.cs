using ResolutionTracker.Domain;
using ResolutionTracker.Web.Platform.Jobs;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Makes each next period of recurring work 92 days ahead. A second run finds nothing to make.</summary>
public sealed class MakeNextPeriods(RecurringQueries queries, RecurringCommands commands, Today today) : IJob
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var id in await queries.WithNextPeriodAsync(today.Date, cancellationToken))
        {
            try
            {
                await commands.MakeAsync(id, cancellationToken);
            }
            catch (RuleBroken rival) when (rival.Code == "ChangedMeanwhile")
            {
                // Another run was first, or somebody saved the work at this moment: the next run sees to the rest.
            }
        }
    }
}
