namespace ResolutionTracker.Domain.Import;

/// <summary>What was said of the rows of an earlier edition goes to the same rows of the next: each mark to one row at most.</summary>
public static class MarksAgain
{
    /// <param name="rows">Of the next edition, as the file has them.</param>
    /// <param name="earlier">All marks of the document's earlier imports.</param>
    /// <param name="isSameFile">Whether the earlier import was of the very same file, whose rows stand where they stood.</param>
    public static IEnumerable<(ReviewRow Row, AppendixMark Said)> Match(IEnumerable<ReviewRow> rows, IEnumerable<AppendixMark> earlier, Func<int, bool> isSameFile)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(isSameFile);
        var said = earlier.Where(m => m.Fingerprint.Length > 0).GroupBy(m => m.Fingerprint).ToDictionary(g => g.Key, g => g.Where(m => m.ImportId == g.Max(l => l.ImportId)).OrderBy(m => m.Row).ToList());
        foreach (var same in rows.GroupBy(r => r.Fingerprint).Where(g => said.ContainsKey(g.Key)))
        {
            var left = same.OrderBy(r => r.Number).ToList();
            foreach (var mark in said[same.Key].Where(m => !m.IsSkipped).Concat(said[same.Key].Where(m => m.IsSkipped).Reverse()))
            {
                // Of two equal rows the later one was the repetition that stayed out
                var row = isSameFile(mark.ImportId) ? left.Find(r => r.Number == mark.Row) : mark.IsSkipped ? left.LastOrDefault() : left.FirstOrDefault();
                if (row is null)
                    continue;
                left.Remove(row);
                yield return (row, mark);
            }
        }
    }
}
