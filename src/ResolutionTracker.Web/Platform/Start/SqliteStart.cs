using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Platform.Start;

/// <summary>
/// Opens the SQLite file for this process alone: lock → verified copy → orphaned migration lock away →
/// migrate only if pending → integrity check.
/// </summary>
public sealed partial class SqliteStart(DataFolder folder, IDbContextFactory<TrackerDbContext> contexts, TimeProvider clock, ILogger<SqliteStart> log) : IDisposable
{
    private FileStream? _lock;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        RefuseNetworkShare(folder.Root);
        _lock = LockFile(folder.Database + ".lock");
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var isNew = !File.Exists(folder.Database) || new FileInfo(folder.Database).Length == 0;
        if (isNew)
        {
            await RunAsync(db, "PRAGMA journal_mode = WAL", cancellationToken);
        }

        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count > 0)
        {
            if (!isNew)
            {
                await BackUpAsync(db, cancellationToken);
            }

            // A migration killed half-way leaves its row, and every later start would wait for it for ever.
            await RunAsync(db, """CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL)""", cancellationToken);
            await RunAsync(db, """DELETE FROM "__EFMigrationsLock" """, cancellationToken);
            LogMigrating(pending.Count, string.Join(", ", pending));
            await db.Database.MigrateAsync(cancellationToken);
        }

        await ExpectAsync(db, "PRAGMA integrity_check", "ok", cancellationToken);
        await ExpectAsync(db, "PRAGMA journal_mode", "wal", cancellationToken);
        await ExpectAsync(db, "PRAGMA synchronous", "2", cancellationToken);
    }

    public void Dispose() => _lock?.Dispose();

    private static FileStream LockFile(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException taken)
        {
            throw new InvalidOperationException($"Another process works with this database ({path} is held). Stop it first, or give this one another Tracker:DataFolder.", taken);
        }
    }

    private static void RefuseNetworkShare(string root)
    {
        var drive = DriveInfo.GetDrives()
            .Where(d => root.StartsWith(d.RootDirectory.FullName, StringComparison.Ordinal))
            .MaxBy(d => d.RootDirectory.FullName.Length);
        if (root.StartsWith(@"\\", StringComparison.Ordinal) || drive is { DriveType: DriveType.Network })
        {
            throw new InvalidOperationException($"The data folder {root} lies on a network share, where SQLite's locks do not hold. Choose a local folder in Tracker:DataFolder.");
        }
    }

    private async Task BackUpAsync(TrackerDbContext db, CancellationToken cancellationToken)
    {
        var copy = Path.Combine(folder.Backups, $"before-migration-{clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}.db");
        await RunAsync(db, $"VACUUM INTO '{copy.Replace("'", "''", StringComparison.Ordinal)}'", cancellationToken);
        await using var check = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = copy, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        await check.OpenAsync(cancellationToken);
        await using var command = check.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        if (await command.ExecuteScalarAsync(cancellationToken) is not "ok")
        {
            throw new InvalidOperationException($"The copy {copy} made before the migration is not sound; nothing was migrated.");
        }

        LogBackedUp(copy);
    }

    private static async Task RunAsync(TrackerDbContext db, string sql, CancellationToken cancellationToken)
    {
        await using var command = await CommandAsync(db, sql, cancellationToken);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task ExpectAsync(TrackerDbContext db, string sql, string expected, CancellationToken cancellationToken)
    {
        await using var command = await CommandAsync(db, sql, cancellationToken);
        var said = Convert.ToString(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
        if (!string.Equals(said, expected, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{sql} said '{said}', expected '{expected}'.");
        }
    }

    private static async Task<System.Data.Common.DbCommand> CommandAsync(TrackerDbContext db, string sql, CancellationToken cancellationToken)
    {
        var connection = db.Database.GetDbConnection();
        if (connection.State != System.Data.ConnectionState.Open)
        {
            await db.Database.OpenConnectionAsync(cancellationToken);
        }

        var command = connection.CreateCommand();
#pragma warning disable CA2100 // fixed words of this file and a path we made
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }

    [LoggerMessage(LogLevel.Information, "Migrating: {Count} pending ({Names})")]
    private partial void LogMigrating(int count, string names);

    [LoggerMessage(LogLevel.Information, "Copied the database to {Copy} before migrating")]
    private partial void LogBackedUp(string copy);
}
