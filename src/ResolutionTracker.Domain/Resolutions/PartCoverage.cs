namespace ResolutionTracker.Domain.Resolutions;

/// <summary>A clause as coverage counts it.</summary>
public sealed record CountedClause(string Anchor, int Level, string? Name, ClauseCall Call, bool IsCovered);

/// <summary>The coverage of one of the outermost parts of a document.</summary>
/// <param name="Anchor">Of the clause the part begins with.</param>
/// <param name="Name">Null for what stands before the first part.</param>
public sealed record PartCoverage(string Anchor, string? Name, Coverage Coverage)
{
    /// <summary>The parts in the order of the document; those in which nothing counts are left out.</summary>
    /// <param name="clauses">All clauses of one document, in its order.</param>
    public static IReadOnlyList<PartCoverage> Of(IReadOnlyList<CountedClause> clauses)
    {
        ArgumentNullException.ThrowIfNull(clauses);
        var parts = new List<List<CountedClause>>();
        foreach (var clause in clauses)
        {
            if (parts.Count == 0 || clause is { Level: 0, Name: not null })
            {
                parts.Add([]);
            }

            parts[^1].Add(clause);
        }

        return [.. parts.Select(p => new PartCoverage(p[0].Anchor, p[0].Level == 0 ? p[0].Name : null, Coverage.Of(p.Select(c => (c.Call, c.IsCovered)))))
            .Where(p => p.Coverage.Total > 0)];
    }
}
