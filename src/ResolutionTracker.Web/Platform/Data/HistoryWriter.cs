using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>Reads from the change tracker what an operation changed, field by field.</summary>
internal static class HistoryWriter
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] Derived =
        ["Id", "Version", "SearchText", "SortKey", "SymbolKey", "NumberValue", "NumberLetter", "NumberBody", "NumberKey", "CodeSeries", "CodeNumber", "IsQuiet"];

    private const string WithoutHead = " (không qua lãnh đạo Văn phòng)";

    /// <summary>Who did alone what the office head approves elsewhere.</summary>
    public static string Alone(string name) =>
        (name.Length > Words.NameLength - WithoutHead.Length ? name[..(Words.NameLength - WithoutHead.Length)] : name) + WithoutHead;

    /// <summary>Each changed thing with the one in whose history it stands.</summary>
    public static IReadOnlyList<(EntityEntry Entry, string Kind, List<FieldChange> Changes, Entity? Subject)> Collect(DbContext db, Work work)
    {
        db.ChangeTracker.DetectChanges();
        return [.. db.ChangeTracker.Entries()
            .Where(e => e.Entity is Entity && e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(e => (Entry: e, Subject: work.SubjectOf is { } of ? of((Entity)e.Entity) : SubjectOf(e, work)))
            .Where(e => !(work.SubjectOf is not null && e.Entry.State == EntityState.Added && e.Subject is { } whole && !ReferenceEquals(whole, e.Entry.Entity) && whole.Id == 0))
            .Select(e => (e.Entry, e.Entry.Metadata.ClrType.Name, ChangesOf(e.Entry), e.Subject))
            .Where(c => c.Item3.Count > 0)];
    }

    // A clause that gets work, or loses a mark by it, is a matter of its document as well.
    private static Entity? SubjectOf(EntityEntry entry, Work work) =>
        entry is { Entity: Clause { Resolution: { } document }, State: EntityState.Modified } ? document : work.Subject;

    /// <summary>What the history says of a new thing that is written in bulk: the same as of any other.</summary>
    public static List<FieldChange> OfNew(DbContext db, Entity made) =>
    [
        new(FieldChange.Made, null, null),
        .. db.Model.FindEntityType(made.GetType())!.GetProperties().Where(p => !Derived.Contains(p.Name) && !p.IsForeignKey())
            .Select(p => new FieldChange(p.Name, null, Text(p.GetGetter().GetClrValue(made)))).Where(c => c.N is not null),
    ];

    public static string Write(List<FieldChange> changes) => JsonSerializer.Serialize(changes, Json);

    public static IReadOnlyList<FieldChange> Read(string changes) => JsonSerializer.Deserialize<List<FieldChange>>(changes, Json) ?? [];

    // A thing made or removed says so first: its empty fields alone would not tell it from a changed one.
    private static List<FieldChange> ChangesOf(EntityEntry entry) =>
        [.. entry.State switch
            {
                EntityState.Added => [new FieldChange(FieldChange.Made, null, null)],
                EntityState.Deleted => [new FieldChange(FieldChange.Removed, null, null)],
                _ => Array.Empty<FieldChange>(),
            },
            .. TextRules.PropertiesOf(entry)
            .Where(p => !Derived.Contains(p.Metadata.Name) && !(entry.State == EntityState.Added && p.Metadata.IsForeignKey()))
            .Select(p => new FieldChange(
                p.Metadata.Name,
                entry.State == EntityState.Added ? null : Text(p.OriginalValue),
                entry.State == EntityState.Deleted ? null : Text(p.CurrentValue)))
            .Where(c => c.O != c.N)];

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
