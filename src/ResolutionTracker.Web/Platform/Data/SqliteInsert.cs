using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>
/// One prepared statement that writes row after row, its values bound by place. A command of the provider looks each value up by name
/// and opens a reader at every row: of ten thousand rows that is half of the time at the write gate.
/// </summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _statement;

    /// <exception cref="SqliteException">The statement is wrong.</exception>
    public SqliteInsert(SqliteConnection connection, string sql)
    {
        _connection = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        Demand(raw.sqlite3_prepare_v2(_connection, sql, out _statement));
    }

    /// <summary>Binds a value as the provider does; the first place is 0.</summary>
    public void Bind(int place, object value)
    {
        var at = place + 1;
        Demand(value switch
        {
            DBNull => raw.sqlite3_bind_null(_statement, at),
            string text => raw.sqlite3_bind_text(_statement, at, text),
            DateOnly day => raw.sqlite3_bind_text(_statement, at, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            DateTime instant => raw.sqlite3_bind_text(_statement, at, instant.ToString(@"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF", CultureInfo.InvariantCulture)),
            Guid id => raw.sqlite3_bind_text(_statement, at, id.ToString().ToUpperInvariant()),
            bool yes => raw.sqlite3_bind_int64(_statement, at, yes ? 1 : 0),
            Enum or int or long or short or byte => raw.sqlite3_bind_int64(_statement, at, Convert.ToInt64(value, CultureInfo.InvariantCulture)),
            _ => throw new InvalidOperationException($"A value of {value.GetType().Name} is not written in bulk."),
        });
    }

    /// <exception cref="SqliteException">The row is refused.</exception>
    public void Run()
    {
        var code = raw.sqlite3_step(_statement);
        var reset = raw.sqlite3_reset(_statement);
        Demand(code == raw.SQLITE_DONE ? reset : code);
    }

    public void Dispose() => _statement.Dispose();

    private void Demand(int code) => SqliteException.ThrowExceptionForRC(code, _connection);
}
