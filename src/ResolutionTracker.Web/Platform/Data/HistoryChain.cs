using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>
/// Each entry of the history carries the hash of the one before it. Whoever changes, removes or slips in an entry behind the
/// application's back breaks the chain at that place, and <see cref="VerifyHistory"/> names it.
/// </summary>
public sealed class HistoryChain
{
    // Can stand in no text of ours, so that no two entries read alike.
    private const char Between = '\u001F';

    private readonly HistoryHead _head;

    private HistoryChain(HistoryHead head) => _head = head;

    /// <summary>The chain as it stands; to be asked for inside the write gate and the transaction that adds to it.</summary>
    public static async Task<HistoryChain> ContinueAsync(TrackerDbContext db, CancellationToken cancellationToken)
    {
        var head = await db.HistoryHeads.AsTracking().SingleOrDefaultAsync(cancellationToken);
        if (head is null)
        {
            head = new();
            db.Add(head);
        }

        return new(head);
    }

    /// <summary>Numbers the entry and ties it to the one before.</summary>
    public void Add(HistoryEntry entry)
    {
        entry.Id = ++_head.LastId;
        Tie(entry);
    }

    /// <summary>Ties an entry that has its number: one from before there was a chain.</summary>
    public void Tie(HistoryEntry entry)
    {
        entry.Previous = _head.Hash;
        entry.Hash = HashOf(entry);
        _head.LastId = entry.Id;
        _head.Hash = entry.Hash;
        _head.Count++;
    }

    /// <summary>What the entry's hash must be.</summary>
    public static string HashOf(HistoryEntry entry)
    {
        var text = new StringBuilder(entry.Changes.Length + 200);
        foreach (var part in Parts(entry))
        {
            text.Append(part).Append(Between);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    // As the database gives it back: composed letters, and an instant in microseconds.
    private static IEnumerable<string> Parts(HistoryEntry entry) =>
    [
        entry.Previous, Number(entry.Id), entry.OperationId.ToString("N"), Number(entry.At.Ticks / TimeSpan.TicksPerMicrosecond),
        entry.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Number(entry.ActorId), Composed(entry.ActorName), entry.Action,
        entry.Reason is null ? "0" : "1" + Composed(entry.Reason), entry.SubjectKind, Number(entry.SubjectId), entry.EntityKind, Number(entry.EntityId), Composed(entry.Changes),
    ];

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Composed(string text) => TextRules.Clean(text, nameof(HistoryEntry.Changes), null);
}
