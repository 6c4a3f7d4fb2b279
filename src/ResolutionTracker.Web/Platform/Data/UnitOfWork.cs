using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>
/// The one door for writes: asks whether the acting person may, runs the work on one context, adds the history,
/// saves in one transaction behind the write gate, and turns a conflict into a sentence.
/// </summary>
public sealed class UnitOfWork(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, UnreadDays unread, DomainClock domainClock, TimeProvider realClock, WriteGate gate)
{
    /// <summary>Runs one command once, however often the same operation arrives.</summary>
    /// <param name="operationId">Made by the form when it was opened; the same for every try of the same command.</param>
    /// <param name="work">Changes tracked entities; returns the thing whose id the caller wants, or null.</param>
    /// <returns>The id of that thing; 0 for none.</returns>
    /// <exception cref="RuleBroken">A rule refuses, or <c>ChangedMeanwhile</c>, <c>AlreadyThere</c>, <c>MayNot</c>, or <c>DateNotUnderstood</c> of a box on the page.</exception>
    public async Task<int> RunAsync(string policy, Guid operationId, Func<Work, Task<Entity?>> work, CancellationToken cancellationToken)
    {
        var actor = await user.DemandAsync(policy, cancellationToken);
        unread.Demand();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        if (await DoneBeforeAsync(db, operationId, actor, cancellationToken) is { } known)
        {
            return known;
        }

        var local = domainClock.LocalNow;
        var job = new Work(db, actor, DateOnly.FromDateTime(local), domainClock.UtcNow);
        var alone = policy == Policies.Approve && actor is { IsOfficeHead: false, IsSystem: false };
        Entity? result;
        try
        {
            result = await work(job);
        }
        catch (RuleBroken refusal)
        {
            // The same click may have been carried out between the question above and the reading inside the work.
            db.ChangeTracker.Clear();
            if (await DoneBeforeAsync(db, operationId, actor, cancellationToken) is { } done)
            {
                return done;
            }

            user.Refused(actor, refusal, policy);
            throw;
        }

        if (!db.Database.IsSqlite())
        {
            db.AddRange(job.Bulk);
        }

        var changes = HistoryWriter.Collect(db, job);
        var bulk = db.Database.IsSqlite() ? job.Bulk : [];
        // Nothing waits at the gate for what can be said before it.
        var parts = new BulkWork(db, bulk);
        var operation = new Operation(operationId, actor.AccountId, realClock.GetUtcNow().UtcDateTime);
        var told = bulk.Select(a => Entry(nameof(Assignment), 0, HistoryWriter.Write(HistoryWriter.OfNew(db, a)), a)).ToList();
        var history = new BulkInsert(db, told, nameof(HistoryEntry.SubjectId), nameof(HistoryEntry.EntityId), nameof(HistoryEntry.Previous), nameof(HistoryEntry.Hash));
        using var turn = await gate.EnterAsync(cancellationToken);
        db.HoldsGate = true;
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await AssignmentCodes.GiveAsync(db, cancellationToken);
            db.Add(operation);
            await db.SaveChangesAsync(cancellationToken);
            operation.ResultId = result?.Id ?? 0;
            await parts.WriteAsync(cancellationToken);
            foreach (var later in job.Later)
            {
                await later(cancellationToken);
            }

            List<HistoryEntry> lines =
            [
                .. changes.Select(c => Entry(c.Kind, ((Entity)c.Entry.Entity).Id, HistoryWriter.Write(c.Changes), c.Subject)),
                .. job.Lines.Select(line => line()).Select(line => Entry(line.Kind, line.Id, HistoryWriter.Write(line.Changes), job.Subject)),
            ];
            foreach (var (line, made) in told.Zip(bulk))
            {
                line.SubjectId = line.EntityId = made.Id;
            }

            var chain = await HistoryChain.ContinueAsync(db, cancellationToken);
            foreach (var line in lines.Concat(told))
            {
                chain.Add(line);
            }

            db.History.AddRange(lines);
            await db.SaveChangesAsync(cancellationToken);
            await history.WriteAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return operation.ResultId;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await DoneBeforeAsync(db, operationId, actor, cancellationToken) ?? throw new RuleBroken("ChangedMeanwhile");
        }
        catch (DbUpdateException broken) when (IsTaken(broken.InnerException))
        {
            db.ChangeTracker.Clear();
            return await DoneBeforeAsync(db, operationId, actor, cancellationToken) ?? throw new RuleBroken("AlreadyThere");
        }
        finally
        {
            db.HoldsGate = false;
        }

        HistoryEntry Entry(string kind, int id, string changed, Entity? subject) => new()
        {
            OperationId = operationId,
            At = operation.At,
            On = job.Today,
            ActorId = actor.AccountId,
            ActorName = alone ? HistoryWriter.Alone(actor.Name) : actor.Name,
            Action = subject is null ? job.Action : job.ActionOf?.Invoke(subject) ?? job.Action,
            Reason = job.Reason,
            SubjectKind = subject?.GetType().Name ?? kind,
            SubjectId = subject?.Id ?? id,
            EntityKind = kind,
            EntityId = id,
            Changes = changed,
        };
    }

    // A unique index says no: SQLite in its own numbers, PostgreSQL by the state of the standard.
    private static bool IsTaken(Exception? inner) =>
        inner is SqliteException { SqliteExtendedErrorCode: 2067 or 1555 } or System.Data.Common.DbException { SqlState: "23505" };

    private static async Task<int?> DoneBeforeAsync(TrackerDbContext db, Guid operationId, Actor actor, CancellationToken cancellationToken) =>
        await db.Operations.AsNoTracking()
            .Where(o => o.Id == operationId && o.AccountId == actor.AccountId)
            .Select(o => (int?)o.ResultId)
            .FirstOrDefaultAsync(cancellationToken);
}
