using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Jobs;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Reads the numbers of documents that were there before numbers were read, and folds the words of their clauses.</summary>
public sealed class NumberOldDocuments(UnitOfWork unit, IDbContextFactory<TrackerDbContext> contexts) : IJob
{
    private const int AtOnce = 500;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var documents = await db.Resolutions.Where(r => r.Symbol != null && r.NumberValue == null && r.NumberBody == null).OrderBy(r => r.Id).Select(r => r.Id).ToListAsync(cancellationToken);
        foreach (var id in documents)
        {
            try
            {
                await NumberAsync(id, cancellationToken);
            }
            catch (RuleBroken taken) when (taken.Code is "AlreadyThere" or "ChangedMeanwhile")
            {
                // Two documents of old stand in one place: the second has none until somebody corrects it.
            }
        }

        // What folds to nothing is passed by, or the round would not end.
        for (int? last = 0; last is { } after;)
        {
            last = await FoldAsync(after, cancellationToken);
        }
    }

    private Task<int> NumberAsync(int id, CancellationToken cancellationToken) => unit.RunAsync(Policies.EditContent, Guid.NewGuid(), async work =>
    {
        (await work.Db.Resolutions.Include(r => r.Issuer).Include(r => r.Term).SingleAsync(r => r.Id == id, cancellationToken)).Renumber();
        work.Named("NumberDocuments");
        return null;
    }, cancellationToken);

    private async Task<int?> FoldAsync(int after, CancellationToken cancellationToken)
    {
        int? last = null;
        await unit.RunAsync(Policies.EditContent, Guid.NewGuid(), async work =>
        {
            var clauses = await work.Db.Clauses.Where(c => c.Id > after && c.SearchText == "").OrderBy(c => c.Id).Take(AtOnce).ToListAsync(cancellationToken);
            clauses.ForEach(clause => clause.Refold());
            last = clauses.Count == 0 ? null : clauses[^1].Id;
            work.Named("NumberDocuments");
            return null;
        }, cancellationToken);
        return last;
    }
}
