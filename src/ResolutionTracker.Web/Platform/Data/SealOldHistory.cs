using Microsoft.EntityFrameworkCore;

#pragma warning disable RS0030 // what was written before there was a chain is tied once, by the platform itself

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>Ties the entries from before there was a chain, at the first start that knows of it. Never again: a chain that exists is only added to.</summary>
public sealed class SealOldHistory(IDbContextFactory<TrackerDbContext> contexts)
{
    private const int AtOnce = 2000;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.HistoryHeads.AnyAsync(cancellationToken) || !await db.History.AnyAsync(cancellationToken))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        for (var after = 0; ;)
        {
            var chain = await HistoryChain.ContinueAsync(db, cancellationToken);
            var next = await db.History.AsTracking().Where(h => h.Id > after).OrderBy(h => h.Id).Take(AtOnce).ToListAsync(cancellationToken);
            if (next.Count == 0)
            {
                break;
            }

            next.ForEach(chain.Tie);
            await db.SaveChangesAsync(cancellationToken);
            after = next[^1].Id;
            db.ChangeTracker.Clear();
        }

        await transaction.CommitAsync(cancellationToken);
    }
}
