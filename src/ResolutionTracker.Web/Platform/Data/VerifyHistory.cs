using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace ResolutionTracker.Web.Platform.Data;

public enum HistoryBreakKind
{
    /// <summary>The words or numbers of the entry are not those that were written.</summary>
    Changed,

    /// <summary>One or more entries before it are gone.</summary>
    Removed,

    /// <summary>Entries behind it are gone, or came without the application.</summary>
    EndMoved,
}

/// <summary>Where the chain first breaks.</summary>
/// <param name="Id">The entry's number; of the last entry found where the end moved, 0 where there is none.</param>
public sealed record HistoryBreak(HistoryBreakKind Kind, int Id);

/// <summary>What a check of the whole history found.</summary>
/// <param name="Count">Entries read.</param>
/// <param name="Seal">The hash in which the chain ends: written down elsewhere, it shows later that nothing before it was changed.</param>
/// <param name="Break">Null where all of it is as it was written.</param>
public sealed record HistoryVerdict(int Count, string Seal, HistoryBreak? Break);

/// <summary>Reads the whole history and looks whether each entry is as it was written and in its place.</summary>
public sealed class VerifyHistory(IDbContextFactory<TrackerDbContext> contexts)
{
    private const int AtOnce = 2000;

    public async Task<HistoryVerdict> RunAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (count, last, seal) = (0, 0, "");
        while (true)
        {
            var head = await HeadAsync(db, cancellationToken);
            await foreach (var entry in BetweenAsync(db, last, head.LastId, cancellationToken))
            {
                if (Look(entry, seal, last) is { } broken)
                {
                    return new(count, seal, broken);
                }

                (count, last, seal) = (count + 1, entry.Id, entry.Hash);
            }

            if (LookAtEnd(head, count, last, seal) is { } end)
            {
                return new(count, seal, end);
            }

            if (!await db.History.AnyAsync(h => h.Id > last, cancellationToken))
            {
                return new(count, seal, null);
            }

            // Written while it read, or slipped in behind the end.
            if ((await HeadAsync(db, cancellationToken)).LastId == head.LastId)
            {
                return new(count, seal, new(HistoryBreakKind.EndMoved, last));
            }
        }
    }

    private static async Task<HistoryHead> HeadAsync(TrackerDbContext db, CancellationToken cancellationToken) =>
        await db.HistoryHeads.AsNoTracking().SingleOrDefaultAsync(cancellationToken) ?? new();

    private static HistoryBreak? Look(HistoryEntry entry, string seal, int last)
    {
        if (HistoryChain.HashOf(entry) != entry.Hash)
        {
            return new(HistoryBreakKind.Changed, entry.Id);
        }

        // An entry that still holds the former hash of the one before it: that one was rewritten, hash and all.
        return entry.Previous == seal ? null : entry.Id > last + 1 ? new(HistoryBreakKind.Removed, entry.Id) : new(HistoryBreakKind.Changed, last);
    }

    private static HistoryBreak? LookAtEnd(HistoryHead head, int count, int last, string seal) =>
        head.Count != count || head.LastId != last ? new(HistoryBreakKind.EndMoved, last)
        : head.Hash != seal ? new(HistoryBreakKind.Changed, last)
        : null;

    private static async IAsyncEnumerable<HistoryEntry> BetweenAsync(TrackerDbContext db, int after, int last, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var next = await db.History.AsNoTracking().Where(h => h.Id > after && h.Id <= last).OrderBy(h => h.Id).Take(AtOnce).ToListAsync(cancellationToken);
            foreach (var entry in next)
            {
                yield return entry;
            }

            if (next.Count < AtOnce)
            {
                yield break;
            }

            after = next[^1].Id;
        }
    }
}
