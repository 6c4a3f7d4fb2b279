using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Jobs;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Gives codes to work that was there before work had codes.</summary>
public sealed class NumberOldAssignments(UnitOfWork door, IDbContextFactory<TrackerDbContext> contexts) : IJob
{
    private const int AtOnce = 500;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await AnyAsync(cancellationToken))
        {
            await door.RunAsync(Policies.EditContent, Guid.NewGuid(), async work =>
            {
                var old = await work.Db.Assignments.Include(a => a.Sources.OrderBy(s => s.Id)).ThenInclude(s => s.Resolution)
                    .Where(a => a.Code == null).OrderBy(a => a.Id).Take(AtOnce).ToListAsync(cancellationToken);
                await AssignmentCodes.GiveAsync(work.Db, old, cancellationToken);
                work.Named("NumberAssignments");
                return null;
            }, cancellationToken);
        }
    }

    private async Task<bool> AnyAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Assignments.AnyAsync(a => a.Code == null, cancellationToken);
    }
}
