namespace ResolutionTracker.Domain.Import;

/// <summary>What was said of the rows of an earlier edition goes to the same rows of the next: each mark to one row at most.</summary>
public static class MarksAgain
{
    /// <summary>The rows that a person joined to the one above, where both are the same again; to be asked anew once some are joined, for a row may go on over several.</summary>
    /// <inheritdoc cref="Match" path="/param"/>
    /// <returns>The row, what was said of it, and the row above.</returns>
    public static IEnumerable<(ReviewRow Row, AppendixMark Said, ReviewRow Above)> Joined(IReadOnlyList<ReviewRow> rows, IEnumerable<AppendixMark> earlier, Func<int, bool> isSameFile)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(isSameFile);
        var said = earlier.Where(m => m.Fingerprint.Length > 0).GroupBy(m => m.Fingerprint)
            .ToDictionary(g => g.Key, g => g.Where(m => m.ImportId == g.Max(l => l.ImportId) && m.IsJoined == true).ToList());
        for (var at = 1; at < rows.Count; at++)
        {
            var (row, above) = (rows[at], rows[at - 1]);
            if (said.GetValueOrDefault(row.Fingerprint)?.Find(m => isSameFile(m.ImportId) ? m.Row == row.Number : m.IsJoinedTo(above.Fingerprint)) is { } mark)
            {
                yield return (row, mark, above);
            }
        }
    }

    /// <param name="rows">Of the next edition, as the file has them.</param>
    /// <param name="earlier">All marks of the document's earlier imports.</param>
    /// <param name="isSameFile">Whether the earlier import was of the very same file, whose rows stand where they stood.</param>
    public static IEnumerable<(ReviewRow Row, AppendixMark Said)> Match(IEnumerable<ReviewRow> rows, IEnumerable<AppendixMark> earlier, Func<int, bool> isSameFile)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(isSameFile);
        var (all, known) = (rows.ToList(), earlier.ToList());
        var (taken, used) = (new HashSet<int>(), new HashSet<AppendixMark>(ReferenceEqualityComparer.Instance));
        var said = known.Where(m => m.Fingerprint.Length > 0).GroupBy(m => m.Fingerprint).ToDictionary(g => g.Key, g => g.Where(m => m.ImportId == g.Max(l => l.ImportId)).OrderBy(m => m.Row).ToList());
        foreach (var same in all.GroupBy(r => r.Fingerprint).Where(g => said.ContainsKey(g.Key)))
        {
            var left = same.OrderBy(r => r.Number).ToList();
            foreach (var mark in said[same.Key].Where(m => !m.IsSkipped).Concat(said[same.Key].Where(m => m.IsSkipped).Reverse()))
            {
                // Of two equal rows the later one was the repetition that stayed out
                var row = isSameFile(mark.ImportId) ? left.Find(r => r.Number == mark.Row) : mark.IsSkipped ? left.LastOrDefault() : left.FirstOrDefault();
                if (row is null)
                    continue;
                left.Remove(row);
                taken.Add(row.Number);
                used.Add(mark);
                yield return (row, mark);
            }
        }

        foreach (var near in Near([.. all.Where(r => !taken.Contains(r.Number))], known, used))
        {
            yield return near;
        }
    }

    // A row of which another cell was changed: what was mended in the cells that stayed still holds.
    private static IEnumerable<(ReviewRow Row, AppendixMark Said)> Near(List<ReviewRow> rows, List<AppendixMark> earlier, HashSet<AppendixMark> used)
    {
        var last = earlier.Count == 0 ? 0 : earlier.Max(m => m.ImportId);
        var left = earlier.Where(m => m.ImportId == last && m is { IsCorrected: true, Raw: not null } && !used.Contains(m)).ToDictionary(m => m.Row);
        if (left.Count == 0)
        {
            yield break;
        }

        var like = new LikeWork(left.Values.Select(m => new KnownWork(m.Row, null, m.Title, Assignments.AssignmentForm.Plain))).Of([.. rows.Select(r => r.Row)], new Dictionary<string, int>());
        foreach (var row in rows.Where(r => like.ContainsKey(r.Number)))
        {
            yield return (row, left[like[row.Number]]);
        }
    }
}
