using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using ResolutionTracker.Domain;

#pragma warning disable RS0030 // this is the platform: one of the few places that speak SQL

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>
/// Writes many new rows of one table by one prepared statement, from the same model as every other save. Sixty thousand rows through the
/// change tracker hold the write gate for seconds; so they take a fraction of one. For SQLite; the other database batches by itself.
/// </summary>
internal sealed class BulkInsert
{
    private readonly TrackerDbContext _db;
    private readonly IReadOnlyList<object> _rows;
    private readonly List<(Column Column, int Place)> _columns = [];
    private readonly object[][] _values = [];

    /// <summary>Reads all that can be known before the rows have numbers, so that nobody waits for it at the write gate.</summary>
    /// <param name="rows">Of one kind.</param>
    /// <param name="late">Properties that are only set behind the gate, beside the numbers.</param>
    public BulkInsert(TrackerDbContext db, IReadOnlyList<object> rows, params IReadOnlyList<string> late)
    {
        (_db, _rows) = (db, rows);
        if (rows.Count == 0)
        {
            return;
        }

        var type = TypeOf(db, rows[0]);
        if (type.GetComplexProperties().Any())
        {
            throw new InvalidOperationException($"{type.ClrType.Name} has parts that are not written in bulk.");
        }

        var all = type.GetProperties().Select(p => Column.Of(type, p, late.Contains(p.Name))).ToList();
        _values = [.. rows.Select(r => all.ConvertAll(c => c.IsLate ? DBNull.Value : c.Read(r)).ToArray())];

        // Each value costs at every row: a column in which no row has anything is left to the database.
        _columns = [.. all.Select((c, i) => (c, i)).Where(c => c.c.IsLate || Array.Exists(_values, r => r[c.i] is not DBNull))];
    }

    /// <summary>Numbers and writes the rows, after whatever they refer to.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        var type = TypeOf(_db, _rows[0]);
        var key = _columns.Find(c => c.Column.IsKey).Column;
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        var connection = _db.Database.GetDbConnection();
        await using var ask = connection.CreateCommand();
        ask.Transaction = _db.Database.CurrentTransaction!.GetDbTransaction();
        ask.CommandText = $"SELECT MAX(COALESCE((SELECT MAX(\"{key.Property.GetColumnName(table)}\") FROM \"{table.Name}\"), 0), COALESCE((SELECT seq FROM sqlite_sequence WHERE name = '{table.Name}'), 0))";
        var last = Convert.ToInt32(await ask.ExecuteScalarAsync(cancellationToken), System.Globalization.CultureInfo.InvariantCulture);
        using var rows = new SqliteInsert((SqliteConnection)connection, $"INSERT INTO \"{table.Name}\" ({string.Join(", ", _columns.Select(c => $"\"{c.Column.Property.GetColumnName(table)}\""))}) VALUES ({string.Join(", ", _columns.Select(_ => "?"))})");
        for (var at = 0; at < _rows.Count; at++)
        {
            if (at % 1000 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            key.Set(_rows[at], ++last);
            for (var i = 0; i < _columns.Count; i++)
            {
                var (column, place) = _columns[i];
                rows.Bind(i, column.IsLate ? column.Read(_rows[at]) : _values[at][place]);
            }

            rows.Run();
        }
    }

    private static IEntityType TypeOf(TrackerDbContext db, object row) =>
        db.Model.FindEntityType(row.GetType()) ?? throw new InvalidOperationException($"{row.GetType().Name} is not stored.");

    /// <summary>One column: where its value comes from, and how the database wants it.</summary>
    private sealed record Column(IProperty Property, INavigation? To, bool IsKey, bool IsVersion, bool IsLate, int? Most)
    {
        private readonly Func<object?, object?>? _convert = Property.GetTypeMapping().Converter?.ConvertToProvider;

        public static Column Of(IEntityType type, IProperty property, bool isLate)
        {
            var to = type.GetForeignKeys().FirstOrDefault(f => f.Properties is [var only] && only == property)?.DependentToPrincipal;
            return new(property, to, property.IsPrimaryKey(), property.Name == nameof(Entity.Version), isLate || to is not null || property.IsPrimaryKey(), property.GetMaxLength());
        }

        // Only the class that declares a number may set it.
        private readonly PropertyInfo _own = Property.PropertyInfo!.DeclaringType!.GetProperty(Property.Name)!;

        public void Set(object row, object value) => _own.SetValue(row, value);

        public object Read(object row)
        {
            if (IsVersion)
            {
                return 1;
            }

            // A new thing has its number by now; what refers to it does not know it yet.
            var value = To?.GetGetter().GetClrValue(row) is Entity { Id: > 0 } principal ? principal.Id : Property.GetGetter().GetClrValue(row);
            return value switch
            {
                null => DBNull.Value,
                string text => TextRules.Clean(text, Property.Name, Most),
                _ => _convert is null ? value : _convert(value) ?? DBNull.Value,
            };
        }
    }
}
