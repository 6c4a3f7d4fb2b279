using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Takes an appendix in, and keeps what the office says of the file as a whole. Nothing is given yet.</summary>
public sealed class AppendixCommands(UnitOfWork door, CurrentUser user, IDbContextFactory<TrackerDbContext> contexts, FileIntake intake, Today today)
{
    /// <summary>Asked before the first byte is taken.</summary>
    /// <exception cref="RuleBroken"><c>MayNot</c>, <c>NotHere</c>, <c>SecretHasNoAppendix</c>.</exception>
    public async Task DemandMayStartAsync(int resolutionId, CancellationToken cancellationToken)
    {
        await user.DemandAsync(Policies.EditContent, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var secret = await db.Resolutions.Where(r => r.Id == resolutionId).Select(r => (bool?)r.IsSecret).FirstOrDefaultAsync(cancellationToken) ?? throw new RuleBroken("NotHere");
        if (secret)
        {
            throw new RuleBroken("SecretHasNoAppendix");
        }
    }

    /// <summary>Reads the file and keeps its cells; the bytes themselves are not kept, their hash is.</summary>
    public async Task<int> StartAsync(int resolutionId, ReceivedFile file, CancellationToken cancellationToken)
    {
        await DemandMayStartAsync(resolutionId, cancellationToken);
        try
        {
            IReadOnlyList<Sheet> sheets;
            await using (var bytes = new FileStream(intake.PathOf(file.StoredName), FileMode.Open, FileAccess.Read, FileShare.Read))
            {
                sheets = await SheetFile.ReadAsync(bytes, Path.GetExtension(file.StoredName), cancellationToken);
            }

            return await KeepAsync(resolutionId, file.OriginalName, file.Sha256, sheets, cancellationToken);
        }
        finally
        {
            intake.Discard(file.StoredName);
        }
    }

    /// <summary>Reads cells that were pasted and sent as a file of their own.</summary>
    public async Task<int> StartPastedAsync(int resolutionId, ReceivedFile file, CancellationToken cancellationToken)
    {
        await DemandMayStartAsync(resolutionId, cancellationToken);
        try
        {
            return await StartAsync(resolutionId, await File.ReadAllTextAsync(intake.PathOf(file.StoredName), Encoding.UTF8, cancellationToken), cancellationToken);
        }
        finally
        {
            intake.Discard(file.StoredName);
        }
    }

    /// <summary>Reads cells as they were pasted.</summary>
    public Task<int> StartAsync(int resolutionId, string pasted, CancellationToken cancellationToken) =>
        KeepAsync(resolutionId, null, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(pasted))), [PastedCells.Read(pasted)], cancellationToken);

    public Task ChooseSheetAsync(int id, int seen, int place, Guid operationId, CancellationToken cancellationToken) =>
        ChangeAsync(id, seen, operationId, import => import.ChooseSheet(place), cancellationToken);

    /// <summary>Fixes the head and the columns, remembers what a person said they mean, and takes over what was said of the same rows before.</summary>
    public Task MapAsync(int id, int seen, HeaderGuess header, bool isOpeningBalance, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var import = await FindAsync(work, id, seen, cancellationToken);
            var isFirst = !import.IsMapped;
            import.Map(header.HeaderRow, header.Columns);
            import.MarkOpeningBalance(isOpeningBalance);
            await RememberAsync(work, header, cancellationToken);
            if (isFirst)
            {
                await TakeOverMarks.RunAsync(work, import, await today.DeadlinesAsync(cancellationToken), cancellationToken);
            }

            work.Note("MapAppendix", import);
            return import;
        }, cancellationToken);

    public Task CancelAsync(int id, int seen, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var import = await FindAsync(work, id, seen, cancellationToken);
            import.Cancel(work.Actor, work.Today);
            work.Note("CancelAppendix", import);
            return import;
        }, cancellationToken);

    /// <summary>Has people reminded of an opening balance from now on.</summary>
    public Task SwitchRemindersOnAsync(int id, int seen, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var import = await FindAsync(work, id, seen, cancellationToken);
            import.SwitchRemindersOn(work.Actor, work.Today);
            foreach (var assignment in await work.Db.Assignments.Include(a => a.Obligations).Where(a => a.ImportId == id).ToListAsync(cancellationToken))
            {
                assignment.SwitchRemindersOn(work.Actor);
            }

            work.Note("SwitchRemindersOn", import);
            return import;
        }, cancellationToken);

    private Task<int> KeepAsync(int resolutionId, string? fileName, string sha256, IReadOnlyList<Sheet> sheets, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.EditContent, Guid.NewGuid(), async work =>
        {
            var document = await work.Db.Resolutions.FirstOrDefaultAsync(r => r.Id == resolutionId, cancellationToken) ?? throw new RuleBroken("NotHere");
            if (document.IsSecret)
            {
                throw new RuleBroken("SecretHasNoAppendix");
            }

            var import = new AppendixImport(document, fileName, sha256, work.Actor, work.Today);
            if (sheets.Count == 1)
            {
                import.ChooseSheet(sheets[0].Place);
            }

            work.Db.Add(import);
            work.AfterSaving(_ =>
            {
                work.Db.AddRange(sheets.SelectMany(s => AppendixSheetPart.Of(import.Id, s)));
                return Task.CompletedTask;
            });
            work.Note("StartAppendix", import);
            return import;
        }, cancellationToken);

    private Task<int> ChangeAsync(int id, int seen, Guid operationId, Action<AppendixImport> change, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var import = await FindAsync(work, id, seen, cancellationToken);
            change(import);
            work.Note("MapAppendix", import);
            return import;
        }, cancellationToken);

    private static async Task RememberAsync(Work work, HeaderGuess header, CancellationToken cancellationToken)
    {
        var heads = header.Columns.Where(c => c.Value < header.Heads.Count)
            .Select(c => (Key: AppendixHeader.Key(header.Heads[c.Value]), Column: c.Key)).Where(h => h.Key.Length is > 0 and <= RememberedHead.KeyLength).DistinctBy(h => h.Key).ToList();
        var keys = heads.Select(h => h.Key).ToList();
        var known = await work.Db.Set<RememberedHead>().Where(h => keys.Contains(h.Key)).ToDictionaryAsync(h => h.Key, cancellationToken);
        foreach (var (key, column) in heads)
        {
            if (known.TryGetValue(key, out var remembered))
            {
                remembered.Mean(column);
            }
            else
            {
                work.Db.Add(new RememberedHead(key, column));
            }
        }
    }

    internal static async Task<AppendixImport> FindAsync(Work work, int id, int seen, CancellationToken cancellationToken)
    {
        var import = await work.Db.AppendixImports.Include(i => i.Resolution).FirstOrDefaultAsync(i => i.Id == id, cancellationToken) ?? throw new RuleBroken("NotHere");
        import.DemandVersion(seen);
        return import;
    }
}
