namespace ResolutionTracker.Web.Features.Reports;

internal sealed record ClauseStep(int Id, int Level, string Label);

/// <summary>Names clauses as papers cite them, the smallest first: "điểm c, khoản 3, mục II".</summary>
internal static class ClausePaths
{
    /// <param name="clauses">In the order of the document.</param>
    public static IReadOnlyDictionary<int, string> Of(IReadOnlyList<ClauseStep> clauses)
    {
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
