using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ResolutionTracker.Domain;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>
/// One set of rules for both databases: PostgreSQL refuses over-long text, NUL, lone surrogates and local times
/// where SQLite swallows them, so they are refused here, whichever database stands behind.
/// </summary>
internal static class TextRules
{
    public static void Apply(EntityEntry entry)
    {
        foreach (var property in PropertiesOf(entry))
        {
            if (property.CurrentValue is string text)
            {
                property.CurrentValue = Clean(text, property.Metadata.Name, property.Metadata.GetMaxLength());
            }
            else if (property.CurrentValue is DateTime { Kind: not DateTimeKind.Utc })
            {
                throw new InvalidOperationException($"{entry.Metadata.ClrType.Name}.{property.Metadata.Name} is not UTC.");
            }
        }
    }

    /// <summary>The same characters in one form (NFC), nothing a database or a paper cannot hold.</summary>
    internal static string Clean(string text, string field, int? most)
    {
        var isComposed = true;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            isComposed &= StandsComposed(unit);
            if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(unit) || char.IsControl(unit) && unit is not ('\n' or '\r' or '\t'))
            {
                throw new RuleBroken("TextNotWritable", field);
            }
        }

        var normal = isComposed || text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        return normal.Length > most ? throw new RuleBroken("TooLong", field, most, normal.Length) : normal;
    }

    // Letters that nothing joins and nothing splits, among them every composed one of Vietnamese; the full question costs twenty times as much.
    private static bool StandsComposed(char unit) => unit is < '\u0300' or (>= '\u1E00' and <= '\u1EFF') or (>= '\u2010' and <= '\u2027');

    internal static IEnumerable<PropertyEntry> PropertiesOf(EntityEntry entry) =>
        entry.Properties.Concat(entry.ComplexProperties.Where(c => c.CurrentValue is not null).SelectMany(c => c.Properties));
}
