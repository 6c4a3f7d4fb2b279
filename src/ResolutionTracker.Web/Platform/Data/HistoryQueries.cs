using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>One operation: what was done to which thing, why, by whom, and what changed.</summary>
public sealed record HistoryEvent(
    int Id, DateOnly On, DateTime At, string Actor, string Action, string? Reason, string SubjectKind, int SubjectId, string? SubjectName, IReadOnlyList<HistoryPart> Parts)
{
    /// <summary>About many things at once, as an import is: its parts name them.</summary>
    public bool IsOfMany { get; init; }

    /// <summary>Of all its parts; of an operation about very many only the first are read.</summary>
    public int PartCount { get; init; } = Parts.Count;
}

/// <summary>One changed row of it, with names in place of the numbers of other rows.</summary>
public sealed record HistoryPart(string Kind, int Id, string? Name, bool IsNew, bool IsRemoved, IReadOnlyList<FieldChange> Fields);

public sealed record HistoryFilter(string? SubjectKind = null, int? SubjectId = null, string? Actor = null, DateOnly? From = null, DateOnly? To = null);

/// <summary>Reads the history, newest first; only those who see everybody's work see it.</summary>
public sealed class HistoryQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, DomainClock clock)
{
    private const int MostSince = 50;
    private const int MostParts = 50;

    // An administrator has no content, but these things are theirs to keep.
    private static readonly string[] Administered = ["Agency", "Term"];

    /// <summary>Fields that say nothing to people.</summary>
    internal static readonly string[] Hidden = ["StoredName", "Sha256", "ContentType", "Size", "Fingerprint", "IsMaker", "AnchorsGiven", "PeriodOrder"];

    public async Task<(IReadOnlyList<HistoryEvent> Events, int Total)> PageAsync(HistoryFilter filter, int page, int size, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        if (!actor.SeesAll)
        {
            return ([], 0);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var operations = Filtered(db.History, filter).GroupBy(h => h.OperationId).Select(g => new { Id = g.Key, Last = g.Max(h => h.Id), Count = g.Count() });
        var total = await operations.CountAsync(cancellationToken);
        var first = (Math.Clamp(page, 1, Math.Max(1, (total + size - 1) / size)) - 1) * size;
        var shown = await operations.OrderByDescending(o => o.Last).Skip(first).Take(size).ToListAsync(cancellationToken);
        var whole = shown.Where(o => o.Count <= MostParts).Select(o => o.Id).ToList();
        var entries = await Filtered(db.History, filter).Where(h => whole.Contains(h.OperationId)).ToListAsync(cancellationToken);
        foreach (var large in shown.Where(o => o.Count > MostParts))
        {
            var its = Filtered(db.History, filter).Where(h => h.OperationId == large.Id);
            var head = await its.OrderBy(h => h.Id).Take(MostParts - 1).ToListAsync(cancellationToken);

            // The import that they all belong to may stand anywhere among them.
            var others = await its.Where(h => h.Id == large.Last || h.EntityKind == nameof(Domain.Import.AppendixImport)).ToListAsync(cancellationToken);
            entries.AddRange(head.UnionBy(others, h => h.Id));
        }

        entries.Sort((a, b) => b.Id.CompareTo(a.Id));
        var counts = shown.ToDictionary(o => o.Id, o => o.Count);
        var names = await HistoryNames.ReadAsync(db, entries, cancellationToken);
        return ([.. entries.GroupBy(e => e.OperationId).Select(g => Event([.. g], names) with { PartCount = counts[g.Key] })], total);
    }

    /// <summary>What happened to one thing since an instant (UTC): for whoever has it open in a form.</summary>
    public async Task<IReadOnlyList<HistoryEvent>> SinceAsync(string subjectKind, int subjectId, DateTime since, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        if (!actor.SeesAll && !(actor.Has(Role.Administrator) && Administered.Contains(subjectKind)))
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var entries = await Filtered(db.History, new(subjectKind, subjectId)).Where(h => h.At >= since).OrderByDescending(h => h.Id).Take(MostSince).ToListAsync(cancellationToken);
        var names = await HistoryNames.ReadAsync(db, entries, cancellationToken);
        return [.. entries.GroupBy(e => e.OperationId).Select(g => Event([.. g], names))];
    }

    /// <summary>What one entry tells; null for a number that is not there, and for those who do not see the history.</summary>
    public async Task<HistoryEvent?> OfEntryAsync(int id, CancellationToken cancellationToken)
    {
        if (!(await user.ActorAsync()).SeesAll)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var entries = await db.History.Where(h => h.Id == id).ToListAsync(cancellationToken);
        return entries is [var entry] ? Event([entry], await HistoryNames.ReadAsync(db, entries, cancellationToken)) : null;
    }

    /// <summary>What an import changed of work that was there before it, by work; with how many there are.</summary>
    /// <param name="most">So many are told.</param>
    public async Task<(IReadOnlyList<HistoryEvent> Events, int Total)> ChangedByImportAsync(int importId, int most, CancellationToken cancellationToken)
    {
        if (!(await user.ActorAsync()).SeesAll)
        {
            return ([], 0);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var operations = db.History.Where(h => h.EntityKind == nameof(Domain.Import.AppendixImport) && h.EntityId == importId && h.Action == "ImportAppendix").Select(h => h.OperationId);
        var its = db.History.Where(h => operations.Contains(h.OperationId) && h.SubjectKind == nameof(Domain.Assignments.Assignment)
            && db.Assignments.Any(a => a.Id == h.SubjectId && a.ImportId != importId));
        var subjects = await its.Select(h => h.SubjectId).Distinct().OrderBy(i => i).ToListAsync(cancellationToken);
        var shown = subjects.Take(most).ToList();
        var entries = await its.Where(h => shown.Contains(h.SubjectId)).OrderBy(h => h.Id).ToListAsync(cancellationToken);
        var names = await HistoryNames.ReadAsync(db, entries, cancellationToken);
        return ([.. entries.GroupBy(e => e.SubjectId).OrderBy(g => g.Key).Select(g => Event([.. g], names)).Select(e => e with { Parts = [.. e.Parts.Where(p => p.IsNew || p.IsRemoved || p.Fields.Count > 0)] })], subjects.Count);
    }

    /// <summary>Who has ever changed something, for the filter.</summary>
    public async Task<IReadOnlyList<string>> ActorsAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.History.Select(h => h.ActorName).Distinct().OrderBy(n => n).ToListAsync(cancellationToken);
    }

    private static IQueryable<HistoryEntry> Filtered(IQueryable<HistoryEntry> history, HistoryFilter filter)
    {
        if (filter.SubjectKind is { } kind)
        {
            history = history.Where(h => h.SubjectKind == kind);
        }

        if (filter.SubjectId is { } id)
        {
            history = history.Where(h => h.SubjectId == id);
        }

        if (filter.Actor is { } actor)
        {
            history = history.Where(h => h.ActorName == actor);
        }

        if (filter.From is { } from)
        {
            history = history.Where(h => h.On >= from);
        }

        if (filter.To is { } to)
        {
            history = history.Where(h => h.On <= to);
        }

        return history;
    }

    private HistoryEvent Event(HistoryEntry[] entries, HistoryNames names)
    {
        var first = entries[0];
        return new(first.Id, first.On, clock.ToLocal(first.At), first.ActorName, first.Action, first.Reason, first.SubjectKind, first.SubjectId, names.Of(first.SubjectKind, first.SubjectId),
            [.. entries.OrderBy(e => e.Id).Select(e => Part(e, names))])
        {
            IsOfMany = entries.Any(e => (e.SubjectKind, e.SubjectId) != (first.SubjectKind, first.SubjectId)),
        };
    }

    private static HistoryPart Part(HistoryEntry entry, HistoryNames names)
    {
        var changes = HistoryWriter.Read(entry.Changes);
        return new(
            entry.EntityKind, entry.EntityId, names.Of(entry.EntityKind, entry.EntityId), changes.Any(c => c.F == FieldChange.Made), changes.Any(c => c.F == FieldChange.Removed),
            [.. changes.Where(IsTold).Select(c => new FieldChange(c.F, names.Behind(c.F, c.O) ?? c.O, names.Behind(c.F, c.N) ?? c.N))]);

        // A number of another thing is told by its name or not at all; nothing that became nothing is no change.
        bool IsTold(FieldChange c) => c.F is not (FieldChange.Made or FieldChange.Removed) && !Hidden.Contains(c.F)
            && (c.O ?? "") != (c.N ?? "") && (!c.F.EndsWith("Id", StringComparison.Ordinal) || names.Behind(c.F, c.O ?? c.N) is not null);
    }
}
