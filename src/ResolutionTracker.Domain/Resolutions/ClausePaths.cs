namespace ResolutionTracker.Domain.Resolutions;

/// <summary>A clause on the way down a document.</summary>
/// <param name="Level">0 for the outermost.</param>
/// <param name="Label">As the document writes it, e.g. "Khoản 3"; not empty.</param>
public sealed record ClauseStep(int Id, int Level, string Label);

/// <summary>Names clauses as papers cite them, the smallest first: "điểm c, khoản 3, mục II".</summary>
public static class ClausePaths
{
    /// <summary>The path of each clause by its id.</summary>
    /// <param name="clauses">All clauses of one document, in its order.</param>
    public static IReadOnlyDictionary<int, string> Of(IReadOnlyList<ClauseStep> clauses)
    {
        ArgumentNullException.ThrowIfNull(clauses);
        var paths = new Dictionary<int, string>();
        var above = new Stack<ClauseStep>();
        foreach (var clause in clauses)
        {
            while (above.Count > 0 && above.Peek().Level >= clause.Level)
            {
                above.Pop();
            }

            above.Push(clause);
            paths[clause.Id] = string.Join(", ", above.Select(step => char.ToLowerInvariant(step.Label[0]) + step.Label[1..]));
        }

        return paths;
    }
}
