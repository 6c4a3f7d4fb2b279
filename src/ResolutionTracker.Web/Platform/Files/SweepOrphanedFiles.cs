using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Jobs;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>Clears what a broken upload or a crash between file and row left behind, a day later.</summary>
public sealed partial class SweepOrphanedFiles(
    DataFolder folder, IEnumerable<StoredNames> tables, IDbContextFactory<TrackerDbContext> contexts, TimeProvider realClock, ILogger<SweepOrphanedFiles> log) : IJob
{
    private static readonly TimeSpan Age = TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // Files carry the machine's own time. A file may be older than its row by the length of an upload, never by a day.
        var before = realClock.GetUtcNow().UtcDateTime - Age;
        var old = new DirectoryInfo(folder.Files).EnumerateFiles().Where(f => f.LastWriteTimeUtc < before).ToList();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (var some in old.Chunk(500))
        {
            var names = some.Select(f => f.Name).ToArray();
            var known = new HashSet<string>(StringComparer.Ordinal);
            foreach (var table in tables)
            {
                known.UnionWith(await table.Of(db).Where(stored => names.Contains(stored)).ToListAsync(cancellationToken));
            }

            foreach (var orphan in some.Where(f => !known.Contains(f.Name)))
            {
                LogCleared(orphan.Name, orphan.Length);
                orphan.Delete();
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "Cleared the orphaned file {Name} of {Size} bytes")]
    private partial void LogCleared(string name, long size);
}
