using System.Data.Common;
using System.Reflection;
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
internal static class BulkInsert
{
    /// <summary>Numbers and writes the things of one kind, after whatever they refer to.</summary>
    public static async Task WriteAsync(TrackerDbContext db, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var type = db.Model.FindEntityType(rows[0].GetType()) ?? throw new InvalidOperationException($"{rows[0].GetType().Name} is not stored.");
        if (type.GetComplexProperties().Any())
        {
            throw new InvalidOperationException($"{type.ClrType.Name} has parts that are not written in bulk.");
        }

        var columns = type.GetProperties().Select(p => Column.Of(type, p)).ToList();
        var key = columns.Find(c => c.IsKey)!;
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        var connection = db.Database.GetDbConnection();
        await using var insert = connection.CreateCommand();
        insert.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        insert.CommandText = $"SELECT MAX(COALESCE((SELECT MAX(\"{key.Property.GetColumnName(table)}\") FROM \"{table.Name}\"), 0), COALESCE((SELECT seq FROM sqlite_sequence WHERE name = '{table.Name}'), 0))";
        var last = Convert.ToInt32(await insert.ExecuteScalarAsync(cancellationToken), System.Globalization.CultureInfo.InvariantCulture);
        insert.CommandText = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", columns.Select(c => $"\"{c.Property.GetColumnName(table)}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})";
        var parameters = columns.Select((_, i) => Parameter(insert, i)).ToList();
        await insert.PrepareAsync(cancellationToken);
        foreach (var row in rows)
        {
            key.Set(row, ++last);
            for (var i = 0; i < columns.Count; i++)
            {
                parameters[i].Value = columns[i].Read(row);
            }

            await insert.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static DbParameter Parameter(DbCommand command, int place)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"@p{place}";
        command.Parameters.Add(parameter);
        return parameter;
    }

    /// <summary>One column: where its value comes from, and how the database wants it.</summary>
    private sealed record Column(IProperty Property, INavigation? To, bool IsKey, bool IsVersion, int? Most)
    {
        private readonly Func<object?, object?>? _convert = Property.GetTypeMapping().Converter?.ConvertToProvider;

        public static Column Of(IEntityType type, IProperty property)
        {
            var to = type.GetForeignKeys().FirstOrDefault(f => f.Properties is [var only] && only == property)?.DependentToPrincipal;
            return new(property, to, property.IsPrimaryKey(), property.Name == nameof(Entity.Version), property.GetMaxLength());
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
